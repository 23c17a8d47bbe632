/// One of the commune-level units of the province (Resolution 1671/NQ-UBTVQH15).
public struct Commune: Registered, Hashable {
    /// What kind of unit it is; figures are compared with units of the same kind too.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A rural commune, “xã”.
        case rural = "xa"
        /// An urban ward, “phường”.
        case ward = "phuong"
        /// A special zone, “đặc khu”.
        case specialZone = "dac_khu"
    }

    /// The five-digit code of the national list, as text.
    public let id: String
    /// The full official name, as in “Phường 1 Bảo Lộc”.
    public let name: String
    /// What kind of unit it is.
    public let kind: Kind
    /// The province it belonged to before the merger of 1 July 2025.
    public let formerProvince: String
    /// A point inside the unit, if known.
    public let point: GeographicPoint?
    /// The area in km², if known.
    public let area: Double?
    /// When the unit came to be, if stated.
    public let validFrom: CalendarDate?
    /// The last day of the unit, if it is no more.
    public let validTo: CalendarDate?
    /// Codes of the units of this register that it was made of, or that were joined to it.
    public let predecessors: [String]
    /// Names that the unit itself bore before, while it had an address on the site.
    public let formerNames: [String]
    /// Names of the units from before this register that it was made of.
    public let formedFrom: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes a commune from its row.
    public init(
        id: String, name: String, kind: Kind, formerProvince: String, point: GeographicPoint?, area: Double?,
        validFrom: CalendarDate?, validTo: CalendarDate?, predecessors: [String], formerNames: [String] = [],
        formedFrom: [String] = [], place: SourcePlace
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.formerProvince = formerProvince
        self.point = point
        self.area = area
        self.validFrom = validFrom
        self.validTo = validTo
        self.predecessors = predecessors
        self.formerNames = formerNames
        self.formedFrom = formedFrom
        self.place = place
    }

    /// The name without the word for its kind: “Mũi Né” of “Phường Mũi Né”; “Phường 1 Bảo Lộc” stays whole,
    /// since a number alone names nothing.
    public var shortName: String {
        for word in ["Đặc khu ", "Phường ", "Xã "] where name.hasPrefix(word) {
            let rest = name.dropFirst(word.count)
            return rest.first?.isNumber == true ? name : String(rest)
        }
        return name
    }

    /// True when the unit is no more on a day.
    public func hasEnded(by date: CalendarDate) -> Bool {
        validTo.map { $0 < date } ?? false
    }

    /// True on days on which the unit exists.
    public func exists(on date: CalendarDate) -> Bool {
        if let validFrom, date < validFrom { return false }
        if let validTo, date > validTo { return false }
        return true
    }
}

/// A point on the earth, WGS 84.
public struct GeographicPoint: Hashable, Sendable {
    /// Degrees north.
    public let latitude: Double
    /// Degrees east.
    public let longitude: Double

    /// Makes a point from degrees north and east.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
