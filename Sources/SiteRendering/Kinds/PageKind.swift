import CampaignModel

/// A kind of page, said once: what it is called, where its pages stand, what there is of it, what makes them, and who
/// lists them. Plan, addresses, menus, sitemap, search, the list from A to Z and the public record read it here.
///
/// A kind tells its pages apart by numbers, most often the position of a row in its register.
protocol PageKind: Sendable {
    /// What the program calls the kind; no other has the name.
    var name: String { get }
    /// The pages that show it, each with its template.
    var pages: [any SitePage.Type] { get }
    /// Its pages have addresses from the number 0 up to, but not including, this.
    func count(_ addresses: AddressMaker) -> Int
    /// The address of a page from the site's root, with `/` at the end.
    func path(of number: Int, in addresses: AddressMaker) -> String
    /// Makes a page.
    func page(_ number: Int, from material: PageMaterial) -> any SitePage

    /// The pages that there are, in the order of the plan and the sitemap; all that have addresses, unless the kind
    /// says otherwise.
    func numbers(in routes: Routes) -> [Int]
    /// Whether a page stands in a language; it does in all, unless the kind says otherwise.
    func stands(_ number: Int, in language: LanguageTag, of site: Site) -> Bool
    /// What the manifest calls a page; `page`, unless the kind says otherwise.
    func fileKind(of number: Int, in site: Site) -> FileKind
    /// The list of a menu that a page belongs to, if any.
    func section(of number: Int, in site: Site) -> Destination?
    /// Where editors change what a page shows; the language's file, unless the kind says otherwise.
    func source(of number: Int, in context: PageContext) -> PageSource
    /// True when a page can stand at any address, so that its links can't be relative.
    var standsAnywhere: Bool { get }
    /// True when pages are made for frames of other sites.
    var isForFrames: Bool { get }
    /// Whether words of the glossary are links on the pages; not on what is printed or stands in frames.
    var hasExplainedWords: Bool { get }
    /// True when its pages, or files beside them, tell what follows from stories' texts; all others are made from a
    /// site without them.
    var readsStoryTexts: Bool { get }
    /// True when its pages tell how long other files are: they are made last.
    var tellsLengths: Bool { get }
    /// The phrases that every language has for the kind, beside those that its pages name by `PhraseKey`.
    var phrases: [String] { get }

    /// Whether the sitemap lists a page; it does, unless the kind says otherwise.
    func isInSitemap(_ number: Int, of site: Site) -> Bool
    /// Whether a page is translated into a language, for the sitemap.
    func isTranslated(_ number: Int, into language: LanguageTag, in site: Site) -> Bool
    /// The day that what a page tells last changed on, for the sitemap; nothing where the content doesn't tell.
    func changed(_ number: Int, in days: PageDays) -> CalendarDate?
    /// Whether the public record keeps the addresses: those of pages that no row of a register stands for.
    func isRecorded(_ number: Int) -> Bool
    /// The file that a recorded address comes from, if it is one.
    func place(of number: Int, in site: Site) -> SourcePlace?

    /// A page in the list from A to Z, which is what the search finds; nothing for pages that aren't searched.
    func entry(of number: Int, in context: PageContext) -> IndexEntry?
    /// The words that a page of the list from A to Z is found by.
    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument
    /// The figures that a page shows as a data set, for search engines of open data.
    func dataset(of number: Int) -> OpenData.Step?
    /// What a page is about, in the words of schema.org; nothing for pages about nothing that it names.
    func thing(of number: Int, in context: PageContext) -> [(String, JSONTree)]?

    /// What stands on the picture that is shown where somebody shares a page; nothing for pages that have none.
    func shareWords(of number: Int, in context: PageContext) -> ShareWords?

    /// True when feeds or files for programs stand beside the pages.
    var bringsFiles: Bool { get }
    /// The files that stand beside a page in a language.
    func files(beside number: Int, in context: PageContext) -> [OutputFile]
}

extension PageKind {
    func numbers(in routes: Routes) -> [Int] { Array(0..<count(routes.addresses)) }
    func stands(_ number: Int, in language: LanguageTag, of site: Site) -> Bool { true }
    func fileKind(of number: Int, in site: Site) -> FileKind { .page }
    func section(of number: Int, in site: Site) -> Destination? { nil }
    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(file: "languages/\(context.tag.text).yaml")
    }
    var standsAnywhere: Bool { false }
    var isForFrames: Bool { false }
    var hasExplainedWords: Bool { !isForFrames }
    var readsStoryTexts: Bool { false }
    var tellsLengths: Bool { false }
    var phrases: [String] { [] }
    func isInSitemap(_ number: Int, of site: Site) -> Bool { true }
    func isTranslated(_ number: Int, into language: LanguageTag, in site: Site) -> Bool { true }
    func changed(_ number: Int, in days: PageDays) -> CalendarDate? { nil }
    func isRecorded(_ number: Int) -> Bool { false }
    func place(of number: Int, in site: Site) -> SourcePlace? { nil }
    func entry(of number: Int, in context: PageContext) -> IndexEntry? { nil }
    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        SearchDocument(title: entry.name)
    }
    func dataset(of number: Int) -> OpenData.Step? { nil }
    func shareWords(of number: Int, in context: PageContext) -> ShareWords? { nil }
    func thing(of number: Int, in context: PageContext) -> [(String, JSONTree)]? { nil }
    var bringsFiles: Bool { false }
    func files(beside number: Int, in context: PageContext) -> [OutputFile] { [] }
}

/// What pages are made from, beside the language that they are in.
struct PageMaterial: Sendable {
    let site: Site
    let routes: Routes
    let menus: StoryMenus
    let data: OpenData
    let lists: SiteLists
    /// How long the files for download are, by their paths; empty until they are written.
    var lengths: [String: Int] = [:]
}
