import CampaignModel

/// The files of the search in one language: words in shards, pages in parts, and which of both there are.
struct SearchFiles {
    let context: PageContext

    /// How many pages a file tells of; the script knows it too.
    static let pagesPerFile = 8

    /// The folder of a language's files, from the site's root.
    static func folder(_ language: LanguageTag) -> String {
        "search/\(language.text)/"
    }

    /// All files.
    var files: [OutputFile] {
        let kinds = SearchKinds(AlphabetIndex(IndexEntry.all(in: context)).entries)
        let documents = kinds.entries.map(context.searchDocument(of:))
        let abbreviations = AbbreviationFinder(context.campaign.records.abbreviations, language: context.tag)
        let shards = SearchShards(SearchIndex(documents, abbreviations: abbreviations).words).shards
        let contents = JSONTree.object([
            ("words", .list(shards.map { .text($0.name) })),
            ("kinds", .list(kinds.starts.map { .list([.text($0.kind), .integer($0.start)]) })),
        ])
        return [file("index", contents)] + shards.map { file(path: "words/\($0.name)", bytes: $0.bytes) }
            + pages(kinds.entries, documents)
    }

    private func pages(_ entries: [IndexEntry], _ documents: [SearchDocument]) -> [OutputFile] {
        stride(from: 0, to: entries.count, by: SearchFiles.pagesPerFile).enumerated().map { part, start in
            let end = min(start + SearchFiles.pagesPerFile, entries.count)
            return file("pages/\(part)", .list((start..<end).map { page(entries[$0], documents[$0]) }))
        }
    }

    /// `[title, address, kind, summary]`, and a commune's main figure behind them.
    private func page(_ entry: IndexEntry, _ document: SearchDocument) -> JSONTree {
        var parts = [
            text(entry.title), .text(context.href(of: entry)), .text(entry.mark),
            document.summary.map(text) ?? .text(""),
        ]
        if entry.destination.kindName == CommuneKind().name,
            let figure = context.mainFigure(of: RegisterIndex(entry.destination.number))
        {
            parts += [.text(figure.value), text(figure.sentence)]
        }
        return .list(parts)
    }

    /// The words; with their language behind them where it isn't the page's.
    private func text(_ wording: Wording) -> JSONTree {
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

/// The pages of the search, numbered so that those of a kind follow one another: then a few numbers tell every page's
/// kind.
struct SearchKinds {
    /// The pages by their numbers; within a kind from A to Z.
    let entries: [IndexEntry]
    /// The kinds, each with the number of its first page.
    let starts: [(kind: String, start: Int)]

    init(_ alphabetical: [IndexEntry]) {
        var order: [String] = []
        var byKind: [String: [IndexEntry]] = [:]
        for entry in alphabetical {
            if byKind[entry.kind] == nil { order.append(entry.kind) }
            byKind[entry.kind, default: []].append(entry)
        }
        var entries: [IndexEntry] = []
        starts = order.map { kind in
            let start = entries.count
            entries += byKind[kind] ?? []
            return (kind, start)
        }
        self.entries = entries
    }
}

extension PageContext {
    /// The first of a commune's main figures: its value, and what that says in a sentence.
    fileprivate func mainFigure(of commune: RegisterIndex<Commune>) -> (value: String, sentence: Wording)? {
        guard let main = facts.main[.commune].first, let period = comparisons[main]?.period else { return nil }
        let key = FigureKey(unit: campaign.unit(of: commune), indicator: main, group: nil, period: period)
        let figure = campaign.figures[key]
        let indicator = campaign.indicators[main]
        let words = view(figure, indicator.measure).text
        let named = Wording(text: "\(plain(indicator.name)), \(name(period)): \(words)", language: tag)
        return (figure.value == nil ? "" : words, named)
    }
}
