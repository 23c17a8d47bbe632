import CampaignModel

/// A run of whole lines of a source text: a file, its front matter or its body.
public struct SourcePart: Sendable {
    /// The text it belongs to.
    public let source: SourceText
    /// Its bytes in the text.
    public let range: Range<Int>
    /// The line of its first byte, from 1.
    public let firstLine: Int

    /// Its bytes.
    public var bytes: ArraySlice<UInt8> { source.bytes[range] }

    /// The place of its first character.
    public var place: SourcePlace { SourcePlace(file: source.file, line: firstLine) }
}
