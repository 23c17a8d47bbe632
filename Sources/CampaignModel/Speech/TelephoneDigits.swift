/// Numbers of telephones as Vietnam writes them: `0912 345 678`, `0263.3822.123`, `1900-1009`.
///
/// They are said digit by digit; in groups they would be read as sums of money.
enum TelephoneDigits {
    private static let marks = Set<Character>(" .\u{A0}\u{202F}\u{2009}")

    /// Where a number of a telephone in groups ends, and its digits; nil when none begins here.
    ///
    /// Numbers with 0 in front have ten digits, those of fixed lines (02…) eleven; 1800 and 1900 have four or six digits
    /// behind them (national numbering plan, circular 22/2014/TT-BTTTT). `1900-1954` are years.
    static func number(in characters: [Character], from start: Int) -> (digits: [Character], end: Int)? {
        let first = characters[start...].prefix { ("0"..."9").contains($0) }
        guard let lengths = lengths(behind: String(first)) else { return nil }
        var digits = Array(first)
        var end = first.endIndex
        var found: (digits: [Character], end: Int)?
        while end + 1 < characters.count,
            marks.contains(characters[end]) || characters[end] == "-" && first.first == "0"
        {
            let group = characters[(end + 1)...].prefix { ("0"..."9").contains($0) }
            guard !group.isEmpty, digits.count + group.count <= lengths.upperBound else { break }
            digits += group
            end = group.endIndex
            if lengths.contains(digits.count) { found = (digits, end) }
        }
        return found
    }

    private static func lengths(behind first: String) -> ClosedRange<Int>? {
        if first == "1800" || first == "1900" { return 8...10 }
        guard first.hasPrefix("0"), (3...5).contains(first.count) else { return nil }
        return first.hasPrefix("02") ? 10...11 : 10...10
    }
}
