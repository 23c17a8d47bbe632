import CampaignModel

extension ListKind {
    /// The search.
    static let search = ListKind(
        "search", .search, isInIndex: false, files: { SearchFiles(context: $0).files }, page: { _ in SearchPage() })
}

/// Everything on the site from A to Z, and a field to search it: the script takes titles and addresses from the list.
struct SearchPage: SitePage {
    struct View: TemplateView {
        let letters: [LetterView]
        /// Where the files of the search stand.
        let index: String

        static let fields = Fields<View>([
            .list("letters") { $0.letters },
            .text("index_href") { $0.index },
            .text("summaries_size") { _ in String(SearchFiles.summariesPerFile) },
        ])
    }

    /// What begins with a letter.
    struct LetterView: TemplateView {
        let id: String
        let letter: String
        let entries: [EntryView]

        static let fields = Fields<LetterView>([
            .text("id") { $0.id },
            .text("letter") { $0.letter },
            .list("entries") { $0.entries },
        ])
    }

    /// A page in the list.
    struct EntryView: TemplateView {
        let link: LinkView
        let kind: String

        static let fields = Fields<EntryView>([
            .record("link") { $0.link },
            .text("kind") { $0.kind },
        ])
    }

    static let template = "search"

    func content(in context: PageContext) -> PageContent {
        let letters = AlphabetIndex(IndexEntry.all(in: context)).sections.map { section in
            LetterView(
                id: section.id, letter: section.letter,
                entries: section.entries.map { EntryView(link: $0.link, kind: $0.kind) })
        }
        return PageContent(
            title: context.name(ofListing: .search), description: context.description(of: .search),
            record: View(letters: letters, index: context.href(path: SearchFiles.folder(context.tag))).record)
    }
}
