import CampaignModel

/// A row of an observations file.
struct ObservationRow: Sendable {
    var indicator: String
    var unit: String
    var group = ""
    var numerator: Int?
    var denominator: Int?
    var value: String = ""
    var state: Observation.Statement
    var evidence = ""
    var source: Observation.Source?
    var reportedOn: CalendarDate?
    /// What the unit says beside it, in Vietnamese and English.
    var note: (vietnamese: String, english: String)?

    /// The row in the order of the guide to these files.
    var cells: [String] {
        [
            indicator, unit, group, numerator.map(String.init) ?? "", denominator.map(String.init) ?? "", value,
            state.rawValue, evidence, source?.rawValue ?? "", reportedOn?.description ?? "",
            note?.vietnamese ?? "", note?.english ?? "", "",
        ]
    }

    /// A row that says why there is no figure.
    static func blank(
        _ state: Observation.Statement, indicator: String, unit: String, group: String = "",
        on date: CalendarDate? = nil
    ) -> ObservationRow {
        ObservationRow(indicator: indicator, unit: unit, group: group, state: state, reportedOn: date)
    }
}
