/// A text for editors in the two languages that messages come in.
public struct Bilingual: Hashable, Sendable {
    /// The Vietnamese words.
    public let vietnamese: String
    /// The English words.
    public let english: String

    /// Makes a text from its two wordings.
    public init(vi vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The wording in the language asked for.
    public subscript(language: MessageLanguage) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}

/// A language that messages to editors come in.
public enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
    /// Vietnamese, `vi`.
    case vietnamese = "vi"
    /// English, `en`.
    case english = "en"
}
