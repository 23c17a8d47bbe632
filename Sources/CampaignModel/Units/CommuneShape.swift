/// A commune's true outline: what maps draw instead of equal cells when the province supplies it.
public struct CommuneShape: Hashable, Sendable {
    /// Whose outline it is.
    public let commune: RegisterIndex<Commune>
    /// Its rings, outer ones and holes; the last point of each repeats the first (RFC 7946, 3.1.6).
    public let rings: [[GeographicPoint]]

    /// Gives a commune its outline.
    public init(commune: RegisterIndex<Commune>, rings: [[GeographicPoint]]) {
        self.commune = commune
        self.rings = rings
    }
}
