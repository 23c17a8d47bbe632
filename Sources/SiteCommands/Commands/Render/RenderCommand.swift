import ArgumentParser

/// Tries a single text or template.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Prints the HTML of one text or one template, to try it.",
        subcommands: [RenderMarkdownCommand.self, RenderTemplateCommand.self])
}
