/// The class of a unit on a map: a step of the scale, or the reason why it has no number.
public enum MapClass: Hashable, Sendable {
    /// A step of the scale, from 0 for the lowest numbers to 4 for the highest.
    case step(Int)
    /// A number was due and did not come.
    case notReported
    /// No number can exist here.
    case notApplicable
    /// A number exists and is withheld to protect people.
    case suppressed
}

/// What a map says about one unit.
public struct MapUnit: Hashable, Sendable {
    /// The unit's code, by which its cell or shape is found.
    public let code: String
    /// The unit's name and its value or state in the reader's language: the link's name and tooltip.
    public let name: String
    /// Where the unit's page is, as seen from the map's page; without it the unit is no link.
    public let address: String?
    /// Up to three characters inside a cell, such as the rounded number; shapes do not show it.
    public let label: String?
    /// The unit's class.
    public let value: MapClass

    /// Gathers what a map says about a unit.
    public init(code: String, name: String, address: String?, label: String? = nil, value: MapClass) {
        self.code = code
        self.name = name
        self.address = address
        self.label = label
        self.value = value
    }
}
