/// Numbers written in groups with spaces between: `1 000 000`, also with no-break and narrow spaces, is one; the digits of
/// a telephone's, as in `0912 345 678`, are told one by one.
enum DigitGroups {
    private static let spaces = Set<Character>(" \u{A0}\u{202F}\u{2009}")

    /// The text with such numbers as one word, and each digit of a telephone's number as a word of its own.
    ///
    /// The first group has one to three digits and no zero in front, each later one exactly three.
    static func joined(_ text: String) -> String {
        guard text.contains(where: isDigit) else { return text }
        let characters = Array(text)
        var result = ""
        var index = 0
        while index < characters.count {
            let isStart = index == 0 || !isDigit(characters[index - 1])
            guard isStart, isDigit(characters[index]) else {
                result.append(characters[index])
                index += 1
                continue
            }
            if let telephone = TelephoneDigits.number(in: characters, from: index) {
                result += telephone.digits.map(String.init).joined(separator: " ")
                index = telephone.end
                continue
            }
            var end = digitsEnd(characters, from: index)
            result += String(characters[index..<end])
            if end - index <= 3, characters[index] != "0" {
                while let next = groupEnd(characters, after: end) {
                    result += String(characters[(end + 1)..<next])
                    end = next
                }
            }
            index = end
        }
        return result
    }

    /// The end of a group of three digits behind a space; nil when none is there.
    private static func groupEnd(_ characters: [Character], after end: Int) -> Int? {
        guard end < characters.count, spaces.contains(characters[end]) else { return nil }
        let next = digitsEnd(characters, from: end + 1)
        return next - end == 4 ? next : nil
    }

    private static func digitsEnd(_ characters: [Character], from start: Int) -> Int {
        characters[min(start, characters.count)...].firstIndex { !isDigit($0) } ?? characters.count
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
