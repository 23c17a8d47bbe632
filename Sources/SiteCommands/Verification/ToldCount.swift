import CampaignModel

/// A count that a file of a published site tells, out of a text that anybody may have written.
enum ToldCount {
    /// The count, held within the bounds of what is counted, so that no sum of counts comes near the limits of 64 bits;
    /// nothing for what is no whole number.
    static func of(_ text: String) -> Int? {
        Int(text).map { min(max($0, FieldBounds.count.lowerBound), FieldBounds.count.upperBound) }
    }
}
