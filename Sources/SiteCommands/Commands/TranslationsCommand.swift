import ArgumentParser

/// Tells how far translations are.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Tells what has been translated into each language of the site.",
        subcommands: [TranslationsStatusCommand.self])
}
