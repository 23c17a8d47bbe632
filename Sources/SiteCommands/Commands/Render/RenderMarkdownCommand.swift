import ArgumentParser
import CampaignModel
import SiteContent

/// Tries a Markdown text.
struct RenderMarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Prints the HTML of a Markdown text, as a story would have it.",
        discussion: """
            Examples:
              minhbach render markdown text.md
              echo '**Xin chào**' | minhbach render markdown -

            The text is GitHub Flavored Markdown with footnotes; HTML in it never passes through. Nothing is added to \
            the output; the front matter of a story is left out. What would be wrong in a story goes to standard error as warnings.
            """)

    @Argument(help: ArgumentHelp("The text, or - for standard input.", valueName: "file"))
    var text: String

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        try CommandOutcome.exit(in: languageOptions.language) {
            let text = try CommandText(text)
            let collector = DiagnosticCollector()
            let body = Markdown.parse(storyOrText: text.bytes, file: text.name, into: collector)
            try DiagnosticPrinter(aside: [text.name: text.bytes], in: languageOptions.language)
                .print(collector.diagnostics.map(\.asWarning), on: .error)
            try StandardStream.output.write(body.plainHTML)
            return .done
        }
    }
}
