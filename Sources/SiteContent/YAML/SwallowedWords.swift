import CampaignModel

/// Words of a value that are lost behind ` #`, as in `title: Class #1 of the commune`.
///
/// In YAML a number sign behind a space begins a remark. Where a word follows it at once, or it stands behind several
/// words or in a text that people read, a text was most likely meant.
enum SwallowedWords {
    /// Where such a sign stands in YAML, and the words from it on.
    static func first(in bytes: ArraySlice<UInt8>) -> (offset: Int, words: String)? {
        var rest = bytes
        while let found = ByteSearch.first([UInt8(ascii: " "), UInt8(ascii: "#")], in: rest) {
            let newline = UInt8(ascii: "\n")
            let end = bytes[found.upperBound...].firstIndex(of: newline) ?? bytes.endIndex
            let start = (bytes[..<found.lowerBound].lastIndex(of: newline) ?? bytes.startIndex - 1) + 1
            let behind = bytes[found.upperBound..<end]
            if let value = plainValue(bytes[start...found.lowerBound]), isWord(behind) || isText(value, behind) {
                return (found.upperBound - 1, String(decoding: bytes[(found.upperBound - 1)..<end], as: UTF8.self))
            }
            rest = bytes[end...]
        }
        return nil
    }

    private static func isWord(_ behind: ArraySlice<UInt8>) -> Bool {
        guard let next = behind.first else { return false }
        return next >= 0x80 || (0x30...0x39).contains(next) || (0x41...0x5A).contains(next)
            || (0x61...0x7A).contains(next)
    }

    /// The entries that hold texts for people, beside those whose names end in a language.
    private static let texts: Set<String> = [
        "title", "summary", "name", "caption", "alt", "quote", "role", "note", "description", "label", "sentence",
    ]

    /// True where the value is prose: several words, or an entry that people read.
    private static func isText(_ value: (key: String, words: String), _ behind: ArraySlice<UInt8>) -> Bool {
        guard behind.contains(where: { $0 > 0x20 }) else { return false }
        let words = value.words.split(separator: " ").filter { $0.contains(where: \.isLetter) }
        return words.count > 1 || texts.contains(value.key) || value.key.hasSuffix("_vi") || value.key.hasSuffix("_en")
    }

    /// Key and value of `key: value` whose value has no quotation marks and is no list.
    private static func plainValue(_ line: ArraySlice<UInt8>) -> (key: String, words: String)? {
        guard let colon = ByteSearch.first([UInt8(ascii: ":"), UInt8(ascii: " ")], in: line) else { return nil }
        let key = line[..<colon.lowerBound]
        let value = line[colon.upperBound...].drop { $0 == UInt8(ascii: " ") }
        guard !key.contains(UInt8(ascii: "#")), !(value.first.map { "\"'[{|>".utf8.contains($0) } ?? false) else {
            return nil
        }
        let name = String(decoding: key.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }, as: UTF8.self)
        return (name, String(decoding: value, as: UTF8.self))
    }
}

extension Diagnostic {
    /// Words behind ` #` that YAML takes for a remark.
    static func swallowedWords(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "swallowed-words", at: place,
            summary: Bilingual(
                vi: "Từ dấu # trở đi bị bỏ mất: “\(words)”", en: "From the sign # on the words are lost: “\(words)”"),
            explanation: Bilingual(
                vi: "Trong YAML, dấu # sau dấu cách mở đầu một lời ghi chú không lên trang.",
                en: "In YAML a # behind a space begins a remark, which isn’t published."),
            fix: Bilingual(
                vi: "Đặt cả giá trị trong ngoặc kép: \"… \(words)\"; nếu đúng là ghi chú thì viết nó ở một dòng riêng.",
                en: "Put the whole value in quotation marks: \"… \(words)\"; a remark belongs in a line of its own."))
    }
}
