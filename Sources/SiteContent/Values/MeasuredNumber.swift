import CampaignModel

/// A number with words behind it, as people type them: `600 người`, `1.234,5 tr`, `2 tỷ`.
struct MeasuredNumber {
    /// The words behind the number, as typed.
    let unit: String
    /// The number in machine form, with millions and the like written out.
    let number: String
    /// True when the words multiply it.
    let isScaled: Bool

    private static let scales: [String: Int] = [
        "nghin": 3, "ngan": 3, "k": 3, "tr": 6, "trieu": 6, "ty": 9, "ti": 9,
    ]

    /// Reads a text; nil when it isn't a number with words behind it.
    init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || ".,-".contains($0)) || $0.isWhitespace }
        let written = TextTrimming.withoutOuterSpaces(String(digits))
        let unit = TextTrimming.withoutOuterSpaces(String(text[digits.endIndex...]))
        guard let first = unit.first, first.isLetter || first == "₫", written.first?.isNumber == true,
            unit.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." || $0 == "₫" }),
            let number = NumberSpelling.vietnameseReading(written) ?? NumberSpelling.englishReading(written)
        else { return nil }
        let words = TextFold.fold(unit).split(separator: " ")
        let scale = words.first.flatMap { MeasuredNumber.scales[String($0)] } ?? 0
        self.unit = unit
        isScaled = scale > 0
        self.number = MeasuredNumber.shifted(number, by: scale)
    }

    /// A number in machine form with its point moved to the right.
    private static func shifted(_ number: String, by places: Int) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        let whole = parts.first.map(String.init) ?? "0"
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let padded = fraction + String(repeating: "0", count: max(0, places - fraction.count))
        let rest = padded.dropFirst(places).reversed().drop { $0 == "0" }.reversed()
        let digits = (whole + padded.prefix(places)).drop { $0 == "0" }
        return (digits.isEmpty ? "0" : String(digits)) + (rest.isEmpty ? "" : "." + String(rest))
    }
}

/// What people write where they have no figure.
enum NoFigure {
    private static let words: Set<String> = [
        "x", "k", "ko", "khong", "khong co", "chua co", "chua", "na", "n a", "null", "nil", "none", "chua bao cao",
        "khong ap dung", "chua co so lieu", "khong co so lieu",
    ]

    /// True for a dash, dots, “không có”, `N/A` and the like.
    static func isMeant(by text: String) -> Bool {
        if text.contains(where: \.isNumber) { return false }
        return !text.contains(where: \.isLetter) || words.contains(TextFold.fold(text))
    }
}
