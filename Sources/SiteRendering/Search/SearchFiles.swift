import CampaignModel

/// The files of the search in one language: words in shards, summaries in parts, and which of them there are.
struct SearchFiles {
    let context: PageContext

    /// How many summaries are in a file.
    static let summariesPerFile = 32

    /// The folder of a language's files, from the site's root.
    static func folder(_ language: LanguageTag) -> String {
        "search/\(language.text)/"
    }

    /// All files.
    var files: [OutputFile] {
        let entries = AlphabetIndex(IndexEntry.all(in: context)).sections.flatMap(\.entries)
        let documents = entries.map(context.searchDocument(of:))
        let abbreviations = AbbreviationFinder(context.campaign.records.abbreviations, language: context.tag)
        let shards = SearchShards(SearchIndex(documents, abbreviations: abbreviations).words).shards
        return [file("index", .list(shards.map { .text($0.name) }))]
            + shards.map { file(path: "words/\($0.name)", bytes: $0.bytes) } + summaries(documents)
    }

    private func summaries(_ documents: [SearchDocument]) -> [OutputFile] {
        stride(from: 0, to: documents.count, by: SearchFiles.summariesPerFile).enumerated().map { part, start in
            let own = documents[start...].prefix(SearchFiles.summariesPerFile)
            return file("summaries/\(part)", .list(own.map { summary($0.summary) }))
        }
    }

    /// The words; with their language behind them where it isn't the page's.
    private func summary(_ wording: Wording?) -> JSONTree {
        guard let wording else { return .text("") }
        if wording.language == context.tag { return .text(wording.text) }
        return .list([.text(wording.text), .text(wording.language.text)])
    }

    private func file(_ name: String, _ tree: JSONTree) -> OutputFile {
        var bytes: [UInt8] = []
        tree.append(to: &bytes)
        return file(path: name, bytes: bytes)
    }

    private func file(path: String, bytes: [UInt8]) -> OutputFile {
        OutputFile(
            path: SearchFiles.folder(context.tag) + path + ".json", kind: .asset, language: context.tag,
            bytes: bytes)
    }
}
