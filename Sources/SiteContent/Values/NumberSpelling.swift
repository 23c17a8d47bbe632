/// How a number is written: by machines, by Vietnamese or by English habit.
public enum NumberSpelling {
    /// True for `1234`, `-5`: digits with at most a sign in front.
    public static func isWhole(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        return text.utf8.count - digits.count <= 1 && !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    /// True for `1234.5`, `-0.25`: digits, and after a point digits again; no grouping, no exponent.
    public static func isMachine(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, isWhole(String(whole)) else { return false }
        return parts.count == 1 || (parts.count == 2 && !parts[1].isEmpty && parts[1].utf8.allSatisfy(isDigit))
    }

    /// What a whole number may have been before a spreadsheet took its point for a mark of thousands: `108.263`.
    public static func withLostPoint(_ text: String) -> [String] {
        guard isWhole(text), text.utf8.count > 3 else { return [] }
        return ["\(text.dropLast(3)).\(text.suffix(3))"]
    }

    /// The number that the bytes spell; nil when they aren't a whole number or it is too large.
    public static func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var number = 0
        for byte in digits {
            guard isDigit(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? -number : number
    }

    /// The machine form of a number in Vietnamese writing, `1.234,5`; nil when it isn't one.
    public static func vietnameseReading(_ text: String) -> String? {
        reading(text, group: ".", decimal: ",")
    }

    /// The machine form of a number in English writing, `1,234.5`; nil when it isn't one.
    public static func englishReading(_ text: String) -> String? {
        reading(text, group: ",", decimal: ".")
    }

    private static func reading(_ text: String, group: Character, decimal: Character) -> String? {
        let compact = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
        let halves = compact.split(separator: decimal, omittingEmptySubsequences: false)
        guard let whole = halves.first, halves.count <= 2 else { return nil }
        let groups = whole.split(separator: group, omittingEmptySubsequences: false)
        guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.first.map({ $0.count <= 3 || groups.count == 1 }) == true
        else { return nil }
        let machine = ([groups.joined()] + halves.dropFirst().map(String.init)).joined(separator: ".")
        return isMachine(machine) ? machine : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
