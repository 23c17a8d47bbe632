import SiteContent

extension StoryBlocks {
    /// The file with a title, a summary and a text of its own; what else its front matter says stays.
    static func file(title: String, summary: String, others: [String], blocks: [String]) -> String {
        let head = ["title: \(StorySkeleton.quoted(title))", "summary: \(StorySkeleton.quoted(summary))"] + others
        return (["---"] + head + ["---", "", blocks.joined(separator: "\n\n"), ""]).joined(separator: "\n")
    }
}
