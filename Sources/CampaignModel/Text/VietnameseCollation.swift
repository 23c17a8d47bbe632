/// Sorts words as Vietnamese dictionaries do: 29 letters with đ after d, tones only where all letters are equal,
/// numbers by their value.
///
/// The order is that of CLDR's `vi` collation for Vietnamese letters; the table is ours, so that lists are the same
/// on every machine.
public enum VietnameseCollation {
    /// What a text is sorted by.
    public struct Key: Comparable, Sendable {
        private let letters: [UInt32]
        private let tones: [UInt8]
        private let text: String

        init(letters: [UInt32], tones: [UInt8], text: String) {
            self.letters = letters
            self.tones = tones
            self.text = text
        }

        /// Compares letters, then tones, then the texts themselves, so that different texts are never equal.
        public static func < (left: Key, right: Key) -> Bool {
            if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
            if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
            return left.text < right.text
        }
    }

    /// The key of a text in NFC.
    public static func key(_ text: String) -> Key {
        var letters: [UInt32] = []
        var tones: [UInt8] = []
        var number: [UInt32] = []
        for scalar in text.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                if number != [] || scalar.value != 0x30 { number.append(scalar.value) }
                continue
            }
            close(&number, into: &letters)
            let weight = table[scalar] ?? Weight(letter: other(scalar), tone: 0)
            letters.append(weight.letter)
            tones.append(weight.tone)
        }
        close(&number, into: &letters)
        return Key(letters: letters, tones: tones, text: text)
    }

    /// The heading that a text in NFC stands under in an index: its first letter as a capital without tone, or `#`
    /// when it begins with a number or has no letter.
    public static func heading(_ text: String) -> String {
        for scalar in text.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) { return "#" }
            if let weight = table[scalar] {
                return alphabet[Int(weight.letter - firstLetter)].prefix(1).uppercased()
            }
            if scalar.properties.isAlphabetic { return scalar.properties.uppercaseMapping }
        }
        return "#"
    }

    private struct Weight: Sendable {
        let letter: UInt32
        let tone: UInt8
    }

    private static let firstLetter: UInt32 = 0x1000

    /// The letters in order, each with its tones: level, huyền, hỏi, ngã, sắc, nặng.
    private static let alphabet = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k",
        "l", "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x",
        "yỳỷỹýỵ", "z",
    ]

    private static let table: [Unicode.Scalar: Weight] = {
        var table: [Unicode.Scalar: Weight] = [:]
        for (position, letter) in alphabet.enumerated() {
            for (tone, character) in letter.enumerated() {
                let weight = Weight(letter: firstLetter + UInt32(position), tone: UInt8(tone))
                for scalar in String(character).unicodeScalars { table[scalar] = weight }
                for scalar in character.uppercased().unicodeScalars { table[scalar] = weight }
            }
        }
        return table
    }()

    /// Signs come before numbers and numbers before letters; letters of other alphabets come last.
    private static func other(_ scalar: Unicode.Scalar) -> UInt32 {
        scalar.properties.isAlphabetic ? 0x2000 + scalar.value : min(scalar.value, 0x2FF)
    }

    /// A number sorts by how many digits it has, then by the digits.
    private static func close(_ number: inout [UInt32], into letters: inout [UInt32]) {
        guard !number.isEmpty else { return }
        letters.append(0x400 + UInt32(number.count))
        letters += number
        number = []
    }
}
