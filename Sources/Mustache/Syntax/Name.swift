/// A name in a template that the context answers: `.`, `title`, `site.title`.
struct Name: Hashable, Sendable {
    /// The name as written.
    let text: String
    /// The words between the dots; none for `.`, the current item.
    let parts: [String]
    /// Whether a dot in front keeps the search inside the current item.
    let isLocal: Bool

    init(_ text: String) {
        self.text = text
        guard text != "." else {
            parts = []
            isLocal = true
            return
        }
        isLocal = text.utf8.first == Byte.dot
        parts = text.utf8.dropFirst(isLocal ? 1 : 0)
            .split(separator: Byte.dot, omittingEmptySubsequences: false)
            .map { Array($0).text }
    }
}
