import ArgumentParser
import CampaignModel
import Mustache

/// Tries a template with data.
struct RenderTemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Prints what a Mustache template makes of JSON data.",
        discussion: """
            Examples:
              minhbach render template card.mustache --data '{"name": "Xuân Hương - Đà Lạt"}'
              minhbach render template card.mustache --data card.json --partials site-templates
              minhbach render template - --data card.json < card.mustache

            A name that the data don’t have is an error that says where it stands. With --lenient it prints nothing, \
            as the Mustache specification says. Nothing is added to the output. Mistakes go to standard error, and \
            then nothing is printed.
            """)

    @Argument(help: ArgumentHelp("The template, or - for standard input.", valueName: "file"))
    var template: String

    @Option(
        help: ArgumentHelp(
            "The data: a JSON file, - for standard input, or the JSON text itself.",
            valueName: "json"))
    var data: String

    @Option(
        help: ArgumentHelp(
            "The folder of partials and parents: {{>parts/card}} is parts/card.mustache in it.", valueName: "folder"))
    var partials: String?

    @Flag(help: "Do exactly what the Mustache specification says: a missing name or partial prints nothing.")
    var lenient = false

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard template != "-" || data != "-" else {
            throw ValidationError("Only one of the template and the data can come from standard input.")
        }
    }

    func run() throws {
        try CommandOutcome.exit(in: languageOptions.language) {
            let trial = TemplateTrial(template: template, data: data, partials: partials, isStrict: !lenient)
            let result = try trial.render()
            try DiagnosticPrinter(aside: result.texts, in: languageOptions.language)
                .print(result.diagnostics, on: .error)
            guard result.diagnostics.allSatisfy({ $0.severity != .error }) else { return .contentErrors }
            try StandardStream.output.write(result.output)
            return .done
        }
    }
}
