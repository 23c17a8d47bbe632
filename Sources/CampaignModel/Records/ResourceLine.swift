/// Devices and other help for hard-up households (plan III.3.a-2, III.3.b-1); households are never named.
public struct ResourceLine: Registered, Hashable {
    /// What is given.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Telephones, tablets, computers.
        case device
        /// Connections to the network.
        case connection
        /// Other help.
        case other
    }

    /// The identifier.
    public let id: String
    /// The period.
    public let period: RegisterIndex<Period>
    /// Where.
    public let unit: RegisterIndex<ReportingUnit>
    /// What.
    public let kind: Kind
    /// How many are needed.
    public let needed: Int?
    /// How many were given.
    public let given: Int?
    /// How many households got them.
    public let households: Int?
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `resources.csv`.
    public static let declaration = RegisterDeclaration(
        "resources", record: "resource",
        title: Bilingual(vi: "Thiết bị và nguồn lực khác", en: "Devices and other resources"),
        about: Bilingual(vi: "Nhu cầu và hỗ trợ theo đơn vị.", en: "What was needed and what was given, by unit."),
        make: ResourceLine.init
    ) {
        Column.id(\.id)
        Column.period(\.period)
        Column.unit(\.unit)
        Column.choice(
            "kind", \.kind, .promised, vi: "Loại: device (thiết bị), connection (kết nối), other (khác)",
            en: "Kind of help")
        Column.count("needed", \.needed, .promised, vi: "Nhu cầu", en: "Needed")
        Column.count("given", \.given, .promised, vi: "Đã hỗ trợ", en: "Given").growing()
        Column.count("households", \.households, .promised, vi: "Số hộ", en: "Households").growing()
        Column.evidence(\.evidence)
        Column.place(\.place)
    }
}
