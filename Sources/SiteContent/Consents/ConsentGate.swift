import CampaignModel

/// Lets people into the site only under a consent that covers them on the as-of date.
struct ConsentGate {
    let codes: CodeBook
    let asOf: CalendarDate

    /// True when an ambassador's story may appear; false without a diagnostic when the consent was withdrawn.
    func admits(_ facts: AmbassadorFactsEntry, images: [StoryImage]) -> Bool {
        guard let consent = codes.consent(facts.consent) else { return false }
        switch consent.standing(on: asOf) {
        case .withdrawn: return false
        case .notYetGiven, .expired, .incomplete:
            codes.collector.add(.consentNotInForce(consent, on: asOf, at: facts.consent.place))
            return false
        case .valid: break
        }
        var problems: [Diagnostic] = []
        if consent.ageClass != facts.ageClass.value {
            problems.append(.differingAgeClass(consent, at: facts.ageClass.place))
        }
        if !consent.uses.contains(.story) {
            problems.append(.uncoveredUse(.story, consent, at: facts.consent.place))
        }
        if let name = facts.name, !consent.uses.contains(.name) {
            problems.append(.uncoveredUse(.name, consent, at: name.place))
        }
        if !consent.uses.contains(.photo) {
            problems += images.map { .uncoveredUse(.photo, consent, at: $0.place) }
        }
        problems.forEach(codes.collector.add)
        return problems.isEmpty
    }
}
