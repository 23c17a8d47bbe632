import CampaignModel

/// Lets people into the site only under a consent that covers them on the as-of date (Law 91/2025/QH15).
struct ConsentGate {
    let codes: CodeBook
    let asOf: CalendarDate

    /// True when an ambassador's story may appear; false without a diagnostic when the consent was withdrawn.
    func admits(_ facts: AmbassadorFactsEntry, images: [StoryImage]) -> Bool {
        guard let consent = codes.consent(facts.consent) else { return false }
        if consent.standing(on: asOf) == .withdrawn { return false }
        let sameAge = consent.ageClass == facts.ageClass.value
        if !sameAge { codes.collector.add(.differingAgeClass(consent, at: facts.ageClass.place)) }
        var uses: [Located<Consent.Use>] = [Located(.story, at: facts.consent.place)]
        if let name = facts.name { uses.append(Located(.name, at: name.place)) }
        uses += images.map { Located(.photo, at: $0.place) }
        return admits(consent, uses, at: facts.consent.place) && sameAge
    }

    /// The stories whose people took back their consent.
    func withdrawn(among stories: [StoryEntry]) -> Set<String> {
        Set(
            stories.compactMap { story in
                guard case .ambassador(let facts) = story.facts,
                    codes.base.consents[id: facts.consent.value]?.standing(on: asOf) == .withdrawn
                else { return nil }
                return story.path
            })
    }

    /// The commendations that may appear: of collectives, and of persons who consented.
    func admitted(_ recognitions: [Recognition]) -> [Recognition] {
        recognitions.filter { recognition in
            guard recognition.recipient == .person else { return true }
            guard let consent = recognition.consent.flatMap({ codes.base.consents[id: $0] }) else {
                codes.collector.add(.personWithoutConsent(recognition.id, at: recognition.place))
                return false
            }
            return admits(consent, [Located(.story, at: recognition.place)], at: recognition.place)
        }
    }

    /// True when a consent is in force and covers every use; false without a diagnostic when it was withdrawn.
    private func admits(_ consent: Consent, _ uses: [Located<Consent.Use>], at place: SourcePlace) -> Bool {
        switch consent.standing(on: asOf) {
        case .withdrawn: return false
        case .notYetGiven, .expired, .incomplete:
            codes.collector.add(.consentNotInForce(consent, on: asOf, at: place))
            return false
        case .valid: break
        }
        let uncovered = uses.filter { !consent.uses.contains($0.value) }
        uncovered.forEach { codes.collector.add(.uncoveredUse($0.value, consent, at: $0.place)) }
        return uncovered.isEmpty
    }
}
