/// Texts cut into the words that people search for.
public enum SearchWords {
    /// The words of a text in lower case with their marks, in order; everything but letters, marks and digits
    /// parts words, apostrophes vanish: `B’Lao (13-KH/TU)` gives `blao`, `13`, `kh`, `tu`.
    ///
    /// The search script cuts queries in the same way; `Tests/search-folding.tsv` holds both to it.
    public static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if isPart(scalar) {
                append(scalar, to: &word)
            } else if !TextFold.isApostrophe(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
        switch scalar.value {
        case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        case ..<0x80: word.unicodeScalars.append(scalar)
        default: word += scalar.properties.lowercaseMapping
        }
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        // The modifier apostrophes are letters to Unicode.
        case _ where TextFold.isApostrophe(scalar): return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        case .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }
}
