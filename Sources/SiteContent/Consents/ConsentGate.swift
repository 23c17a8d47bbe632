import CampaignModel

/// Lets people into the site only under a consent that covers them on the as-of date (Law 91/2025/QH15).
struct ConsentGate {
    let codes: CodeBook
    let asOf: CalendarDate

    /// True when an ambassador's story may appear; false without a diagnostic when the consent was withdrawn.
    func admits(_ facts: AmbassadorFactsEntry, of story: StoryEntry) -> Bool {
        if let name = facts.name, ConsentGate.address(story.slug, tells: name.value) {
            codes.collector.add(.nameInAddress(story.slug, at: name.place))
        }
        guard let consent = codes.consent(facts.consent) else { return false }
        if consent.standing(on: asOf) == .withdrawn { return false }
        let sameAge = consent.ageClass == facts.ageClass.value
        if !sameAge { codes.collector.add(.differingAgeClass(consent, at: facts.ageClass.place)) }
        var uses: [Located<Consent.Use>] = [Located(.story, at: facts.consent.place)]
        if let name = facts.name { uses.append(Located(.name, at: name.place)) }
        uses += story.versions.compactMap { $0.firstName.map { Located(.name, at: $0) } }
        uses += ConsentGate.uses(in: story)
        return admits(consent, uses, at: facts.consent.place) && sameAge
    }

    /// Holds the persons in a model or a piece of news against their consents; who took theirs back must be edited out.
    func check(_ story: StoryEntry) {
        for code in story.consents {
            guard let consent = codes.consent(code) else { continue }
            if consent.standing(on: asOf) == .withdrawn {
                codes.collector.add(.withdrawnPerson(consent, at: code.place))
            } else {
                _ = admits(
                    consent, [Located(.story, at: code.place)] + ConsentGate.uses(in: story), at: code.place)
            }
        }
    }

    /// The photos and quotations of a story.
    private static func uses(in story: StoryEntry) -> [Located<Consent.Use>] {
        story.versions.flatMap { version -> [Located<Consent.Use>] in
            let body = version.body
            let linked = body.links.filter { ImageFormat.isImage($0.destination) }
            let photos = body.images.map(\.place) + linked.map(\.place)
            return photos.map { Located(.photo, at: $0) } + body.quotations.map { Located(.quote, at: $0) }
        }
    }

    /// True when two words of a name, or its only word, stand in an address one after the other.
    private static func address(_ slug: String, tells name: String) -> Bool {
        let words = TextFold.slug(name).split(separator: "-")
        let parts = TextFold.slug(slug).split(separator: "-")
        let needed = min(words.count, 2)
        guard needed > 0, parts.count >= needed, words.joined().utf8.count > 3 else { return false }
        return (0...words.count - needed).contains { start in
            let words = words[start..<start + needed]
            return (0...parts.count - needed).contains { parts[$0..<$0 + needed].elementsEqual(words) }
        }
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
                if let code = recognition.consent, codes.base.empty["data/consents.csv"] != nil {
                    _ = codes.consent(Located(code, at: recognition.place))
                } else {
                    codes.collector.add(.personWithoutConsent(recognition.id, at: recognition.place))
                }
                return false
            }
            var uses = [Located(Consent.Use.story, at: recognition.place)]
            if ConsentGate.names(recognition) { uses.append(Located(.name, at: recognition.place)) }
            return admits(consent, uses, at: recognition.place)
        }
    }

    private static func names(_ recognition: Recognition) -> Bool {
        let scan = PrivacyScan(officeContacts: [])
        let texts = Array(recognition.title.wordings.values) + Array(recognition.reason.wordings.values)
        return texts.contains { !scan.names(in: Array($0.utf8)[...]).isEmpty }
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
