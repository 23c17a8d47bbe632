import Foundation

/// The encoding that a text most likely comes from, and how its first line reads then.
struct LegacyGuess {
    /// The encoding.
    let encoding: LegacyEncoding
    /// The beginning of the first line that shows it, decoded.
    let preview: String
    /// The byte where that line starts.
    let offset: Int
    /// Whether it is TCVN3 whose ư something has dropped: such a text can't be brought back.
    let lostHornedU: Bool

    private init(_ encoding: LegacyEncoding, preview: String, offset: Int, lostHornedU: Bool = false) {
        self.lostHornedU = lostHornedU
        self.encoding = encoding
        let line = preview.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let trimmed = TextTrimming.withoutOuterSpaces(line)
        self.preview = trimmed.count > 60 ? trimmed.prefix(60) + "…" : trimmed
        self.offset = offset
    }

    /// Looks for old encodings in valid UTF-8; nil when the text is what it seems to be.
    init?(utf8 bytes: [UInt8]) {
        var tally = LegacyTally()
        var offset = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.contains(where: { $0 >= 0x80 }) {
                tally.add(Array(String(decoding: line, as: UTF8.self).unicodeScalars), at: offset)
            }
            offset += line.count + 1
        }
        guard let found = tally.best else { return nil }
        self.init(
            found.encoding, preview: found.preview, offset: found.offset, lostHornedU: found.lostHornedU)
    }

    /// Guesses the encoding of bytes that aren't UTF-8; the preview is the line with the first bad byte.
    init(bytes: [UInt8], firstBad: Int) {
        if let order = UTF16Order(of: bytes) {
            let text = order.text(of: bytes.prefix(512))
            self.init(.utf16, preview: text, offset: 0)
            return
        }
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<firstBad].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let line = bytes[start...].prefix { $0 != newline && $0 != UInt8(ascii: "\r") }
        var tally = LegacyTally()
        tally.addWindows1258(bytes.prefix(20_000))
        for line in bytes.prefix(20_000).split(separator: newline) where line.contains(where: { $0 >= 0x80 }) {
            tally.add(line.map(WindowsCodePages.western), at: 0)
        }
        let encoding = tally.best?.encoding ?? .windows1252
        self.init(
            encoding, preview: LegacyGuess.decoded(Array(line), from: encoding), offset: start,
            lostHornedU: tally.best?.lostHornedU ?? false)
    }

    /// Bytes as their author saw them, if they are in an encoding.
    static func decoded(_ line: [UInt8], from encoding: LegacyEncoding) -> String {
        let western = line.map(WindowsCodePages.western)
        return switch encoding {
        case .windows1258:
            String(String.UnicodeScalarView(line.map(WindowsCodePages.vietnamese)))
                .precomposedStringWithCanonicalMapping
        case .windows1252, .utf16: String(String.UnicodeScalarView(western))
        case .tcvn3, .vni, .viscii, .vps, .mojibake: LegacyTally.decoded(western, from: encoding)
        }
    }
}
