import CampaignModel
import Mustache

/// The designers' templates, parsed and bound once to what pages give them.
struct PageTemplates: Sendable {
    private let bound: [String: BoundTemplate]

    /// Binds a template for every kind of page; nothing and all problems when one doesn't fit.
    static func bind(
        _ design: [DesignFile], shared: [Shape], kinds: [String: Shape]
    ) -> (templates: PageTemplates?, diagnostics: [Diagnostic]) {
        let sources = design.filter { $0.path.hasSuffix(".mustache") }.map { file in
            TemplateSource(name: String(file.path.dropLast(9)), file: file.shownPath, bytes: file.bytes)
        }
        let library = TemplateLibrary(sources: sources)
        var problems = Set(library.problems)
        var bound: [String: BoundTemplate] = [:]
        for (name, shape) in kinds {
            switch library.bind(name, to: shared + [ChromeView.shape, shape]) {
            case .success(let template): bound[name] = template
            case .failure(let found): problems.formUnion(found.all.map { $0.placed(of: name, among: design) })
            }
        }
        let unused = problems.isEmpty ? library.unused(by: bound.values).map(Diagnostic.unusedTemplate) : []
        // A mistake in a part that many pages share is told once.
        let once = Dictionary(problems.map { (Key(identifier: $0.identifier, place: $0.place), $0) }) { min($0, $1) }
        let diagnostics = (once.values.map(Diagnostic.init) + unused).sorted()
        return (problems.isEmpty ? PageTemplates(bound: bound) : nil, diagnostics)
    }

    private struct Key: Hashable {
        let identifier: String
        let place: TemplatePlace
    }

    subscript(name: String) -> BoundTemplate {
        guard let template = bound[name] else {
            preconditionFailure("The template \(name) isn't bound: PageCatalogue forgets its kind of page.")
        }
        return template
    }
}

extension TemplateProblem {
    /// A page's template that isn't there is missing where it would lie.
    fileprivate func placed(of name: String, among design: [DesignFile]) -> TemplateProblem {
        guard place == TemplatePlace(file: name) else { return self }
        let folder = design.first.map { $0.shownPath.dropLast($0.path.count) } ?? ""
        return TemplateProblem(kind, at: TemplatePlace(file: "\(folder)\(name).mustache"))
    }
}

extension Diagnostic {
    /// A template problem as a diagnostic.
    init(_ problem: TemplateProblem) {
        let words = problem.words
        self.init(
            .error, problem.identifier,
            at: SourcePlace(file: problem.place.file, line: problem.place.line, column: problem.place.column),
            summary: Bilingual(vi: words.summary.vietnamese, en: words.summary.english),
            explanation: Bilingual(vi: words.explanation.vietnamese, en: words.explanation.english),
            fix: Bilingual(vi: words.fix.vietnamese, en: words.fix.english))
    }

    /// A template that no page uses.
    static func unusedTemplate(_ place: TemplatePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unused-template", at: SourcePlace(file: place.file),
            summary: Bilingual(vi: "Không trang nào dùng mẫu này", en: "No page uses this template"),
            explanation: Bilingual(
                vi: "Mẫu không dùng làm người sau khó hiểu.", en: "Templates that nothing uses mislead who comes next."),
            fix: Bilingual(
                vi: "Hãy xóa tệp, hoặc gọi nó từ một mẫu khác.",
                en: "Delete the file, or call it from another template."))
    }
}
