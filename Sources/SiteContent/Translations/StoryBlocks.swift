/// A Markdown file of a story cut into what translators work on: one paragraph, list, table or heading at a time.
public struct StoryBlocks: Hashable, Sendable {
    /// The lines between the `---`, without them.
    public let frontMatter: [String]
    /// The parts of the text, without the empty lines between them.
    public let blocks: [String]

    /// Cuts a file; nothing when it has no front matter.
    public init?(_ text: String) {
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
}
