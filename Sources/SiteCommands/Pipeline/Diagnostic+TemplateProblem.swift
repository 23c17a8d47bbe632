import CampaignModel
import Mustache

extension Diagnostic {
    /// A mistake in a template, in the words of the template engine.
    init(_ problem: TemplateProblem) {
        let place = problem.place
        let words = problem.words
        self.init(
            .error, problem.identifier, at: SourcePlace(file: place.file, line: place.line, column: place.column),
            summary: Bilingual(words.summary), explanation: Bilingual(words.explanation), fix: Bilingual(words.fix))
    }
}

extension Bilingual {
    fileprivate init(_ sentence: ProblemWords.Sentence) {
        self.init(vi: sentence.vietnamese, en: sentence.english)
    }
}
