import ArgumentParser
import CampaignModel

/// Tells the columns of every table.
struct ColumnsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "columns",
        abstract: "Tells the columns of every table: what they mean and what their cells hold.",
        discussion: """
            Examples:
              minhbach columns --language en
              minhbach columns --language vi > content/data/COLUMNS.md
            """)

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let languages = ["vi", "en"].map(LanguageTag.init)
        try CommandOutcome.exit(in: messages.language) {
            try StandardStream.output.write(
                RegisterGuide(languages: languages).markdown(in: messages.language))
            return .done
        }
    }
}
