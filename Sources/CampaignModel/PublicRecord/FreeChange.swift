/// Which changes of a promised field need no reason, since time alone brings them. A field that was empty may always be
/// filled.
public enum FreeChange: Hashable, Sendable {
    /// None.
    case none
    /// A count that grows: money spent, findings put right.
    case growing
    /// A state that moves on in this order: received, forwarded, resolved.
    case advancing([String])
    /// A list that only gains: a further piece of evidence.
    case extending

    /// True when the way from one cell to another is such a change.
    public func allows(_ old: String, _ new: String) -> Bool {
        if old.isEmpty { return true }
        switch self {
        case .none: return false
        case .growing:
            guard let before = Int(old), let after = Int(new) else { return false }
            return after > before
        case .advancing(let words):
            guard let before = words.firstIndex(of: old), let after = words.firstIndex(of: new) else { return false }
            return after > before
        case .extending:
            return Set(old.split(separator: ";")).isSubset(of: new.split(separator: ";"))
        }
    }
}
