/// Numbers with a fraction or an exponent, as templates print them.
enum JSONNumber {
    /// The shortest decimal text of the same value: `1.210` is printed as `1.21`, `1e3` as `1000`.
    ///
    /// Whole numbers without an exponent don't come here: all their digits count, however many they are.
    static func shortest(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            var digits = text[...]
            while digits.last == "0" { digits.removeLast() }
            if digits.last == "." { digits.removeLast() }
            return String(digits)
        }
        guard let value = Double(text), value.isFinite else { return text }
        return Int(exactly: value).map { String($0) } ?? "\(value)"
    }
}
