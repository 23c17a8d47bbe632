/// The sentences of the help of commands, each in English as the command says it and below it in Vietnamese.
enum HelpSentences {
    /// The Vietnamese of each English sentence.
    static let vietnamese: [String: String] = Dictionary(
        [writing, offices, publishing].flatMap(pairs), uniquingKeysWith: { first, _ in first })

    /// Sentences that stand in pairs of lines, with a blank line between two pairs.
    private static func pairs(_ text: String) -> [(String, String)] {
        text.split(separator: "\n\n").map { pair in
            let lines = pair.split(separator: "\n", maxSplits: 1).map(String.init)
            precondition(lines.count == 2, "a sentence of help without its Vietnamese: \(pair)")
            return (lines[0], lines[1])
        }
    }
}
