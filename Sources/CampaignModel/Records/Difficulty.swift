/// A difficulty or proposal and its answer (plan V.1-1, V.2-1, V.4-3); without names.
public struct Difficulty: Registered, Hashable {
    /// How it stands.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Received.
        case received
        /// Passed on to who can decide.
        case forwarded
        /// Resolved.
        case resolved
    }

    /// The identifier.
    public let id: String
    /// When it came.
    public let receivedOn: CalendarDate
    /// From whom, in general words.
    public let from: String
    /// The unit it comes from.
    public let unit: RegisterIndex<ReportingUnit>?
    /// What it is.
    public let summary: LocalizedText
    /// The answer, if there is one.
    public let answer: LocalizedText
    /// When it was answered.
    public let answeredOn: CalendarDate?
    /// How it stands.
    public let state: State
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `difficulties.csv`, which never names a person.
    public static let declaration = RegisterDeclaration(
        "difficulties", record: "difficulty",
        title: Bilingual(vi: "Khó khăn và trả lời", en: "Difficulties and answers"),
        about: Bilingual(
            vi: "Khó khăn được phản ánh và cách giải quyết.", en: "What was raised, and what came of it."),
        make: Difficulty.init
    ) {
        Column.id(\.id)
        Column.day("received_on", \.receivedOn, .promised, vi: "Ngày nhận", en: "Received on")
        Column.text("from", \.from, .told, vi: "Nơi phản ánh", en: "From whom")
        Column.unit(\.unit)
        Column.localized("summary", \.summary, .promised, vi: "Khó khăn", en: "Difficulty")
        Column.optionalLocalized("answer", \.answer, .promised, vi: "Trả lời", en: "Answer")
        Column.day("answered_on", \.answeredOn, .promised, vi: "Ngày trả lời", en: "Answered on")
            .shown(from: \.answeredOn).notBefore(\.receivedOn)
        Column.choice(
            "state", \.state, .promised, vi: "Tình trạng: received, forwarded, resolved", en: "State"
        ).advancing()
        Column.place(\.place)
        Column.checked(\.checked)
    }
}
