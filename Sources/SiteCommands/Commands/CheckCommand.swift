import ArgumentParser
import CampaignModel

/// Checks the content and the templates.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the content and the templates as build does, and writes nothing.",
        discussion: """
            Examples:
              minhbach check
              minhbach check --as-of 2026-12-31 --language en
              minhbach check --diagnostics json | jq -r .identifier
              minhbach check --explain suppressed-figure

            Notes tell why figures are kept back to protect people; they are for editors and aren't published. They come
            as one line a kind (--notes prints each), then warnings, and errors last, each sorted by file and line.
            Findings go to standard output in every form.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    @Option(
        help: ArgumentHelp(
            "Print what an identifier in square brackets means, instead of checking.", valueName: "identifier"))
    var explain: String?

    func run() throws {
        if let explain { return try tell(explain) }
        try CommandOutcome.exit(in: messages.language) {
            let result = try site.preparation(explainsSuppression: true, keepsPictures: false).run()
            try messages.printer(for: .output).print(result.diagnostics, on: .output)
            return result.hasErrors ? .contentErrors : .done
        }
    }

    private func tell(_ identifier: String) throws {
        guard let page = DiagnosticPages.page(identifier) else {
            let nearest = DiagnosticPages.nearest(identifier)
            throw ValidationError(
                nearest.map { "No message is called “\(identifier)”. Did you mean “\($0)”?" }
                    ?? "No message is called “\(identifier)”; docs/diagnostics.md lists all.")
        }
        try CommandOutcome.exit(in: messages.language) {
            try StandardStream.output.write(page.text(in: messages.language))
            return .done
        }
    }
}
