/// Names one figure: an indicator, for a unit, in a period, for everybody or for one group of people.
public struct SuppressionKey: Hashable, Sendable {
    /// The indicator's id, as in `BD03`.
    public let indicator: String
    /// The unit's code: a commune, an agency, a school or the province.
    public let unit: String
    /// The group's id; nothing means everybody.
    public let group: String?
    /// The period's id, as in `2026-Q3`.
    public let period: String

    /// Names a figure.
    public init(indicator: String, unit: String, group: String? = nil, period: String) {
        self.indicator = indicator
        self.unit = unit
        self.group = group
        self.period = period
    }
}

extension SuppressionKey: CustomStringConvertible {
    /// The key as the content files write it: `BD03@22918@2026-Q3@elderly`.
    public var description: String {
        let whole = "\(indicator)@\(unit)@\(period)"
        guard let group else { return whole }
        return "\(whole)@\(group)"
    }
}

extension SuppressionKey: Comparable {
    /// Orders by indicator, unit, group (everybody first) and period.
    public static func < (left: SuppressionKey, right: SuppressionKey) -> Bool {
        if left.indicator != right.indicator { return left.indicator < right.indicator }
        if left.unit != right.unit { return left.unit < right.unit }
        if left.group != right.group {
            guard let first = left.group else { return true }
            guard let second = right.group else { return false }
            return first < second
        }
        return left.period < right.period
    }
}
