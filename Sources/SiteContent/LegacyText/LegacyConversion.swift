import CampaignModel
import Foundation

/// A text in an old or damaged encoding as it reads in Unicode: UTF-8 in NFC, lines as they were, without hidden hyphens.
public struct LegacyConversion: Sendable {
    /// What the text was in; nil when it was UTF-8 already and only signs were mended.
    public let encoding: Bilingual?
    /// The text.
    public let text: String
    /// Words that may have been right as they stood, each once, in their order.
    public let doubtful: [DoubtfulWord]
    /// Words that are still damaged: what stood there is lost.
    public let damaged: [String]

    /// How often a text may have been damaged before this gives up.
    private static let mostSteps = 4

    /// Converts the bytes of a file; nil when there is nothing to convert.
    public init?(_ bytes: [UInt8]) {
        guard UTF16Order(of: bytes) == nil, let valid = String(validating: bytes, as: UTF8.self) else {
            var doubtful: [DoubtfulWord] = []
            let guess = LegacyGuess(bytes: bytes, firstBad: LegacyConversion.firstBad(bytes))
            encoding = guess.encoding.words
            text = LegacyConversion.mended(LegacyConversion.decoded(bytes, from: guess.encoding, &doubtful))
            self.doubtful = LegacyConversion.once(doubtful)
            damaged = []
            return
        }
        if let guess = LegacyGuess(utf8: bytes) {
            encoding = guess.encoding.words
            var doubtful: [DoubtfulWord] = []
            // By signs, since the end of a line that Windows writes is one letter of Swift that is no newline.
            let lines = valid.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                LegacyTally.decoded(Array(line), from: guess.encoding, &doubtful)
            }
            self.doubtful = LegacyConversion.once(doubtful)
            let isDamaged = guess.encoding == .mojibake
            let text = LegacyConversion.mended(lines.joined(separator: "\n"))
            self.text = isDamaged ? LegacyConversion.undamaged(text) : text
            damaged = isDamaged ? Mojibake.leftOver(in: self.text) : []
            return
        }
        let mended = LegacyConversion.mended(valid)
        guard !mended.utf8.elementsEqual(bytes) else { return nil }
        encoding = nil
        doubtful = []
        damaged = []
        text = mended
    }

    private static func mended(_ text: String) -> String {
        var bytes = Array(text.replacing("\u{AD}", with: "").utf8)
        bytes = InvisibleSigns(in: bytes)?.bytes ?? bytes
        bytes = LookAlikes(in: bytes)?.bytes ?? bytes
        return String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
    }

    /// A text of which some words were damaged more often than others, decoded until nothing more of it can be.
    private static func undamaged(_ text: String) -> String {
        var text = text
        for _ in 1..<mostSteps {
            guard Mojibake.isDamaged(text) else { return text }
            let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            let next = mended(
                lines.map { LegacyTally.decoded(Array($0), from: .mojibake) }.joined(separator: "\n"))
            if next == text { return text }
            text = next
        }
        return text
    }

    private static func once(_ words: [DoubtfulWord]) -> [DoubtfulWord] {
        var seen: Set<DoubtfulWord> = []
        return words.filter { seen.insert($0).inserted }
    }

    private static func decoded(
        _ bytes: [UInt8], from encoding: LegacyEncoding, _ doubtful: inout [DoubtfulWord]
    ) -> String {
        if encoding == .utf16 { return UTF16Order(of: bytes)?.text(of: bytes) ?? "" }
        var lines: [String] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            lines.append(
                encoding == .vni
                    ? LegacyTally.decoded(line.map(WindowsCodePages.western), from: .vni, &doubtful)
                    : LegacyGuess.decoded(Array(line), from: encoding))
        }
        return lines.joined(separator: "\n")
    }

    private static func firstBad(_ bytes: [UInt8]) -> Int {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return 0
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
