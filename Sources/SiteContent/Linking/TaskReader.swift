import CampaignModel

/// Reads `tasks.yaml`.
struct TaskReader {
    let codes: CodeBook
    let languages: [LanguageTag]

    func task(_ map: YAMLMap) -> Located<CampaignTask>? {
        let id = map.text("id")
        let title = map.localized("title", languages)
        let leads = map.list("lead").compactMap(codes.agency)
        let partners = map.list("partners").compactMap(codes.agency)
        let deadline = map.map("deadline").flatMap(deadline)
        let objective = map.localized("objective", languages)
        let output = map.localized("output", languages)
        let indicators = map.list("indicators").compactMap(codes.indicator)
        let paragraph = map.texts("paragraph").joined(separator: ", ")
        let history = map.maps("history").compactMap(change)
        guard let id, let title, let objective, let output else { return nil }
        return Located(
            CampaignTask(
                id: id.value, title: title.value, leads: leads, partners: partners, deadline: deadline ?? .unstated,
                objective: objective.value, output: output.value, indicators: indicators, paragraph: paragraph,
                history: history, place: map.place), at: id.place)
    }

    /// The kinds of deadlines, as the file writes them.
    enum Kind: String, CaseIterable {
        case before, ongoing, periodic, yearly, promptly, none
        case periodicUnstated = "periodic_unstated"
        case otherDocuments = "other_documents"
    }

    private func deadline(_ map: YAMLMap) -> Deadline? {
        defer { map.reportUnknownKeys() }
        let kind = map.oneOf("kind", Kind.self, required: true)
        let rhythms = map.choices("every", Deadline.Rhythm.self)
        switch kind?.value {
        case .before: return map.date("date", required: true).map { .before($0.value) }
        case .ongoing: return .ongoing
        case .periodic: return .periodic(rhythms)
        case .periodicUnstated: return .periodicUnstated
        case .yearly: return .yearly
        case .promptly: return .promptly
        case .otherDocuments: return .otherDocuments
        case .some(.none): return .unstated
        case nil: return nil
        }
    }

    private func change(_ map: YAMLMap) -> TaskChange? {
        defer { map.reportUnknownKeys() }
        let on = map.date("on", required: true)
        let by = map.text("by")
        let change = map.localized("change", languages)
        guard let on, let by, let change else { return nil }
        return TaskChange(on: on.value, by: by.value, change: change.value)
    }
}
