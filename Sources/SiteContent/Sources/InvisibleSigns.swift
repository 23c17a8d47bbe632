import CampaignModel

/// Signs that nobody sees and no Vietnamese text needs: they come along from web pages, chats, Word and Windows.
struct InvisibleSigns {
    /// The text without them; separators of lines became spaces.
    let bytes: [UInt8]
    /// The byte of the first one in the text as it was.
    let first: Int
    /// The bytes of those that are gone.
    let left: [Int]
    /// How many there were.
    let count: Int
    /// Their numbers, as in U+200B, each once, in the order of the text.
    let names: [String]
    /// The word around the first, without them; empty where it stands between words.
    let word: String

    /// Searches valid UTF-8; nil when there is none.
    init?(in bytes: [UInt8]) {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var names: [String] = []
        var first: (before: Int, after: Int)?
        var left: [Int] = []
        var count = 0
        var offset = 0
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if InvisibleSigns.isOdd(scalar), !InvisibleSigns.joinsPictures(scalars, at: index) {
                first = first ?? (offset, kept.count)
                count += 1
                if !names.contains(scalar.codePoint) { names.append(scalar.codePoint) }
                if InvisibleSigns.endsLine(scalar) { kept.append(UInt8(ascii: " ")) } else { left.append(offset) }
            } else {
                kept += UTF8.encode(scalar).map(Array.init) ?? []
            }
            offset += UTF8.width(scalar)
        }
        guard let first else { return nil }
        self.bytes = kept
        self.first = first.before
        self.left = left
        self.count = count
        self.names = names
        word = InvisibleSigns.word(around: first.after, in: kept)
    }

    private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x180E, 0x200B...0x200F, 0x2028, 0x2029, 0x2060...0x2064, 0x3164, 0xFEFF: true
        default: false
        }
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x2028 || scalar.value == 0x2029 }

    /// True for the joiner between two pictures that make one, as in a family.
    private static func joinsPictures(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard scalars[index].value == 0x200D, index > 0, index + 1 < scalars.count else { return false }
        let before = scalars[index - 1]
        return (before.value == 0xFE0F || isPicture(before)) && isPicture(scalars[index + 1])
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x2000 && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
    }

    private static func word(around offset: Int, in bytes: [UInt8]) -> String {
        let isEnd: (UInt8) -> Bool = { $0 <= 0x20 || ",;:\"()|".utf8.contains($0) }
        let start = bytes[..<offset].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let word = String(decoding: bytes[start...].prefix { !isEnd($0) }, as: UTF8.self)
        return word.count > 40 ? "\(word.prefix(40))…" : word
    }
}

extension Diagnostic {
    /// Signs that nobody sees, which were taken out.
    static func invisibleSigns(_ signs: InvisibleSigns, at place: SourcePlace) -> Diagnostic {
        let names = signs.names.joined(separator: ", ")
        let word = signs.word
        return Diagnostic(
            .warning, "invisible-sign", at: place,
            summary: Bilingual(
                vi: "Trong chữ có ký tự không nhìn thấy được (\(names)): \(signs.count) chỗ",
                en: "There are signs that nobody sees (\(names)): \(signs.count)"),
            explanation: Bilingual(
                vi:
                    "Chúng theo vào khi chép từ trang web, Zalo hay Word: chữ, mã, ngày trông đúng nhưng máy coi là khác. "
                    + "Trang web đã bỏ chúng.",
                en:
                    "They come along from web pages, chats or Word: words, codes and days look right, but computers see "
                    + "others. The site took them out."),
            fix: word.isEmpty
                ? Bilingual(
                    vi: "Xóa chỗ này rồi gõ lại; hoặc chạy minhbach convert \(place.file) để có một bản sạch bên cạnh.",
                    en:
                        "Delete and type this place again; or run minhbach convert \(place.file) for a clean copy beside it."
                )
                : Bilingual(
                    vi:
                        "Xóa chữ “\(word)” rồi gõ lại; hoặc chạy minhbach convert \(place.file) để có một bản sạch bên cạnh.",
                    en:
                        "Delete “\(word)” and type it again; or run minhbach convert \(place.file) for a clean copy beside it."
                ))
    }
}
