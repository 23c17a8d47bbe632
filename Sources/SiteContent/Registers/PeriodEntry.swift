import CampaignModel

/// An entry of `periods.yaml`.
enum PeriodEntry {
    static func period(_ map: YAMLMap) -> Located<Period>? {
        let id = map.text("id")
        let kind = map.oneOf("kind", Period.Kind.self, required: true)
        let start = map.date("from", required: true)
        let end = map.date("to", required: true)
        let due = map.date("due")
        map.allow("due_source", "name")
        guard let id, let kind, let start, let end else { return nil }
        return Located(
            Period(id: id.value, kind: kind.value, start: start.value, end: end.value, reportsDue: due?.value),
            at: id.place)
    }
}
