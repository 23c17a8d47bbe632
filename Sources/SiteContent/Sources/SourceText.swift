import CampaignModel

/// The text of an input file, checked once: UTF-8 in NFC, lines ended by LF, no byte order mark.
public struct SourceText: Sendable {
    /// The spelling that a file's words are checked against.
    public enum Spelling: Sendable {
        /// Vietnamese, or data in Vietnamese and English: odd marks and look-alike letters are mistakes.
        case vietnamese
        /// A language whose letters are not all known here: only the encoding is checked.
        case other
    }

    /// The path as messages show it.
    public let file: String
    /// The text; empty when the file can't be read as text.
    public let bytes: [UInt8]
    /// False when the file isn't text: its readers then say nothing more.
    public let isReadable: Bool
    /// What was taken out of the text that nobody sees.
    let hidden: HiddenSigns

    /// Checks the bytes of a file; a file that can't be read as text gives an error and an empty text.
    public init(
        file: String, bytes: [UInt8], spelling: Spelling = .vietnamese, into collector: DiagnosticCollector
    ) {
        var check = SourceCheck(file: file, spelling: spelling, collector: collector)
        let checked = check.text(of: bytes)
        self.file = file
        self.bytes = checked ?? []
        self.isReadable = checked != nil
        self.hidden = check.hidden
    }

    /// The whole text as a part.
    public var whole: SourcePart { SourcePart(source: self, range: 0..<bytes.count, firstLine: 1) }

    /// The bytes of a line, from 1, without its end: searches from the start, so ask for few only.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        var start = 0
        for _ in 1..<max(number, 1) {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return [] }
            start = end + 1
        }
        return bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    }

    /// The place of a byte: counts lines from the start of the text, so ask for single places only.
    public func place(at offset: Int) -> SourcePlace {
        let end = Characters.end(of: bytes[..<offset])
        let line = end.lines + 1
        return SourcePlace(file: file, line: line, column: hidden.column(end.column, ofLine: line))
    }
}
