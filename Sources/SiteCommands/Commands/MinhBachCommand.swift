import ArgumentParser

/// The command `minhbach` with all that it does.
public struct MinhBachCommand: ParsableCommand {
    /// Its name, words of help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "minhbach",
        abstract: "Publishes the transparency portal of a digital literacy campaign from files that people edit.",
        discussion: """
            Start with: minhbach serve, and open the address that it prints; minhbach build publishes.

            Completions for your shell: minhbach --generate-completion-script bash (or zsh, fish).

            Exit codes: 0 done; 1 errors in the content, or a site that differs; 64 wrong usage; 73 something can’t be created; 74 something \
            can’t be read or written.
            """,
        version: ProgramVersion.text,
        subcommands: [
            NewCommand.self, ServeCommand.self, BuildCommand.self, CheckCommand.self, ReleaseCommand.self,
            PublishCommand.self, VerifyCommand.self, RenderCommand.self, FormCommand.self, ImportCommand.self,
            ExportCommand.self, TranslationsCommand.self, MigrateCommand.self, ColumnsCommand.self,
            ConvertCommand.self, JoinCommand.self, ArchiveCommand.self, SchemasCommand.self,
        ])

    /// Does what the shell asked for; a mistyped name of a command is answered with the one that was probably meant, and
    /// wrong usage and help in the language of messages.
    public static func start() {
        let arguments = VietnameseKinds.translated(Array(CommandLine.arguments.dropFirst()))
        let language = UsageWords.language(of: arguments, shell: .ofEnvironment)
        if let slip = CommandSlip.find(in: arguments, under: self) {
            try? StandardStream.error.write("error: \(ShownText.line(slip.words[language]))\n")
            exit(withError: ExitCode.validationFailure)
        }
        if let slip = TagSlip.find(in: arguments) {
            try? StandardStream.error.write("error: \(ShownText.line(slip.words[language]))\n")
            exit(withError: ExitCode.validationFailure)
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            let help = fullMessage(for: error, columns: HelpWords.unbroken)
            if language == .vietnamese, help.hasPrefix("OVERVIEW: ") {
                try? StandardStream.output.write(HelpWords(help).text + "\n")
                exit(withError: ExitCode.success)
            }
            let message = fullMessage(for: error)
            guard language == .vietnamese, exitCode(for: error) == .validationFailure, !message.isEmpty else {
                exit(withError: error)
            }
            try? StandardStream.error.write(UsageWords.vietnamese(message) + "\n")
            exit(withError: ExitCode.validationFailure)
        }
    }

    /// Makes the command for the parser.
    public init() {}
}
