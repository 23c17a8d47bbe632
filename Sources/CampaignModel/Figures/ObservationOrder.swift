/// Observations in the order of their keys, rows of the same key in the order of their files.
enum ObservationOrder {
    /// What is compared: small and without references, since a country's observations are millions.
    private struct Entry {
        let key: FigureKey
        let origin: RowOrigin
        let position: Int32
    }

    /// The positions of the observations, in order.
    static func positions(_ observations: [Observation]) -> [Int32] {
        var entries = observations.enumerated().map { position, observation in
            Entry(key: observation.key, origin: observation.origin, position: Int32(position))
        }
        entries.sort { left, right in
            if left.key != right.key { return left.key < right.key }
            return left.origin < right.origin
        }
        return entries.map(\.position)
    }
}
