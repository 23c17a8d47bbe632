/// A blank of an office's template that nobody filled in: `Số: ..../KH-UBND`, `Ngày ... tháng ... năm 2026`, `XX/XX/2026`.
struct TemplateBlank {
    /// The words around the blank.
    let words: String
    /// Where they start in the line.
    let offset: Int

    private static let dots = Array("..".utf8)
    private static let ellipsis = Array("…".utf8)

    /// The first blank of a line; nearly no line has a sign of one.
    static func first(in line: ArraySlice<UInt8>) -> TemplateBlank? {
        let hasDots = ByteSearch.first(dots, in: line) != nil || ByteSearch.first(ellipsis, in: line) != nil
        guard hasDots || line.contains(UInt8(ascii: "/")) else { return nil }
        let words = line.split(separator: UInt8(ascii: " "))
        for (index, word) in words.enumerated() {
            if holdsPlace(word) {
                let text = String(decoding: word, as: UTF8.self)
                if isDate(text) || isNumber(text) {
                    return TemplateBlank(words: trimmed(text), offset: word.startIndex)
                }
            }
            if hasDots, let end = dayEnd(words, from: index) {
                let range = word.startIndex..<words[end].endIndex
                return TemplateBlank(
                    words: trimmed(String(decoding: line[range], as: UTF8.self)), offset: range.lowerBound)
            }
        }
        return nil
    }

    /// Whether what stands before a slash may keep a place; of nearly all words it is plain at this byte that it doesn't.
    private static func holdsPlace(_ word: ArraySlice<UInt8>) -> Bool {
        guard let slash = word.firstIndex(of: UInt8(ascii: "/")), slash > word.startIndex else { return false }
        switch word[slash - 1] {
        case UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "."), UInt8(ascii: "_"), ellipsis[2]: return true
        default: return false
        }
    }

    private static func trimmed(_ word: String) -> String {
        var word = word[...]
        while let last = word.last, ",;)".contains(last) { word.removeLast() }
        return String(word)
    }

    /// True for dots only, two at least, or an ellipsis.
    private static func isBlank(_ text: some StringProtocol) -> Bool {
        (text.count > 1 || text == "…") && text.allSatisfy { $0 == "." || $0 == "…" }
    }

    private static func isCrossed(_ text: some StringProtocol) -> Bool {
        (2...4).contains(text.count) && (text.allSatisfy { $0 == "X" } || text.allSatisfy { $0 == "x" })
    }

    /// `XX/XX/2026`, `…/…/2026`, `../../2026`, `__/__/2026`.
    private static func isDate(_ word: String) -> Bool {
        let parts = trimmed(word).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].hasPrefix("20") || isCrossed(parts[2]) else { return false }
        let day = parts[0].drop { $0 == "(" }
        return [day, parts[1]].allSatisfy { part in
            isBlank(part) || isCrossed(part) || (part.count > 1 && part.allSatisfy { $0 == "_" })
        }
    }

    /// `..../KH-UBND`, `XX/QĐ-UBND`: a number that is to come before the letters of a document.
    private static func isNumber(_ word: String) -> Bool {
        guard let slash = word.firstIndex(of: "/") else { return false }
        // A blank of two dots leads to a folder.
        // `Số:` may stand right before it.
        let start = word[..<slash].lastIndex { $0 == ":" || $0 == "(" }.map { word.index(after: $0) }
        let number = word[(start ?? word.startIndex)..<slash]
        guard isCrossed(number) || isBlank(number) && (number.count > 2 || number.contains("…")) else { return false }
        let sign = word[word.index(after: slash)...]
        guard let first = sign.first, first.isUppercase || first.isNumber else { return false }
        return isCrossed(number) ? sign.contains("-") && first.isUppercase : true
    }

    /// The last word of `Ngày ... tháng ... năm 2026`, of which one blank is enough.
    private static func dayEnd(_ words: [ArraySlice<UInt8>], from start: Int) -> Int? {
        guard let letter = words[start].first, letter | 0x20 == UInt8(ascii: "n") else { return nil }
        let first = String(decoding: words[start], as: UTF8.self)
        guard first.prefix(while: \.isLetter).lowercased() == "ngày" else { return nil }
        let rest = words[start...].prefix(6).map { String(decoding: $0, as: UTF8.self) }
        guard let month = rest.firstIndex(where: { $0.hasPrefix("tháng") }), month <= 2,
            let year = rest.firstIndex(where: { $0.hasPrefix("năm") }), year > month, year - month <= 2
        else { return nil }
        let isOpen = rest[..<year].contains { word in
            let dots = word.drop { $0.isLetter }
            return isBlank(dots)
        }
        guard isOpen else { return nil }
        let hasYear =
            rest.indices.contains(year + 1) && (rest[year + 1].first?.isNumber == true || isBlank(rest[year + 1]))
        return start + year + (hasYear ? 1 : 0)
    }
}
