/// Reads numbers and days as a language writes them: `1.000.000`, `12,5`, `30/8/2026`.
struct WrittenNumbers: Sendable {
    let style: WritingStyle

    /// A number with a group mark or decimals: its whole part, and the digits behind the decimal mark.
    ///
    /// Groups have exactly three digits, but for the first, which has no zero in front.
    func number(_ text: Substring) -> (whole: Int, decimals: [Int])? {
        var parts = text.split(separator: style.decimalMark, omittingEmptySubsequences: false)
        guard parts.count <= 2, !style.decimalMark.isEmpty else { return nil }
        let decimals = parts.count == 2 ? parts.removeLast() : ""
        guard decimals.allSatisfy(Self.isDigit), parts.count == 1, text.last.map(Self.isDigit) == true else {
            return nil
        }
        let groups =
            style.groupMark.isEmpty
            ? [parts[0]] : parts[0].split(separator: style.groupMark, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }) else { return nil }
        if groups.count > 1 {
            guard groups[0].count <= 3, groups[0].first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
        }
        return Int(groups.joined()).map { ($0, decimals.compactMap(\.wholeNumberValue)) }
    }

    /// A day written as the language writes short dates, if it writes them in digits.
    func date(_ text: Substring) -> CalendarDate? {
        let marks = style.shortDate.filter { !"{}dmy".contains($0) }
        guard let mark = marks.first, marks.allSatisfy({ $0 == mark }) else { return nil }
        let names = style.shortDate.split(separator: mark).map(String.init)
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        guard names.sorted() == ["{d}", "{m}", "{y}"], parts.count == 3 else { return nil }
        var values: [String: Int] = [:]
        for (name, part) in zip(names, parts) {
            guard part.allSatisfy(Self.isDigit), part.count == 4 || name != "{y}" else { return nil }
            values[name] = Int(part)
        }
        guard let year = values["{y}"], let month = values["{m}"], let day = values["{d}"] else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
