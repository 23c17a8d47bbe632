import ArgumentParser

/// Tells how far translations are.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Tells what has been translated, and exchanges translations with translators.",
        subcommands: [
            TranslationsStatusCommand.self, TranslationsExportCommand.self, TranslationsImportCommand.self,
            TranslationsMarkCommand.self, TranslationsPseudoCommand.self,
        ])
}
