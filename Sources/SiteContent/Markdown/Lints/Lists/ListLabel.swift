/// What a line of a list begins with that Markdown takes for words: `a.`, `1/`, `(1)`, `1-`, `I/`, `1.1.`.
struct ListLabel: Hashable {
    private enum Count: Hashable {
        case digits, letters, capitals, roman
    }

    /// As it stands.
    let written: String
    /// What stands around the number: two labels of one list have the same.
    private let signs: String
    /// What the number may say: `I` is a letter, and a number of the Romans.
    private let values: [Count: Int]

    /// The letters in the order in which decrees name their points.
    private static let letters = Array("abcdđeghiklmnopqrstuvxy")
    private static let capitals = letters.map { Character($0.uppercased()) }
    private static let romans = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX",
    ]
    /// A longer first word is none.
    private static let mostBytes = 9

    /// Looks at the start of a line; nil for nearly all lines, whose first word is one.
    init?(_ line: ArraySlice<UInt8>) {
        let word = line.prefix(ListLabel.mostBytes).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        guard word.endIndex < line.endIndex, word.count > 1, word.count < ListLabel.mostBytes,
            let last = word.last, ")/-,.".utf8.contains(last)
        else { return nil }
        written = String(decoding: word, as: UTF8.self)
        var body = written.dropLast()
        let closing = Character(Unicode.Scalar(last))
        let isOpened = body.first == "("
        if isOpened { body = body.dropFirst() }
        guard isOpened == false || closing == ")" else { return nil }
        var before = ""
        if closing == ".", let dot = body.lastIndex(of: ".") {
            before = String(body[...dot])
            body = body[body.index(after: dot)...]
            guard before.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), body.first?.isNumber == true else {
                return nil
            }
        }
        values = ListLabel.values(of: String(body), closing)
        guard !values.isEmpty else { return nil }
        signs = "\(isOpened ? "(" : "")\(before) \(closing)"
    }

    private static func values(of body: String, _ closing: Character) -> [Count: Int] {
        if let number = Int(body), (1...99).contains(number), body.allSatisfy(\.isNumber) { return [.digits: number] }
        guard closing != ",", closing != "-" || romans.contains(body) else { return [:] }
        var values: [Count: Int] = [:]
        if let roman = romans.firstIndex(of: body) { values[.roman] = roman }
        if closing == "." || closing == ")", body == body.lowercased(),
            let roman = romans.firstIndex(of: body.uppercased())
        {
            values[.roman] = roman
        }
        guard body.count == 1, let letter = body.first else { return values }
        if let place = letters.firstIndex(of: letter) { values[.letters] = place }
        if closing != ")", let place = capitals.firstIndex(of: letter) { values[.capitals] = place }
        return values
    }

    /// True when both count one list, and this is the next; points of decrees may leave letters out.
    func follows(_ earlier: ListLabel) -> Bool {
        guard signs == earlier.signs else { return false }
        return values.contains { count, value in
            guard let other = earlier.values[count] else { return false }
            return count == .letters ? value > other : value == other + 1
        }
    }
}
