/// Groups of digits with short gaps of spaces, dots, hyphens and brackets between them.
struct DigitRun {
    private(set) var groups: [Range<Int>] = []
    private(set) var digitCount = 0
    /// True when a plus sign stands before the first group.
    let hasPlus: Bool
    /// The byte after the last digit.
    var end: Int { groups.last?.upperBound ?? 0 }

    /// Reads on from a digit.
    init(in text: PrivacyText, from start: Int) {
        hasPlus = start > 0 && text.bytes[start - 1] == UInt8(ascii: "+")
        var position: Int? = start
        while let first = position {
            var last = first
            while text.isDigit(last) { last += 1 }
            groups.append(first..<last)
            digitCount += last - first
            position = DigitRun.digit(afterGapAt: last, in: text)
        }
    }

    /// The next digit when nothing but a gap of at most three marks comes before it.
    private static func digit(afterGapAt start: Int, in text: PrivacyText) -> Int? {
        var index = start
        var marks = 0
        while marks < 3, index < text.bytes.count {
            if " .-()".utf8.contains(text.bytes[index]) {
                index += 1
            } else if let mark = spaces.first(where: { text.bytes[index...].starts(with: $0) }) {
                index += mark.count
            } else {
                break
            }
            marks += 1
        }
        return index > start && text.isDigit(index) ? index : nil
    }

    /// Spaces and dashes outside ASCII that keyboards put between digits.
    private static let spaces = ["\u{A0}", "\u{2009}", "\u{202F}", "\u{2010}", "\u{2011}", "\u{2013}"].map {
        Array($0.utf8)
    }

    /// The digits of some groups, as numbers from 0 to 9.
    func digits(_ range: ClosedRange<Int>, in text: PrivacyText) -> [UInt8] {
        groups[range].flatMap { text.bytes[$0].map { $0 - 0x30 } }
    }

    /// True when a dot parts two of the groups.
    func hasDot(between range: ClosedRange<Int>, in text: PrivacyText) -> Bool {
        range.dropLast().contains { text.bytes[groups[$0].upperBound] == UInt8(ascii: ".") }
    }

    /// True when a number may start with the group: it isn't the rest of a longer number or of a code.
    func canStart(at group: Int, in text: PrivacyText) -> Bool {
        if group > 0 { return !isTight(after: group - 1, in: text) }
        let start = groups[0].lowerBound
        guard start > 0 else { return true }
        if ",./".utf8.contains(text.bytes[start - 1]) {
            return text.bytes[start - 1] == 0x2F || !text.isDigit(start - 2)
        }
        guard text.isASCIILetter(start - 1) || "_@#".utf8.contains(text.bytes[start - 1]) else { return true }
        return ["đt", "sđt", "tel", "cccd", "cmnd", "zalo"].contains { text.hasWords($0, before: start) }
    }

    /// True when a number may end with the group.
    func canEnd(at group: Int, in text: PrivacyText) -> Bool {
        if group + 1 < groups.count { return !isTight(after: group, in: text) }
        return !text.isASCIILetter(end) && !(end < text.bytes.count && "_@".utf8.contains(text.bytes[end]))
    }

    /// True when a single dot or hyphen joins the group to the next.
    private func isTight(after group: Int, in text: PrivacyText) -> Bool {
        let gap = text.bytes[groups[group].upperBound..<groups[group + 1].lowerBound]
        return gap.elementsEqual(".".utf8) || gap.elementsEqual("-".utf8)
    }
}
