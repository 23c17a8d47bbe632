/// A count that a file of a published site tells, out of a text that anybody may have written.
enum ToldCount {
    /// Nothing is counted beyond this, so that no sum of counts comes near the limits of 64 bits.
    private static let bounds = 0...10_000_000_000

    /// The count, held within bounds; nothing for what is no whole number.
    static func of(_ text: String) -> Int? {
        Int(text).map { min(max($0, bounds.lowerBound), bounds.upperBound) }
    }
}
