import CampaignModel

/// A kind whose page exists once in every language: a list, a register, or a page that the program makes.
///
/// Its name stands in `page:` links, and is the key of its address in `paths` of the languages' files.
struct ListKind: PageKind {
    /// A menu that every page has.
    enum Menu: Sendable {
        /// At the head of pages.
        case header
        /// At their foot.
        case footer
    }

    /// Where the page stands.
    enum Address: Sendable {
        /// In the folder that the language names.
        case folder
        /// At the root of the language.
        case root
        /// A file that web servers show in place of pages that aren't there.
        case file(String)
    }

    let name: String
    let pages: [any SitePage.Type]
    /// The phrase with its name, as menus and headings call it.
    let titleKey: String
    /// The phrase with what it is in one sentence, if it has one.
    let descriptionKey: String?
    /// The menu that leads to it.
    let menu: Menu?
    /// In its menu, lists of a higher number come later; those of the same one are in the order of the catalogue.
    let menuOrder: Int
    /// True for pages that a reader may be led to: links of the content name them.
    let isLinked: Bool
    let readsStoryTexts: Bool
    let tellsLengths: Bool
    /// The register that it shows, if it is one of those that a page shows as they are.
    var register: (any RecordList.Type)?

    private let fileKind: FileKind
    private let address: Address
    private let isInIndex: Bool
    private let section: Destination?
    private let file: String?
    private let step: OpenData.Step?
    private let day: (@Sendable (PageDays) -> CalendarDate?)?
    private let besides: (@Sendable (PageContext) -> [OutputFile])?
    private let share: (@Sendable (PageContext) -> ShareWords?)?
    private let make: @Sendable (PageMaterial) -> any SitePage

    /// Declares a kind.
    ///
    /// - Parameters:
    ///   - name: In `page:` links and `paths`.
    ///   - fileKind: What the manifest calls the page.
    ///   - title: The phrase with its name, when it isn't `listing_` and the name.
    ///   - description: The phrase with what it is, when it isn't `description_` and the name; empty for none.
    ///   - isLinked: False for pages that nobody is led to: neither links nor sitemap nor search.
    ///   - isInIndex: Whether the list from A to Z has it, and so the search.
    ///   - section: The list whose link in the menu is marked on the page, when it isn't the page's own.
    ///   - file: The file of the content that editors change, when it isn't the language's.
    ///   - dataset: The figures that it shows as a data set.
    ///   - changed: The day that what it tells last changed on.
    ///   - files: Feeds and files for programs that stand beside it.
    ///   - readsStoryTexts: Whether the page, or a file beside it, holds words of stories' texts, or tells that they changed.
    ///   - tellsLengths: Whether the page tells how long other files are.
    ///   - share: What stands on its picture.
    ///   - page: Makes the page.
    init<Page: SitePage>(
        _ name: String, _ fileKind: FileKind = .page, at address: Address = .folder, title: PhraseKey? = nil,
        description: String? = nil, menu: Menu? = nil, menuOrder: Int = 0, isLinked: Bool = true,
        isInIndex: Bool = true, section: Destination? = nil, file: String? = nil, dataset: OpenData.Step? = nil,
        changed: (@Sendable (PageDays) -> CalendarDate?)? = nil,
        files: (@Sendable (PageContext) -> [OutputFile])? = nil, readsStoryTexts: Bool = false,
        tellsLengths: Bool = false, share: (@Sendable (PageContext) -> ShareWords?)? = nil,
        page: @escaping @Sendable (PageMaterial) -> Page
    ) {
        self.name = name
        self.fileKind = fileKind
        self.address = address
        titleKey = title?.rawValue ?? "listing_\(name)"
        descriptionKey = description.map { $0.isEmpty ? nil : $0 } ?? "description_\(name)"
        self.menu = menu
        self.menuOrder = menuOrder
        self.isLinked = isLinked
        self.isInIndex = isInIndex
        self.section = section
        self.file = file
        step = dataset
        day = changed
        besides = files
        self.readsStoryTexts = readsStoryTexts
        self.tellsLengths = tellsLengths
        self.share = share
        pages = [Page.self]
        make = page
    }

    /// Declares the page of a register that is shown as it is.
    init(
        _ register: any RecordList.Type, _ fileKind: FileKind = .page, menu: Menu? = nil, menuOrder: Int = 0,
        changed: (@Sendable (PageDays) -> CalendarDate?)? = nil,
        files: (@Sendable (PageContext) -> [OutputFile])? = nil, readsStoryTexts: Bool = false
    ) {
        self.init(
            register.name, fileKind, description: "record_lede_\(register.name)", menu: menu, menuOrder: menuOrder,
            changed: changed, files: files, readsStoryTexts: readsStoryTexts, page: { _ in RecordListPage(register) })
        self.register = register
    }

    var standsAnywhere: Bool {
        if case .file = address { true } else { false }
    }

    var phrases: [String] { [titleKey] + (descriptionKey.map { [$0] } ?? []) }

    var bringsFiles: Bool { besides != nil }

    func count(_ addresses: AddressMaker) -> Int { 1 }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        switch address {
        case .folder: addresses.folder(of: name)
        case .root: addresses.root
        case .file(let file): addresses.root + file
        }
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage { make(material) }

    func fileKind(of number: Int, in site: Site) -> FileKind { fileKind }

    func section(of number: Int, in site: Site) -> Destination? { section }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(file: file ?? "languages/\(context.tag.text).yaml")
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { isLinked }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? { day?(days) }

    func isRecorded(_ number: Int) -> Bool { !standsAnywhere }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        guard isInIndex && isLinked else { return nil }
        let name = context.name(ofListing: self)
        let kind = context.phrases[.kindList]
        return IndexEntry(.single(self), named: name, kind: kind, mark: kind, in: context)
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: self, title: entry.name)
    }

    func dataset(of number: Int) -> OpenData.Step? { step }

    func shareWords(of number: Int, in context: PageContext) -> ShareWords? { share?(context) }

    func files(beside number: Int, in context: PageContext) -> [OutputFile] { besides?(context) ?? [] }
}

extension PageContext {
    /// The name of a list, as menus and headings call it.
    func name(ofListing kind: ListKind) -> String {
        phrases[named: kind.titleKey]
    }

    /// What a list is, in one sentence; empty for lists that say nothing of themselves.
    func description(of kind: ListKind) -> String {
        kind.descriptionKey.map { phrases[named: $0] } ?? ""
    }

    /// A link to a list, for trails.
    func trailLink(_ kind: ListKind) -> LinkView {
        LinkView(name(ofListing: kind), href: href(.single(kind)))
    }
}
