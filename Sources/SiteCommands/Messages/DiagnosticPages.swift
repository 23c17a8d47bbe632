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

/// The pages of all identifiers, which `bin/diagnostic-pages` gathers from the sources.
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
        DiagnosticPageText.lines.split(separator: "\n\n").compactMap { part in
            let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            guard lines.count > 1 else { return nil }
            let wordings = stride(from: 2, to: lines.count - 1, by: 2).map {
                Bilingual(vi: lines[$0], en: lines[$0 + 1])
            }
            return DiagnosticPage(identifier: lines[0], about: lines[1], wordings: wordings)
        }
    }
}
