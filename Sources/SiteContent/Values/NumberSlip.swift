import CampaignModel

/// A slip of the hand or a habit that makes no number of what was meant as one.
enum NumberSlip: Hashable {
    /// A formula of a spreadsheet: `=31000+303`.
    case formula
    /// A sign or a mark around the number: `+31303`, `31303.`.
    case signs(number: String)
    /// Two numbers in one cell: `31303/51129`.
    case two(String, String)
    /// Words or signs that say how sure the number is, or a range: `khoảng 300`, `~300`, `30-40`.
    case vague(String)
    /// Letters in the place of digits: `313O3`, `5l29`.
    case letters(number: String)

    private static let hedges: Set<String> = [
        "khoang", "gan", "hon", "tren", "duoi", "uoc", "uoc tinh", "it nhat", "toi thieu", "toi da", "tam", "co",
        "khoang hon", "chung",
    ]
    private static let digits: [Character: Character] = ["O": "0", "o": "0", "l": "1", "I": "1", "i": "1"]

    /// Looks at a text that isn't a number.
    init?(_ text: String) {
        if text.hasPrefix("=") {
            self = .formula
        } else if let number = NumberSlip.number(NumberSlip.bare(text)), NumberSlip.bare(text) != text {
            self = .signs(number: number)
        } else if let pair = NumberSlip.parts(text, "/") {
            self = .two(pair.0, pair.1)
        } else if let hedge = NumberSlip.hedge(text) {
            self = .vague(hedge)
        } else if let number = NumberSlip.withDigits(text) {
            self = .letters(number: number)
        } else {
            return nil
        }
    }

    /// The text without a plus in front, and without a point or comma behind.
    private static func bare(_ text: String) -> String {
        let rest = text.drop { $0 == "+" || $0 == "'" }
        return String(rest.last.map { ".,;".contains($0) } == true ? rest.dropLast() : rest)
    }

    private static func number(_ text: String) -> String? {
        guard text.contains(where: \.isNumber) else { return nil }
        if NumberSpelling.isMachine(text) { return text }
        let readings = [NumberSpelling.vietnameseReading(text), NumberSpelling.englishReading(text)].compactMap(\.self)
        return Set(readings).count == 1 ? readings.first : nil
    }

    private static func parts(_ text: String, _ sign: Character) -> (String, String)? {
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
            .map { TextTrimming.withoutOuterSpaces(String($0)) }
        guard parts.count == 2, let first = number(parts[0]), let second = number(parts[1]) else { return nil }
        return (first, second)
    }

    private static func hedge(_ text: String) -> String? {
        let head = text.prefix { !$0.isNumber }
        let rest = text[head.endIndex...]
        let words = TextTrimming.withoutOuterSpaces(String(head))
        if ["~", "≈", "±", ">", "<", "≥", "≤", ">=", "<="].contains(words) || hedges.contains(TextFold.fold(words)),
            number(String(rest)) != nil
        {
            return words
        }
        return "-–—~".first { parts(text, $0) != nil }.map(String.init)
    }

    private static func withDigits(_ text: String) -> String? {
        guard text.contains(where: \.isNumber), text.contains(where: { digits[$0] != nil }) else { return nil }
        return number(String(text.map { digits[$0] ?? $0 }))
    }

    /// What to do about it; nil where a whole number is wanted and none was meant.
    func fix(wholeOnly: Bool) -> Bilingual? {
        switch self {
        case .formula:
            Bilingual(
                vi: "Đây là công thức của bảng tính: hãy ghi kết quả bằng chữ số.",
                en: "This is a formula of a spreadsheet: write its result in digits.")
        case .signs(let number) where !wholeOnly || NumberSpelling.isWhole(number):
            Bilingual(vi: "Chỉ viết: \(number)", en: "Write just: \(number)")
        case .two(let first, let second):
            Bilingual(
                vi: "Mỗi ô chỉ nhận một số: \(first) và \(second) ghi vào hai ô (tử số, mẫu số).",
                en: "A cell takes one number: write \(first) and \(second) into two (numerator, denominator).")
        case .vague(let words):
            Bilingual(
                vi: "Chỉ ghi một con số, không có “\(words)”; cần nói thêm thì ghi ở cột ghi chú, nếu có.",
                en:
                    "Write one number without “\(words)”; what is to be said of it belongs in a column of notes, if any."
            )
        case .letters(let number) where !wholeOnly || NumberSpelling.isWhole(number):
            Bilingual(
                vi: "Có chữ cái gõ nhầm thành chữ số (O là 0, l là 1); nếu đúng là số ấy, hãy viết \(number).",
                en: "Letters stand in the place of digits (O for 0, l for 1); if that is meant, write \(number).")
        case .signs, .letters: nil
        }
    }
}
