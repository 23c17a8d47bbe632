/// The VNI encoding for Windows, which writes a vowel's marks as a second character, seen through Windows-1252.
enum VNI {
    private struct Pair: Hashable {
        let vowel: Unicode.Scalar
        let mark: Unicode.Scalar
    }

    private static let pairs: [Pair: Unicode.Scalar] = {
        let rows: [(vowel: Unicode.Scalar, marks: String, letters: String)] = [
            ("a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"), ("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
            ("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"), ("ô", "ùøûõï", "ớờởỡợ"), ("u", "ùøûõï", "úùủũụ"),
            ("ö", "ùøûõï", "ứừửữự"), ("y", "ùøûõ", "ýỳỷỹ"),
        ]
        var pairs: [Pair: Unicode.Scalar] = [:]
        for row in rows {
            for (mark, letter) in zip(row.marks.unicodeScalars, row.letters.unicodeScalars) {
                pairs[Pair(vowel: row.vowel, mark: mark)] = letter
                pairs[Pair(vowel: upper(row.vowel), mark: upper(mark))] = upper(letter)
                pairs[Pair(vowel: upper(row.vowel), mark: mark)] = upper(letter)
            }
        }
        return pairs
    }()

    private static let singles: [Unicode.Scalar: Unicode.Scalar] = [
        "ñ": "đ", "ö": "ư", "ô": "ơ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "í": "í", "ì": "ì",
        "Ñ": "Đ", "Ö": "Ư", "Ô": "Ơ", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ", "Í": "Í", "Ì": "Ì",
    ]

    /// The text as its author saw it; nil when a character can't come from VNI, or no vowel carries a mark.
    ///
    /// - Parameter isEstablished: Whether the line is in VNI for certain: then words count too whose letters are one sign
    ///   each, `ñi`, `thöông`, `côm`, `chò`.
    static func decoded(_ word: [Unicode.Scalar], isEstablished: Bool = false) -> [Unicode.Scalar]? {
        var decoded: [Unicode.Scalar] = []
        var hasPair = false
        var index = 0
        while index < word.count {
            if index + 1 < word.count, let letter = pairs[Pair(vowel: word[index], mark: word[index + 1])] {
                decoded.append(letter)
                hasPair = true
                index += 2
                continue
            }
            guard word[index].value < 0x80 || singles[word[index]] != nil else { return nil }
            decoded.append(singles[word[index]] ?? word[index])
            index += 1
        }
        return hasPair || isEstablished ? decoded : nil
    }

    /// A letter that VNI writes as one sign; anything else as it is.
    static func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        singles[scalar] ?? scalar
    }

    private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    }
}
