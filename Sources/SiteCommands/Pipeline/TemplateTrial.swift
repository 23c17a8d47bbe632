import CampaignModel
import Mustache

/// One template rendered with data from outside the site.
struct TemplateTrial {
    /// The template's file, or `-`.
    let template: String
    /// The data: a file, `-`, or the JSON text itself.
    let data: String
    /// The folder of partials, if there is one.
    let partials: String?
    /// Whether missing names and partials are mistakes.
    let isStrict: Bool

    /// What a trial gives.
    struct Result {
        /// The output; not to be trusted when there are errors.
        var output: [UInt8] = []
        /// What is wrong.
        var diagnostics: [Diagnostic] = []
        /// The texts by the names that diagnostics give them, for excerpts: some come from no file.
        let texts: [String: [UInt8]]
    }

    /// Renders the template.
    func render() throws(CommandFailure) -> Result {
        let template = try CommandText(self.template)
        let data = try dataText()
        let source = TemplateSource(name: self.template, file: template.name, bytes: template.bytes)
        let library = TemplateLibrary(sources: try partialSources())
        var result = Result(texts: [template.name: template.bytes, data.name: data.bytes])
        do {
            let value = try JSONReader.value(of: data.bytes)
            let rendering = DynamicRenderer(library: library, isStrict: isStrict).render(source, with: value)
            result.output = rendering.bytes
            result.diagnostics = rendering.problems.map { Diagnostic($0) }
        } catch {
            result.diagnostics = [.notJSON(error, in: data.name)]
        }
        return result
    }

    private func partialSources() throws(CommandFailure) -> [TemplateSource] {
        guard let partials else { return [] }
        var sources: [TemplateSource] = []
        for file in try DesignFolder.files(in: partials) {
            guard let name = DesignFolder.templateName(file.path) else { continue }
            sources.append(TemplateSource(name: name, file: file.shownPath, bytes: file.bytes))
        }
        return sources
    }

    /// What the data are: a text that opens as JSON does is JSON; a bare word or number only where no file has its name.
    private func dataText() throws(CommandFailure) -> CommandText {
        let inline = CommandText(name: "--data", bytes: Array(data.utf8))
        if let first = data.first(where: { !$0.isWhitespace }), "{[\"".contains(first) { return inline }
        do {
            return try CommandText(data)
        } catch {
            guard (try? JSONReader.value(of: inline.bytes)) != nil else { throw error }
            return inline
        }
    }
}
