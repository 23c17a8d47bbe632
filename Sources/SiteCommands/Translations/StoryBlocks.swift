/// A Markdown file of a story cut into what translators work on: one paragraph, list, table or heading at a time.
struct StoryBlocks: Hashable, Sendable {
    /// The lines between the `---`, without them.
    let frontMatter: [String]
    /// The parts of the text, without the empty lines between them.
    let blocks: [String]

    /// Cuts a file; nothing when it has no front matter.
    init?(_ text: String) {
        var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst()?.hasPrefix("---") == true, let end = lines.firstIndex(where: { $0.hasPrefix("---") })
        else { return nil }
        frontMatter = lines[..<end].map(String.init)
        blocks = StoryBlocks.blocks(lines[(end + 1)...])
    }

    private static func blocks(_ lines: ArraySlice<Substring>) -> [String] {
        var blocks: [String] = []
        var block: [Substring] = []
        var isFenced = false
        for line in lines {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
            if !isFenced, line.allSatisfy({ $0 == " " || $0 == "\t" }) {
                if !block.isEmpty { blocks.append(block.joined(separator: "\n")) }
                block = []
            } else {
                block.append(line)
            }
        }
        if !block.isEmpty { blocks.append(block.joined(separator: "\n")) }
        return blocks
    }

    /// The file with a title, a summary and a text of its own; what else its front matter says stays.
    static func file(title: String, summary: String, others: [String], blocks: [String]) -> String {
        let head = ["title: \(StorySkeleton.quoted(title))", "summary: \(StorySkeleton.quoted(summary))"] + others
        return (["---"] + head + ["---", "", blocks.joined(separator: "\n\n"), ""]).joined(separator: "\n")
    }
}
