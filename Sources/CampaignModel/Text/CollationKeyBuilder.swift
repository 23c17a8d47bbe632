/// Builds the bytes of a collation key: letters, then marks, then capitals, with a zero between.
struct CollationKeyBuilder {
    private let numeric: Bool
    private var letters: [UInt8] = []
    private var marks: [UInt8] = []
    private var capitals: [UInt8] = []
    private var digits: [UInt8] = []

    private enum Weight {
        static let space: UInt8 = 2
        static let firstSign: UInt8 = 3
        static let digit: UInt8 = 60
        static let firstLetter: UInt8 = 80
        static let otherScript: UInt8 = 250
    }

    /// Signs in the order of the Unicode Collation Algorithm; signs that aren't here follow by code point.
    private static let signs = Array("_-–—,;:!?.·…'‘’“”\"«»()[]{}§@*/\\&#%`´^+±<=>|~$₫°".unicodeScalars)

    /// The Vietnamese letters with ƀ, ɓ, ɗ, f, j, ŋ, w, z in their Latin places.
    private static let latin = Array("aăâbƀɓcdđɗeêfghijklmnŋoôơpqrstuưvwxyz".unicodeScalars)

    private static let weights: [Unicode.Scalar: UInt8] = {
        var weights: [Unicode.Scalar: UInt8] = [:]
        for (index, sign) in signs.enumerated() { weights[sign] = Weight.firstSign + UInt8(index) }
        for (index, letter) in latin.enumerated() { weights[letter] = Weight.firstLetter + UInt8(index) }
        for space in " \t\n\u{A0}\u{202F}\u{2009}".unicodeScalars { weights[space] = Weight.space }
        return weights
    }()

    init(numeric: Bool) {
        self.numeric = numeric
    }

    /// The key of all scalars added.
    var key: [UInt8] {
        var finished = self
        finished.endNumber()
        return finished.letters + [0] + finished.marks + [0] + finished.capitals
    }

    /// Adds the next scalar of the text.
    mutating func add(_ scalar: Unicode.Scalar) {
        if ("0"..."9").contains(scalar) {
            digits.append(UInt8(ascii: scalar) - UInt8(ascii: "0"))
            if !numeric { endNumber() }
            return
        }
        endNumber()
        if (0x300...0x36F).contains(scalar.value) {
            marks.append(UInt8(truncatingIfNeeded: 16 + scalar.value & 0x7F))
        } else if let vowel = VietnameseLetters.vowel(scalar) {
            // The tone is a mark of its own behind the letter's, so that other marks, as in ô̆, come after all tones.
            add(letter: vowel.letter, mark: 1)
            if vowel.tone != .level { marks.append(vowel.tone.rawValue + 1) }
        } else if scalar == "\u{2BC}" || scalar == "'" {
            // The straight apostrophe, and the modifier one of some keyboards: B’Lao and Bʼlao are one place.
            add(letter: "’", mark: 1)
        } else {
            add(letter: scalar, mark: 1)
        }
    }

    private mutating func add(letter: Unicode.Scalar, mark: UInt8) {
        let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
        let capital: UInt8 = small == letter ? 1 : 2
        if let weight = CollationKeyBuilder.weights[small] {
            append(weight, mark, capital)
        } else if let base = LatinFoldTable.baseLetter(of: small.value),
            let weight = CollationKeyBuilder.weights[Unicode.Scalar(base)]
        {
            append(weight, 200, capital)
        } else if let pair = LatinFoldTable.ligature(of: small.value) {
            for scalar in pair.unicodeScalars { append(CollationKeyBuilder.weights[scalar] ?? 0, 200, capital) }
        } else {
            addOther(small, capital: capital)
        }
    }

    /// A scalar of another script, or a sign without a weight of its own: by code point, letters behind signs.
    private mutating func addOther(_ scalar: Unicode.Scalar, capital: UInt8) {
        let isLetter = scalar.properties.isAlphabetic
        append(isLetter ? Weight.otherScript : Weight.digit - 1, 1, capital)
        letters += [UInt8(scalar.value >> 16), UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF)]
    }

    private mutating func append(_ weight: UInt8, _ mark: UInt8, _ capital: UInt8) {
        letters.append(weight)
        marks.append(mark)
        capitals.append(capital)
    }

    /// Writes a run of digits: its length before its digits, so that longer numbers are larger.
    private mutating func endNumber() {
        guard !digits.isEmpty else { return }
        let significant = digits.drop { $0 == 0 }
        if numeric {
            letters += [Weight.digit, UInt8(min(significant.count, 250)) + 1]
            letters += significant.map { $0 + 1 }
            marks.append(UInt8(min(digits.count - significant.count, 250)) + 1)
        } else {
            letters += digits.map { Weight.digit + $0 }
            marks.append(1)
        }
        capitals.append(1)
        digits = []
    }
}
