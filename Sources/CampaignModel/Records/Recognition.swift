/// A commendation (plan III.2.a-2, III.3.b-4, V.3-4).
public struct Recognition: Registered, Hashable {
    /// Who can receive one.
    public enum Recipient: String, Hashable, Sendable, CaseIterable {
        /// A collective.
        case collective
        /// A person.
        case person
    }

    /// The identifier.
    public let id: String
    /// The day.
    public let date: CalendarDate
    /// What it is called, as in “giấy khen”.
    public let kind: String
    /// Who received it.
    public let recipient: Recipient
    /// The unit of the recipient.
    public let unit: RegisterIndex<ReportingUnit>
    /// For whom, in words; a person is named only under a consent.
    public let title: LocalizedText
    /// The number of the decision, if known.
    public let decision: String?
    /// Why.
    public let reason: LocalizedText
    /// The consent of the person.
    public let consent: String?
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// `recognitions.csv`.
    public static let declaration = RegisterDeclaration(
        "recognitions", record: "recognition",
        title: Bilingual(vi: "Biểu dương, khen thưởng", en: "Praise and commendations"),
        about: Bilingual(vi: "Tập thể, cá nhân được biểu dương.", en: "Who was praised, and what for."),
        make: Recognition.init
    ) {
        Column.id(\.id)
        Column.day("date", \.date, .promised, vi: "Ngày", en: "Day")
        Column.text("kind", \.kind, .promised, vi: "Hình thức", en: "Form")
        Column.choice(
            "recipient", \.recipient, .promised, vi: "Đối tượng: collective (tập thể), person (cá nhân)",
            en: "Recipient")
        Column.unit(\.unit)
        Column.localized(
            "title", \.title, .told, vi: "Tên tập thể, vai trò cá nhân", en: "The collective, or the person’s role")
        Column.text("decision", \.decision, .promised, vi: "Quyết định", en: "Decision")
        Column.optionalLocalized("reason", \.reason, .told, vi: "Lý do", en: "Reason")
        Column.consent(
            \.consent, vi: "Mã văn bản đồng ý của cá nhân; không công bố",
            en: "Code of the person’s consent; never published")
        Column.place(\.place)
        Column.checked(\.checked)
    }
}
