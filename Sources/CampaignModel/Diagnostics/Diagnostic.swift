/// A mistake in the content, as a value: what is wrong, where, by which rule, and how to mend it.
///
/// Each kind of mistake has one factory in an extension of this type, beside the rule that finds it,
/// so that its words live in one place and can be tested in full.
public struct Diagnostic: Hashable, Sendable {
    /// How grave a mistake is.
    public enum Severity: String, Hashable, Sendable, Comparable {
        /// Stops publication.
        case error
        /// Is shown to the editor; the site is published.
        case warning
        /// Says what was done on the editor's behalf.
        case note

        /// Orders from grave to slight.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.order < right.order
        }

        private var order: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }
    }

    /// How grave the mistake is.
    public let severity: Severity
    /// A stable name in kebab case, as in `unknown-commune`.
    public let identifier: String
    /// The place of the mistake.
    public let place: SourcePlace
    /// One line: what is wrong.
    public let summary: Bilingual
    /// The rule, and why it exists.
    public let explanation: Bilingual
    /// What to do.
    public let fix: Bilingual
    /// All that a message about many things is about, as in `BD03@22918@2026-Q3`, since its words name only a few; none
    /// for a message about one thing.
    public let subjects: [String]
    /// What it may have in common with other messages, so that they can be told as one; readers don't see it.
    public let topic: Topic?

    /// What several messages may be about.
    public enum Topic: Hashable, Sendable {
        /// A code that is named and that no register lists.
        case unknownCode(String)
        /// A period of which a figure is missing that is named.
        case absentFigure(period: String)
        /// A row that a release holds and that has left its register, by its code.
        case lostRow(String)
        /// A figure that nobody ever reported, by its period.
        case unreportedFigure(period: String)
    }

    /// Makes a diagnostic; use the named factories instead wherever one exists.
    public init(
        _ severity: Severity, _ identifier: String, at place: SourcePlace,
        summary: Bilingual, explanation: Bilingual, fix: Bilingual, subjects: [String] = [], topic: Topic? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.place = place
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
        self.subjects = subjects
        self.topic = topic
    }
}

extension Diagnostic {
    /// The same as a warning, where nothing is to be stopped by it: a text on trial, a draft.
    public var asWarning: Diagnostic {
        guard severity == .error else { return self }
        return Diagnostic(
            .warning, identifier, at: place, summary: summary, explanation: explanation, fix: fix,
            subjects: subjects, topic: topic)
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, then severity, then identifier and words, so that a list always prints the same.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.severity != right.severity { return left.severity < right.severity }
        return (left.identifier, left.summary.english) < (right.identifier, right.summary.english)
    }
}
