import CampaignModel

/// What each translation was made from, by a short name of those words: `languages/<tag>.sources.yaml`.
///
/// It stands beside the translations and not in them, so that no text of a translator is ever rewritten for it.
public struct TranslationSources: Hashable, Sendable {
    /// The names by what was translated: `phrases:as_of_line`, `news/mua-he`.
    public var names: [String: String] = [:]

    /// None remembered.
    public init() {}

    /// Reads the file; lines that say nothing are left out.
    public init(_ text: String) {
        for line in text.textLines where !line.hasPrefix("#") {
            guard let colon = line.range(of: "\": \"") else { continue }
            let key = line[..<colon.lowerBound].drop { $0 == "\"" }
            names[String(key)] = String(line[colon.upperBound...].prefix { $0 != "\"" })
        }
    }

    /// Whether something was translated from other words than these; what isn’t remembered isn’t known to be stale.
    public func isStale(_ key: String, _ words: String) -> Bool {
        guard let known = names[key] else { return false }
        return known != Fingerprint(of: Array(words.utf8)).description
    }

    /// Remembers what something was translated from.
    public mutating func remember(_ key: String, _ words: String) {
        names[key] = Fingerprint(of: Array(words.utf8)).description
    }

    /// The file’s text.
    public var text: String {
        "# What each translation was made from (64-bit FNV-1a). Written by: minhbach translations import, mark.\n"
            + names.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"\n" }.joined()
    }

    /// The words of a story that its translations follow: not its facts, which stand once.
    public static func text(title: String, summary: String, _ blocks: StoryBlocks) -> String {
        ([title, summary] + blocks.blocks).joined(separator: "\n\n")
    }
}

extension ContentFolder {
    /// What the translations of each language remember of their sources; none of languages that remember nothing.
    func translationSources(_ languages: [LanguageTag]) throws(ContentFailure) -> [LanguageTag: TranslationSources] {
        var sources: [LanguageTag: TranslationSources] = [:]
        for language in languages {
            guard let file = self["languages/\(language).sources.yaml"] else { continue }
            sources[language] = TranslationSources(String(decoding: try file.bytes(), as: UTF8.self))
        }
        return sources
    }
}
