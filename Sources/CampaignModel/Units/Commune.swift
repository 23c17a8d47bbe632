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
    /// Where the row comes from, as `SOURCES.md` explains.
    public let sources: [String]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `communes.csv`.
    public static let declaration = RegisterDeclaration(
        "communes", record: "commune",
        title: Bilingual(vi: "Xã, phường, đặc khu", en: "Communes, wards and special zones"),
        about: Bilingual(
            vi:
                "Các đơn vị hành chính cấp xã. Nguồn của từng con số có trong content/data/SOURCES.md của mã nguồn.",
            en: "The units at commune level. Where each number comes from stands in content/data/SOURCES.md of the "
                + "source repository."),
        make: Commune.init(
            code:name:kind:formerProvince:north:east:area:validFrom:validTo:predecessors:formerNames:formedFrom:sources:
            place:)
    ) {
        Column.code("code", \.id, .promised, vi: "Mã đơn vị hành chính", en: "Administrative code").unique().key()
        Column.text("name", \.name, .promised, vi: "Tên đầy đủ", en: "Full name, in Vietnamese")
        Column.choice(
            "type", \.kind, .promised, vi: "Loại: xa (xã), phuong (phường), dac_khu (đặc khu)",
            en: "Type: xa (commune), phuong (ward), dac_khu (special zone)")
        Column.text(
            "former_province", \.statedFormerProvince, .told, vi: "Tỉnh cũ trước 01/7/2025",
            en: "Province before 1 July 2025")
        Column.decimal(
            "lat", \.point?.latitude, in: FieldBounds.latitude, .told, vi: "Vĩ độ điểm tham chiếu",
            en: "Latitude of the reference point, in degrees")
        Column.decimal(
            "lon", \.point?.longitude, in: FieldBounds.longitude, .told, vi: "Kinh độ điểm tham chiếu",
            en: "Longitude of the reference point, in degrees")
        Column.decimal("area_km2", \.area, in: FieldBounds.area, .told, vi: "Diện tích (km²)", en: "Area in km²")
        Column.day("valid_from", \.validFrom, .promised, vi: "Có từ ngày", en: "First day")
        Column.day("valid_to", \.validTo, .promised, vi: "Đến hết ngày", en: "Last day")
        Column.texts("predecessors", \.predecessors, .promised, vi: "Đơn vị tiền thân", en: "Units it was formed from")
        Column.texts(
            "former_names", \.formerNames, .promised, vi: "Tên cũ của chính đơn vị",
            en: "Names that the unit itself bore before")
        Column.texts(
            "formed_from", \.formedFrom, .told, vi: "Đơn vị cũ hợp thành",
            en: "Earlier units that it was made of, by name")
        Column.texts(
            "sources", \.sources, .notPublic, vi: "Nguồn của dòng này, giải thích trong SOURCES.md",
            en: "Where the row comes from, as SOURCES.md explains")
        Column.place(\.place)
    }

    /// Makes a commune from its row.
    public init(
        id: String, name: String, kind: Kind, formerProvince: String, point: GeographicPoint?, area: Double?,
        validFrom: CalendarDate?, validTo: CalendarDate?, predecessors: [String], formerNames: [String] = [],
        formedFrom: [String] = [], sources: [String] = [], place: SourcePlace
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
        self.sources = sources
        self.place = place
    }

    /// A commune from the cells of its row: only both coordinates together are a point.
    private init(
        code: String, name: String, kind: Kind, formerProvince: String?, north: Double?, east: Double?, area: Double?,
        validFrom: CalendarDate?, validTo: CalendarDate?, predecessors: [String], formerNames: [String],
        formedFrom: [String], sources: [String], place: SourcePlace
    ) {
        let point = north.flatMap { north in east.map { GeographicPoint(latitude: north, longitude: $0) } }
        self.init(
            id: code, name: name, kind: kind, formerProvince: formerProvince ?? "", point: point, area: area,
            validFrom: validFrom, validTo: validTo, predecessors: predecessors, formerNames: formerNames,
            formedFrom: formedFrom, sources: sources, place: place)
    }

    /// The former province, if it is stated.
    private var statedFormerProvince: String? { formerProvince.isEmpty ? nil : formerProvince }

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
