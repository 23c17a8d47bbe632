import ArgumentParser

/// The command `minhbach` with all that it does.
public struct MinhBachCommand: ParsableCommand {
    /// Its name, words of help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "minhbach",
        abstract: "Publishes the transparency portal of a digital literacy campaign from files that people edit.",
        discussion: """
            Start with: minhbach check, then minhbach build, and open public/index.html.

            Exit codes: 0 done; 1 errors in the content, or a site that differs; 64 wrong usage; 73 something can’t be created; 74 something \
            can’t be read or written.
            """,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ReleaseCommand.self, VerifyCommand.self, RenderCommand.self,
            ImportCommand.self, TranslationsCommand.self,
            MigrateCommand.self,
        ])

    /// Makes the command for the parser.
    public init() {}
}
