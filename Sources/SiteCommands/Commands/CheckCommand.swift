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

            Notes tell why figures are kept back to protect people; they are for editors and aren't published. They come \
            as one line a kind (--notes prints each), then warnings, and errors last, each sorted by file and line. \
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
            let words = CheckCommand.unknown(identifier, nearest: DiagnosticPages.nearest(identifier))
            try StandardStream.error.write("error: \(words[messages.language])\n")
            throw ExitCode.validationFailure
        }
        try CommandOutcome.exit(in: messages.language) {
            try StandardStream.output.write(page.text(in: messages.language))
            return .done
        }
    }

    /// What to say of an identifier that no message has.
    static func unknown(_ identifier: String, nearest: String?) -> Bilingual {
        nearest.map {
            Bilingual(
                vi: "không có thông báo nào tên là “\(identifier)”. Có phải là “\($0)” không?",
                en: "no message is called “\(identifier)”. Did you mean “\($0)”?")
        }
            ?? Bilingual(
                vi: "không có thông báo nào tên là “\(identifier)”; docs/diagnostics.md kể đủ các tên.",
                en: "no message is called “\(identifier)”; docs/diagnostics.md lists all.")
    }
}
