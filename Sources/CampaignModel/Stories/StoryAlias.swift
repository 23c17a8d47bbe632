/// An earlier address of a story: people, newspapers and printed papers lead there, so it leads on for ever.
public struct StoryAlias: Hashable, Sendable {
    /// The address from the site's root with `/` at its end, as in `tin-tuc/mua-he/`; empty for the first page.
    public let path: String
    /// The language of the page that stood there: the address leads to the story in this language.
    public let language: LanguageTag
    /// Where it is written.
    public let place: SourcePlace

    /// What is wrong with an address as written.
    public enum Fault: Error, Hashable, Sendable {
        /// It isn't one of this site, or belongs to its files.
        case outside
        /// It isn't written as the site writes addresses; beside it the one that was meant.
        case malformed(better: String)
    }

    /// Folders at the site's root that hold files for machines, where no page ever stood.
    private static let fileFolders: Set<String> = ["assets", "compare", "data", "media", "search"]

    /// Reads an address: `/tin-tuc/mua-he/`, or in full with the site's base address.
    ///
    /// - Parameters:
    ///   - languages: The site's languages, the first one first; the others' addresses begin with their tag.
    ///   - baseURL: The site's base address, without `/` at its end.
    public init(
        _ written: String, languages: [LanguageTag], baseURL: String, place: SourcePlace
    ) throws(Fault) {
        var text = written[...]
        if let own = StoryAlias.rest(of: written, after: baseURL) {
            text = own
        } else if written.firstRange(of: "://") != nil || written.hasPrefix("//") {
            throw .outside
        }
        text = text.prefix { $0 != "?" && $0 != "#" }
        if text.hasSuffix("/index.html") { text = text.dropLast("index.html".count) }
        let parts = text.split(separator: "/").map(String.init)
        guard !parts.contains("..") else { throw .outside }
        let tag = parts.first.flatMap { first in languages.dropFirst().first { $0.text == first } }
        let folded = parts.enumerated().map { index, part in
            index == 0 && tag != nil ? part : TextFold.slug(part)
        }
        if tag == nil, let first = parts.first, StoryAlias.fileFolders.contains(first) { throw .outside }
        let path = folded.isEmpty ? "" : folded.joined(separator: "/") + "/"
        let whole = "/" + path
        let full = StoryAlias.rest(of: written, after: baseURL).map(String.init) ?? written
        guard full == whole || full + "/" == whole || full == whole + "index.html" else {
            throw .malformed(better: whole)
        }
        self.path = path
        language = tag ?? languages.first ?? LanguageTag.vietnamese
        self.place = place
    }

    /// What follows the base address, from its `/` on; nothing when the address isn't below it.
    private static func rest(of written: String, after baseURL: String) -> Substring? {
        guard !baseURL.isEmpty, written.hasPrefix(baseURL + "/") else { return nil }
        return written.dropFirst(baseURL.count)
    }
}
