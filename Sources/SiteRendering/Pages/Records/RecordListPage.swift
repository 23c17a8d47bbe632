import CampaignModel

/// A register as a page shows it.
protocol RecordList: Sendable {
    /// Which page it is, as its phrases call it: `reports` in `listing_reports` and `record_lede_reports`.
    static var name: String { get }
    /// The tables of the open data that hold the same records.
    static var dataTables: [String] { get }
    /// True when the records are made up while the site is a demonstration.
    static var isIllustrative: Bool { get }
    /// Makes the list.
    init()
    /// What the page shows, in order.
    func sections(in context: PageContext) -> [RecordSection]
    /// Its feed, with the words of the link, if it has one.
    func feed(in context: PageContext) -> LinkView?
    /// A file to take home, with the words of the link, if it has one.
    func download(in context: PageContext) -> LinkView?
    /// A link by which programs follow it, if there is one.
    func subscription(in context: PageContext) -> LinkView?
    /// Files for machines besides those of its tables.
    func otherFiles(in context: PageContext) -> [LinkView]
}

extension RecordList {
    static var isIllustrative: Bool { true }
    func feed(in context: PageContext) -> LinkView? { nil }
    func download(in context: PageContext) -> LinkView? { nil }
    func subscription(in context: PageContext) -> LinkView? { nil }
    func otherFiles(in context: PageContext) -> [LinkView] { [] }
}

/// The page of a register: what it is, its records, and where the same is for machines.
struct RecordListPage: SitePage {
    let list: any RecordList

    struct View: TemplateView {
        let lede: String
        let sections: [RecordSection]
        let files: [LinkView]
        let links: [LinkView]
        let proofs: [LinkView]
        let proofHelp: String

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("sections") { $0.sections },
            .list("files") { $0.files },
            .list("links") { $0.links },
            .list("proofs") { $0.proofs },
            .flag("has_proofs") { !$0.proofs.isEmpty },
            .text("proof_help_href") { $0.proofHelp },
        ])
    }

    static let template = "records"

    /// The page of a register.
    init(_ register: any RecordList.Type) {
        list = register.init()
    }

    func content(in context: PageContext) -> PageContent {
        let type = type(of: list)
        let lede = context.phrases.word("record_lede", type.name)
        let files = type.dataTables.flatMap { table in
            ["csv", "json"].map { LinkView("\(table).\($0)", href: context.href(path: "data/\(table).\($0)")) }
        }
        let feed = list.feed(in: context)
        let records = type.dataTables.compactMap { table in RegisterSummary.all.first { $0.name == table }?.record }
        let changed = ChangedRows(records, in: context)
        let view = View(
            lede: lede, sections: changed.marking(list.sections(in: context)) + changed.sections,
            files: files + list.otherFiles(in: context),
            links: [feed, list.download(in: context), list.subscription(in: context)].compactMap { $0 },
            proofs: context.proofLinks(ofRecords: records), proofHelp: context.proofHelpHref)
        return PageContent(
            title: context.phrases.word("listing", type.name), description: lede, feed: feed?.href,
            showsDemonstration: type.isIllustrative, record: view.record)
    }
}
