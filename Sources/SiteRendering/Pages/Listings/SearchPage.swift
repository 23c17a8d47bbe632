import CampaignModel

extension ListKind {
    /// The search.
    static let search = ListKind(
        "search", .search, isInIndex: false, files: { SearchFiles(context: $0).files }, readsStoryTexts: true,
        page: { SearchPage(lists: $0.lists) })
}

/// Everything on the site from A to Z, and a field to search it; a long list has a page for each letter.
struct SearchPage: SitePage {
    let lists: SiteLists
    var part: String?

    struct View: TemplateView {
        let letters: [LinkView]
        let sections: [SectionView]
        let pages: ListPartsView?

        static let fields = Fields<View>([
            .list("letters") { $0.letters },
            .list("sections") { $0.sections },
            .record("pages", optional: { $0.pages }),
        ])
    }

    /// What begins with a letter.
    struct SectionView: TemplateView {
        let id: String
        let letter: String
        /// Whether they stand open: on a page of its own.
        let isOpen: Bool
        let entries: [EntryView]

        static let fields = Fields<SectionView>([
            .text("id") { $0.id },
            .text("letter") { $0.letter },
            .flag("is_open") { $0.isOpen },
            .list("entries") { $0.entries },
            .flag("is_empty") { $0.entries.isEmpty },
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
        let parts = ListParts(list: .search, name: part, lists: lists)
        let view = View(
            letters: context.searchLetters(lists), sections: sections(context),
            pages: part == nil ? nil : parts.view(in: context))
        return parts.page(showsDemonstration: false, view: view, in: context)
    }

    private func sections(_ context: PageContext) -> [SectionView] {
        let index = lists.index(in: context.tag)
        let pages = lists.indexPages(in: context.tag).parts
        guard let part else {
            return pages.isEmpty ? index.sections.map { section($0.letter, $0.entries, context) } : []
        }
        guard let own = pages.first(where: { $0.name == part }) else { return [] }
        return [section(own.letter, Array(index.entries[own.entries]), context)]
    }

    private func section(_ letter: String, _ entries: [IndexEntry], _ context: PageContext) -> SectionView {
        SectionView(
            id: AlphabetIndex.anchor(of: letter), letter: letter, isOpen: part != nil,
            entries: entries.map { EntryView(link: context.link(to: $0), kind: $0.mark) })
    }
}

extension PageContext {
    /// Links to the letters of the list of all pages: its sections, or the pages that it is divided into.
    func searchLetters(_ lists: SiteLists) -> [LinkView] {
        let pages = lists.indexPages(in: tag).parts
        guard pages.isEmpty else { return letters(pages, of: .search) }
        let list = href(.single(.search))
        return lists.index(in: tag).sections.map { LinkView($0.letter, href: "\(list)#\($0.id)") }
    }

    /// A link to a page of the list from A to Z.
    func link(to entry: IndexEntry) -> LinkView {
        LinkView(
            entry.title.language == tag
                ? Markup.isolated(entry.title.text) : Markup.span(entry.title.text, language: entry.title.language),
            href: href(of: entry))
    }

    /// Where an entry of the list leads.
    func href(of entry: IndexEntry) -> String {
        let page = href(entry.destination)
        return entry.fragment.isEmpty ? page : "\(page)#\(entry.fragment)"
    }
}
