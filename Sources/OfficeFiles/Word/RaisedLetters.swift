/// Letters that stand above or below the line, where Unicode has them: Markdown has no other way to set m² or H₂O.
enum RaisedLetters {
    /// How Word names the two (ECMA-376 part 1, 22.9.2.17).
    enum Height: String {
        case above = "superscript"
        case below = "subscript"
    }

    private static let signs = Array("0123456789+-=()")
    private static let above = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
    private static let below = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

    /// The same words in such letters; nothing when one of them has none.
    static func text(_ words: String, _ height: Height) -> String? {
        let letters = height == .above ? above : below
        let raised = words.map { sign in
            sign.isWhitespace
                ? sign
                : signs.firstIndex(of: sign).map { letters[$0] } ?? (sign == "−" ? letters[11] : nil)
                    ?? (sign == "o" && height == .above ? "°" : nil)
        }
        guard !raised.contains(nil) else { return nil }
        return String(raised.compactMap(\.self))
    }
}
