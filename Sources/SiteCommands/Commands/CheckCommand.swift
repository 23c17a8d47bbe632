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

            Notes tell why figures are kept back to protect people; they are for editors and aren't published.
            Findings go to standard output in every form, sorted by file and line.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let result = try site.preparation(explainsSuppression: true, keepsPictures: false).run()
            try messages.printer(for: .output).print(result.diagnostics, on: .output)
            return result.hasErrors ? .contentErrors : .done
        }
    }
}
