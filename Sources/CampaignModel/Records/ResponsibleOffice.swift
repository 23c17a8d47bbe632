/// The office that answers for the campaign in a unit (plan I.1, V.5-4): an office, never a person's name.
public struct ResponsibleOffice: Hashable, Sendable {
    /// What the office heads.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The Party committee.
        case partyCommittee = "party_committee"
        /// The People's Committee.
        case authority
        /// An agency or body.
        case body
    }

    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// What the office heads.
    public let kind: Kind
    /// The office, as in “Bí thư Đảng ủy phường Mũi Né”.
    public let office: LocalizedText
    /// Where the plan makes it answer.
    public let paragraphs: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `heads.csv`.
    public static let declaration = RegisterDeclaration(
        "heads", record: "head",
        title: Bilingual(vi: "Người đứng đầu chịu trách nhiệm", en: "Responsible offices"),
        about: Bilingual(
            vi: "Chức danh chịu trách nhiệm ở từng đơn vị; không ghi tên người.",
            en: "The office that answers in each unit; no names."),
        repetition: .toldByOwnRule, make: ResponsibleOffice.init
    ) {
        Column.unit(\.unit).key()
        Column.choice(
            "kind", \.kind, .promised,
            vi: "Đứng đầu: party_committee (đảng ủy), authority (ủy ban nhân dân), body (cơ quan)",
            en: "What it heads: party_committee, authority (People’s Committee), body"
        ).key(repeated: false)
        Column.localized("office", \.office, .told, vi: "Chức danh", en: "Office")
        Column.paragraphs(\.paragraphs)
        Column.place(\.place)
    }
}
