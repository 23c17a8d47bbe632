/// The names in braces that phrases are filled in with, as those who take translations need them.
public enum PhraseNames {
    /// The names that a phrase can have, of which a language may choose: `{n}` or `{number}` for a quarter; nil for a key
    /// that no page asks for by itself.
    public static func choice(for key: String) -> Set<String>? { PhraseKey(rawValue: key)?.placeholders }
}
