/// Whatever a figure can be about: the province, a commune or an agency.
public struct ReportingUnit: Registered, Hashable {
    /// Which sort of unit it is, and where its own register lists it.
    public enum Kind: Hashable, Sendable {
        /// The whole province.
        case province
        /// A commune-level unit.
        case commune(RegisterIndex<Commune>)
        /// An agency.
        case agency(RegisterIndex<Agency>)
    }

    /// The code that observations name it by.
    public let id: String
    /// Which sort of unit it is.
    public let kind: Kind

    /// Makes a unit.
    public init(id: String, kind: Kind) {
        self.id = id
        self.kind = kind
    }

    /// The level of the unit, as indicators list it.
    public var level: ReportingLevel {
        switch kind {
        case .province: .province
        case .commune: .commune
        case .agency: .agency
        }
    }
}

/// A level that an indicator is reported at.
public enum ReportingLevel: String, Hashable, Sendable, CaseIterable {
    /// The whole province.
    case province
    /// The commune-level unit.
    case commune
    /// An agency.
    case agency
    /// A school; figures of schools are published by commune.
    case school
}
