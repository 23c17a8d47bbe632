/// The words of a problem, for the people who write templates.
public struct ProblemWords: Hashable, Sendable {
    /// The same sentence in two languages.
    public struct Sentence: Hashable, Sendable {
        /// The Vietnamese words.
        public let vietnamese: String
        /// The English words.
        public let english: String

        init(vi vietnamese: String, en english: String) {
            self.vietnamese = vietnamese
            self.english = english
        }
    }

    /// A stable name in kebab case, as in `template-unknown-name`.
    public let identifier: String
    /// One line: what is wrong.
    public let summary: Sentence
    /// The rule, and why it exists.
    public let explanation: Sentence
    /// What to do.
    public let fix: Sentence
}

extension ProblemWords {
    /// The same words, and where the template with the mistake is called.
    fileprivate func adding(_ call: TemplatePlace) -> ProblemWords {
        ProblemWords(
            identifier: identifier, summary: summary,
            explanation: Sentence(
                vi: explanation.vietnamese + " Mẫu này được gọi từ \(call.file), dòng \(call.line).",
                en: explanation.english + " The template is called from \(call.file), line \(call.line)."),
            fix: fix)
    }
}

extension TemplateProblem {
    /// A stable name for the kind of problem, in kebab case: `template-unknown-name`.
    public var identifier: String { words.identifier }

    /// What to tell people about the problem.
    public var words: ProblemWords {
        guard let call = calledFrom.last else { return wordsOfKind }
        return wordsOfKind.adding(call)
    }

    private var wordsOfKind: ProblemWords {
        switch kind {
        case .notUTF8: .notUTF8
        case .unclosedTag(let opening, let closing): .unclosedTag(opening, closing)
        case .emptyName: .emptyName
        case .nameWithSpace(let name): .nameWithSpace(name)
        case .badDelimiters(let text): .badDelimiters(text)
        case .unclosedSection(let name): .unclosedSection(name)
        case .mismatchedClose(let found, let expected, let opened): .mismatchedClose(found, expected, opened)
        case .closeWithoutOpening(let name): .closeWithoutOpening(name)
        case .nestedTooDeeply(let limit): .nestedTooDeeply(limit)
        case .repeatedTemplate(let name, let other): .repeatedTemplate(name, other)
        case .unknownTemplate(let name, let nearest, let known): .unknownTemplate(name, nearest, known)
        case .recursiveTemplate(let name): .recursiveTemplate(name)
        case .repeatedBlock(let name): .repeatedBlock(name)
        case .unusedBlock(let name, let parent, let nearest, let offered):
            .unusedBlock(name, parent, nearest, offered)
        case .ignoredContent(let parent): .ignoredContent(parent)
        case .dynamicName(let name): .dynamicName(name)
        case .unknownName(let name, let nearest, let offered): .unknownName(name, nearest, offered)
        case .wrongKind(let name, let kind, let use): .wrongKind(name, kind, use)
        case .textNeedsTwoBraces(let name): .textNeedsTwoBraces(name)
        case .htmlNeedsThreeBraces(let name): .htmlNeedsThreeBraces(name)
        case .possiblyAbsent(let name, let record): .possiblyAbsent(name, record)
        case .noCurrentText: .noCurrentText
        }
    }
}
