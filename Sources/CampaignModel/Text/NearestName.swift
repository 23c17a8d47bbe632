extension TextFold {
    /// The candidate most like a mistyped name, for “did you mean”; nil when none is near.
    ///
    /// Texts are compared folded, so marks, capitals and apostrophes cost nothing. Near means at most one
    /// slip (a letter missing, added, changed, or two swapped) in every three letters, three at most. Of equally
    /// near candidates the first wins.
    public static func nearest(_ text: String, in candidates: some Sequence<String>) -> String? {
        let wanted = foldedBytes(text)
        var limit = min(3, max(1, wanted.count / 3))
        var nearest: String?
        for candidate in candidates where candidate != text {
            let distance = slips(from: wanted, to: foldedBytes(candidate), limit: limit)
            guard let distance else { continue }
            nearest = candidate
            if distance == 0 { break }
            limit = distance - 1
        }
        return nearest
    }

    /// The optimal string alignment distance; nil when it is over the limit.
    private static func slips(from left: [UInt8], to right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (byte == other ? 0 : 1))
                if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        let distance = last[right.count]
        return distance <= limit ? distance : nil
    }
}
