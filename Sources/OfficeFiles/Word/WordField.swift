/// A field of Word: an instruction, and the words that it gave last (ECMA-376 part 1, 17.16).
struct WordField {
    private(set) var instruction: String
    /// Where its words begin among the inlines of the paragraph.
    let start: Int
    /// Whether the instruction is still being read.
    var isInstruction = true

    init(instruction: String, start: Int) {
        self.instruction = instruction
        self.start = start
    }

    mutating func add(_ text: String) { instruction += text }

    /// What it does: `HYPERLINK`, `DATE`.
    var kind: String { instruction.split(separator: " ").first.map { $0.uppercased() } ?? "" }

    /// The address that a link leads to, outside the document.
    var address: String? {
        guard kind == "HYPERLINK" else { return nil }
        let parts = instruction.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].contains("\\") else { return nil }
        return parts[1].isEmpty ? nil : String(parts[1])
    }

    /// The inlines with its words as a link, where it is one.
    func linked(_ inlines: [WordDocument.Inline]) -> [WordDocument.Inline] {
        guard let address, start < inlines.count else { return inlines }
        let own = inlines[start...]
        let words = own.map(\.plainText).joined()
        guard !words.isEmpty else { return inlines }
        let pictures = own.filter { if case .picture = $0 { true } else { false } }
        return inlines[..<start] + [.link(words, to: address)] + pictures
    }
}
