import ArgumentParser

/// The help of a command in Vietnamese, made from what the parser of arguments prints in English.
struct HelpWords {
    /// A width in which the parser breaks no line.
    static let unbroken = 100_000
    /// Where the parser begins to tell what an option does.
    private static let textColumn = 26
    private static let headings = [
        "ARGUMENTS:": "ĐỐI SỐ:", "OPTIONS:": "TÙY CHỌN:", "SUBCOMMANDS:": "CÁC LỆNH:",
    ]

    /// How many columns a line may take.
    let width: Int
    /// Sentences that have no Vietnamese, in order; they stay in English.
    private(set) var unknown: [String] = []
    private var lines: [String] = []

    /// Translates help that was printed in a width of `unbroken`.
    init(_ help: String, width: Int = 80) {
        self.width = width
        var isList = false
        for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
            if let heading = HelpWords.headings[String(line)] {
                isList = true
                lines.append(heading)
            } else if line.hasPrefix("  See '") {
                lines.append("  Xem thêm: \(line.split(separator: "'")[1])")
            } else if isList {
                add(entry: line)
            } else {
                add(overview: line)
            }
        }
    }

    /// The whole help.
    var text: String { lines.joined(separator: "\n") }

    /// A line of what the command does, with its examples: some say behind a gap what they do.
    private mutating func add(overview line: Substring) {
        if line.hasPrefix("USAGE: ") {
            return add(line.dropFirst(7), behind: "CÁCH DÙNG: ", indent: 11)
        }
        if line.hasPrefix("OVERVIEW: ") {
            return add(sentence(line.dropFirst(10)), behind: "GIỚI THIỆU: ", indent: 0)
        }
        guard line.hasPrefix("  ") else { return add(sentence(line), behind: "", indent: 0) }
        guard let gap = line.dropFirst(2).firstRange(of: "   ") else { return lines.append(String(line)) }
        let text = line[gap.upperBound...].drop { $0 == " " }
        lines.append(line[..<text.startIndex] + sentence(text))
    }

    /// An argument, option or command with what it does, on one line or on two.
    private mutating func add(entry line: Substring) {
        let label = line.prefix(HelpWords.textColumn)
        guard label.last == " ", line.count > HelpWords.textColumn else { return lines.append(String(line)) }
        add(sentence(line.dropFirst(HelpWords.textColumn)), behind: String(label), indent: HelpWords.textColumn)
    }

    /// A sentence in Vietnamese, with the values that an option takes.
    private mutating func sentence(_ english: Substring) -> String {
        guard !english.isEmpty else { return "" }
        var (words, values) = (english, "")
        for start in [" (values: ", " (default: "] where english.hasSuffix(")") {
            guard let range = english.firstRange(of: start) else { continue }
            words = english[..<range.lowerBound]
            values = String(english[range.lowerBound...]).replacing("(values: ", with: "(chọn: ")
                .replacing("default: ", with: "mặc định: ")
            break
        }
        if let vietnamese = HelpSentences.vietnamese[String(words)] { return vietnamese + values }
        unknown.append(String(words))
        return words + values
    }

    /// Words in lines of the width; those behind the first line are indented.
    private mutating func add(_ text: some StringProtocol, behind start: String, indent: Int) {
        var line = start
        var isFirst = true
        for word in text.split(separator: " ") {
            if !isFirst, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += isFirst ? String(word) : " " + word
            }
            isFirst = false
        }
        lines.append(line)
    }
}
