import CampaignModel
import Foundation

/// Counts the words of a text that make sense only in an old encoding.
struct LegacyTally {
    /// The encoding with the most words.
    struct Best {
        let encoding: LegacyEncoding
        let preview: String
        let offset: Int
        /// Whether ten words and more are TCVN3 and none has its ư: something has dropped that letter on the way.
        let lostHornedU: Bool
    }

    private struct Count {
        var words = 0
        /// Whether one of the words can't be anything else: most signs of old encodings also stand beside letters in good
        /// text, as in `m²`, `°C`, `µm`, `m×n`.
        var isCertain = false
        var hasHornedU = false
        var firstLine: [Unicode.Scalar] = []
        var offset = 0
    }

    private var counts: [LegacyEncoding: Count] = [:]

    /// The encoding with the most words, two at least; nil when there is none.
    var best: Best? {
        let ranked = LegacyEncoding.allCases.compactMap { encoding in counts[encoding].map { (encoding, $0) } }
        guard let first = ranked.max(by: { $0.1.words < $1.1.words }), first.1.words > 1, first.1.isCertain
        else { return nil }
        let preview = LegacyTally.decoded(first.1.firstLine, from: first.0)
        return Best(
            encoding: first.0, preview: preview, offset: first.1.offset,
            lostHornedU: first.0 == .tcvn3 && first.1.words > 9 && !first.1.hasHornedU)
    }

    /// Counts the words of a line.
    mutating func add(_ line: [Unicode.Scalar], at offset: Int) {
        for run in LegacyTally.runs(of: line, where: { $0.value >= 0x80 }) {
            guard let decoded = Mojibake.decoded(Array(line[run])) else { continue }
            count(.mojibake, weight: decoded.count < run.count - 1 ? 2 : 1, line, offset)
            counts[.mojibake]?.isCertain = true
        }
        for run in LegacyTally.runs(of: line, where: LegacyTally.isWordPart) {
            let word = Array(line[run])
            guard LegacyTally.isMixed(word), !VietnameseSyllable.isPossible(word) else { continue }
            if let decoded = TCVN3.decoded(word), VietnameseSyllable.isPossible(decoded) {
                count(.tcvn3, line, offset, in: word)
                if word.contains(where: { $0.value == 0xAD || $0.value == 0xA6 }) { counts[.tcvn3]?.hasHornedU = true }
            }
            if let decoded = VNI.decoded(word), VietnameseSyllable.isPossible(decoded) {
                count(.vni, line, offset, in: word)
            }
        }
        for run in LegacyTally.runs(of: line, where: LegacyTally.isVISCIIPart) {
            let word = Array(line[run])
            guard LegacyTally.isMixed(word), !VietnameseSyllable.isPossible(word) else { continue }
            if let decoded = VISCII.decoded(word), VietnameseSyllable.isPossible(decoded) {
                count(.viscii, line, offset, in: word)
            }
            if let decoded = VPS.decoded(word), VietnameseSyllable.isPossible(decoded) {
                count(.vps, line, offset, in: word)
            }
        }
    }

    /// Counts the words that make sense in Windows-1258 with their marks composed.
    mutating func addWindows1258(_ bytes: ArraySlice<UInt8>) {
        let text = String(String.UnicodeScalarView(bytes.map(WindowsCodePages.vietnamese)))
        let line = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
        for run in LegacyTally.runs(of: line, where: \.properties.isAlphabetic) {
            let word = Array(line[run])
            if word.contains(where: { $0.value >= 0x80 }), VietnameseSyllable.isPossible(word) {
                count(.windows1258, [], 0)
                counts[.windows1258]?.isCertain = true
            }
        }
    }

    /// A line with its words of an old encoding decoded and all else as it is.
    static func decoded(_ line: [Unicode.Scalar], from encoding: LegacyEncoding) -> String {
        var doubtful: [DoubtfulWord] = []
        return decoded(line, from: encoding, &doubtful)
    }

    /// The same, with the words that may have been right as they stood.
    static func decoded(
        _ line: [Unicode.Scalar], from encoding: LegacyEncoding, _ doubtful: inout [DoubtfulWord]
    ) -> String {
        var decoded = String.UnicodeScalarView()
        var position = 0
        let isPart: (Unicode.Scalar) -> Bool =
            switch encoding {
            case .mojibake: { $0.value >= 0x80 }
            case .viscii, .vps: isVISCIIPart
            default: isWordPart
            }
        let runs = runs(of: line, where: isPart)
        let isEstablished = encoding == .vni && runs.contains { isVNI(Array(line[$0])) }
        for run in runs {
            decoded.append(contentsOf: line[position..<run.lowerBound])
            let word = Array(line[run])
            let original: [Unicode.Scalar]? =
                switch encoding {
                case .tcvn3: TCVN3.decoded(word)
                case .vni: VNI.decoded(word, isEstablished: isEstablished)
                case .viscii: VISCII.decoded(word)
                case .vps: VPS.decoded(word)
                case .mojibake: Mojibake.decoded(word, isEstablished: true)
                case .windows1258, .windows1252, .utf16: nil
                }
            if encoding == .vni, let original, let doubt = DoubtfulWord(word, read: original) { doubtful.append(doubt) }
            decoded.append(contentsOf: original ?? word)
            position = run.upperBound
        }
        decoded.append(contentsOf: line[position...])
        return String(decoded)
    }

    /// True for a word that is Vietnamese in VNI and isn't as it stands.
    private static func isVNI(_ word: [Unicode.Scalar]) -> Bool {
        guard isMixed(word), !VietnameseSyllable.isPossible(word), let decoded = VNI.decoded(word) else { return false }
        return VietnameseSyllable.isPossible(decoded)
    }

    private mutating func count(
        _ encoding: LegacyEncoding, weight: Int = 1, _ line: [Unicode.Scalar], _ offset: Int,
        in word: [Unicode.Scalar] = []
    ) {
        if counts[encoding] == nil { counts[encoding] = Count(firstLine: line, offset: offset) }
        counts[encoding]?.words += weight
        if LegacyTally.isCertain(word) { counts[encoding]?.isCertain = true }
    }

    /// True for a word that good text doesn't have: a letter that Vietnamese lacks, or a sign between two letters that
    /// never stands there.
    private static func isCertain(_ word: [Unicode.Scalar]) -> Bool {
        let joining: Set<Unicode.Scalar> = ["×", "÷", "·", "–", "—", "’", "‘", "•", "…", "“", "”", "±", "°", "²", "³"]
        return word.enumerated().contains { index, scalar in
            guard scalar.value >= 0x80, VietnameseLetters.vowel(scalar) == nil else { return false }
            if scalar.properties.isAlphabetic { return !"ªºµđĐ".unicodeScalars.contains(scalar) }
            let isBetween = index > 0 && index + 1 < word.count
            return isBetween && !joining.contains(scalar)
        }
    }

    /// True for letters and for the signs that old encodings use as letters.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || (0xA1...0xFF).contains(scalar.value)
    }

    /// True for letters and for all signs of Windows-1252 above ASCII, nearly each of which is a letter of VISCII and VPS.
    private static func isVISCIIPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.properties.isAlphabetic : WindowsCodePages.westernByte(scalar) != nil
    }

    /// True for words of ASCII letters and others: signs alone, `½`, `×`, are what they seem to be.
    private static func isMixed(_ word: [Unicode.Scalar]) -> Bool {
        word.contains { $0.value < 0x80 } && word.contains { $0.value >= 0x80 }
    }

    private static func runs(of line: [Unicode.Scalar], where isPart: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in line.enumerated() {
            if isPart(scalar) {
                start = start ?? index
            } else if let begun = start {
                runs.append(begun..<index)
                start = nil
            }
        }
        if let begun = start { runs.append(begun..<line.count) }
        return runs
    }
}
