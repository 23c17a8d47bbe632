import ArgumentParser
import CampaignModel

/// The language of messages.
struct LanguageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language of messages; without it, Vietnamese when LANG starts with vi, else English.",
            valueName: "language"))
    var language: MessageLanguage = .ofEnvironment
}

/// How findings and progress are told.
struct MessageOptions: ParsableArguments {
    @OptionGroup var languageOptions: LanguageOptions

    @Option(
        help: ArgumentHelp(
            "The form of findings: text for people, json (an object a line) for programs, github for workflow commands.",
            valueName: "form"))
    var diagnostics: DiagnosticFormat = .text

    @Flag(help: "Print every note in full instead of one line a kind.")
    var notes = false

    @Flag(help: "Print findings and failures only: no progress, no totals of nothing.")
    var quiet = false

    /// The language of messages.
    var language: MessageLanguage { languageOptions.language }

    /// The printer of findings for a stream.
    func printer(for stream: StandardStream) -> DiagnosticPrinter {
        var printer = DiagnosticPrinter(
            format: diagnostics, language: language, isColoured: TextColours.areWanted(on: stream),
            countsNothing: !quiet)
        printer.foldsNotes = !notes
        return printer
    }
}
