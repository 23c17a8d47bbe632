/// The letters of the Vietnamese alphabet, and the tones that its vowels carry.
public enum VietnameseLetters {
    /// The six tones in dictionary order.
    public enum Tone: UInt8, Hashable, Sendable, CaseIterable, Comparable {
        /// No mark: `ma`.
        case level
        /// Huyền: `mà`.
        case falling
        /// Hỏi: `mả`.
        case dipping
        /// Ngã: `mã`.
        case rising
        /// Sắc: `má`.
        case sharp
        /// Nặng: `mạ`.
        case heavy

        /// Orders as dictionaries do.
        public static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }
    }

    /// A vowel without its tone, and the tone.
    public struct Vowel: Hashable, Sendable {
        /// One of `a ă â e ê i o ô ơ u ư y`, or its capital.
        public let letter: Unicode.Scalar
        /// The tone that the mark above or below means.
        public let tone: Tone
    }

    /// The 29 letters in order.
    static let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)

    /// The vowel that a scalar is; nil for everything else.
    public static func vowel(_ scalar: Unicode.Scalar) -> Vowel? {
        vowels[scalar]
    }

    /// The vowels in NFC, each row in the order of the tones.
    private static let rows = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ",
        "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ",
        "YỲỶỸÝỴ",
    ]

    private static let vowels: [Unicode.Scalar: Vowel] = {
        var vowels: [Unicode.Scalar: Vowel] = [:]
        for row in rows {
            let scalars = Array(row.unicodeScalars)
            for (scalar, tone) in zip(scalars, Tone.allCases) {
                vowels[scalar] = Vowel(letter: scalars[0], tone: tone)
            }
        }
        return vowels
    }()
}
