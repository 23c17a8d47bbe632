import CampaignModel
import Foundation

/// A text in an old or damaged encoding as it reads in Unicode: UTF-8 in NFC, lines as they were, without hidden hyphens.
public struct LegacyConversion: Sendable {
    /// What the text was in; nil when it was UTF-8 already and only signs were mended.
    public let encoding: Bilingual?
    /// The text.
    public let text: String

    /// Converts the bytes of a file; nil when there is nothing to convert.
    public init?(_ bytes: [UInt8]) {
        guard let valid = String(validating: bytes, as: UTF8.self) else {
            let guess = LegacyGuess(bytes: bytes, firstBad: LegacyConversion.firstBad(bytes))
            encoding = guess.encoding.words
            text = LegacyConversion.mended(LegacyConversion.decoded(bytes, from: guess.encoding))
            return
        }
        if let guess = LegacyGuess(utf8: bytes) {
            encoding = guess.encoding.words
            let lines = valid.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                LegacyTally.decoded(Array(line.unicodeScalars), from: guess.encoding)
            }
            text = LegacyConversion.mended(lines.joined(separator: "\n"))
            return
        }
        let mended = LegacyConversion.mended(valid)
        guard !mended.utf8.elementsEqual(bytes) else { return nil }
        encoding = nil
        text = mended
    }

    private static func mended(_ text: String) -> String {
        var bytes = Array(text.replacing("\u{AD}", with: "").utf8)
        bytes = InvisibleSigns(in: bytes)?.bytes ?? bytes
        bytes = LookAlikes(in: bytes)?.bytes ?? bytes
        return String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
    }

    private static func decoded(_ bytes: [UInt8], from encoding: LegacyEncoding) -> String {
        if encoding == .utf16 { return String(bytes: bytes, encoding: .utf16) ?? "" }
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { LegacyGuess.decoded(Array($0), from: encoding) }.joined(separator: "\n")
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
