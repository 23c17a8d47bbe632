import CMessagePages
import CampaignModel

/// What is known of an identifier of messages apart from a case of it.
struct DiagnosticPage: Hashable, Sendable {
    /// The identifier.
    let identifier: String
    /// What it is about, in English: the words beside the rule in the source.
    let about: String
    /// The wordings of its messages; `…` stands for what depends on the case.
    let wordings: [Bilingual]

    /// The page as a text.
    func text(in language: MessageLanguage) -> String {
        var text = identifier + "\n" + String(repeating: "=", count: identifier.count) + "\n"
        if language == .english { text += about + "\n" }
        return text + "\n" + wordings.map { $0[language] + "\n" }.joined()
    }
}

/// The pages of all identifiers: `docs/diagnostics.md`, which `bin/diagnostic-pages` gathers from the sources.
enum DiagnosticPages {
    /// The page of an identifier; nil when no message is called so.
    static func page(_ identifier: String) -> DiagnosticPage? {
        all.first { $0.identifier == identifier }
    }

    /// The identifier that was probably meant.
    static func nearest(_ identifier: String) -> String? {
        TextFold.nearest(identifier, in: all.map(\.identifier))
    }

    /// All pages by identifier.
    static var all: [DiagnosticPage] {
        String(cString: message_pages()).split(separator: "\n## ").dropFirst().compactMap { part in
            let lines = part.split(separator: "\n")
            guard lines.count > 1 else { return nil }
            let words = lines.dropFirst(2).map { $0.dropFirst(2) }
            let wordings = stride(from: 0, to: words.count - 1, by: 2).map { first in
                Bilingual(vi: DiagnosticPages.withoutBreak(words[first]), en: String(words[first + 1]))
            }
            return DiagnosticPage(identifier: String(lines[0]), about: String(lines[1]), wordings: wordings)
        }
    }

    /// The words before the two spaces that break a line in Markdown.
    private static func withoutBreak(_ line: Substring) -> String {
        String(line.hasSuffix("  ") ? line.dropLast(2) : line)
    }
}
