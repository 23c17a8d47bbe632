import CampaignModel

/// A row of an observations file.
struct ObservationRow: Sendable {
    /// Where a figure comes from.
    enum Source: String, Sendable {
        case platform
        case report
        case survey
    }

    /// What is said of it.
    enum State: String, Sendable {
        case reported
        case notReported = "not_reported"
        case notApplicable = "not_applicable"
        case withdrawn
    }

    var indicator: String
    var unit: String
    var group = ""
    var numerator: Int?
    var denominator: Int?
    var value: String = ""
    var state: State
    var evidence = ""
    var source: Source?
    var reportedOn: CalendarDate?
    /// What the unit says beside it, in Vietnamese and English.
    var note: (vietnamese: String, english: String)?

    static let header =
        "indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked"

    /// The row in the order of the header.
    var cells: [String] {
        [
            indicator, unit, group, numerator.map(String.init) ?? "", denominator.map(String.init) ?? "", value,
            state.rawValue, evidence, source?.rawValue ?? "", reportedOn?.description ?? "",
            note?.vietnamese ?? "", note?.english ?? "", "",
        ]
    }

    /// A row that says why there is no figure.
    static func blank(
        _ state: State, indicator: String, unit: String, group: String = "", on date: CalendarDate? = nil
    ) -> ObservationRow {
        ObservationRow(indicator: indicator, unit: unit, group: group, state: state, reportedOn: date)
    }
}
