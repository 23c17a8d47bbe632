/// Which changes of a promised field need no reason, since time alone brings them. A field that was empty may be filled,
/// unless its being empty says something.
public enum FreeChange: Hashable, Sendable {
    /// None, but that an empty field is filled.
    case none
    /// None at all: an empty field says something too.
    case never
    /// A count that grows: money spent, findings put right.
    case growing
    /// A state that moves on in this order: received, forwarded, resolved.
    case advancing([String])
    /// A list that only gains: a further piece of evidence.
    case extending

    /// True when the way from one cell to another is such a change.
    public func allows(_ old: String, _ new: String) -> Bool {
        if old.isEmpty { return self != .never }
        switch self {
        case .none, .never: return false
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
