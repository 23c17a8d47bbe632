import CampaignModel

extension ListKind {
    /// The open data.
    static let data = ListKind(
        "data", .data, menu: .header, dataset: .figures, changed: { $0.newest }, tellsLengths: true,
        page: { DataPage(data: $0.data, lengths: $0.lengths) })
}

/// The data of the site for machines: formats, terms, how to cite.
struct DataPage: SitePage {
    let data: OpenData
    /// How long the files are, by their paths; in a preview nobody knows before they are asked for.
    var lengths: [String: Int] = [:]

    struct View: TemplateView {
        let asOf: String
        let citation: String
        let tables: [TableView]
        let package: String
        let webTables: String
        let catalogue: String
        let copy: String
        let copyName: String
        let manifest: String
        let sitemap: String
        let feed: String
        let revisionFeed: String
        let ledger: String
        let releaseKeys: [String]
        let record: String
        let communesHref: String
        let indicatorsHref: String
        let methodHref: String

        static let fields = Fields<View>([
            .text("as_of_date") { $0.asOf },
            .text("citation") { $0.citation },
            .list("tables") { $0.tables },
            .text("package_href") { $0.package },
            .text("web_tables_href") { $0.webTables },
            .text("catalogue_href") { $0.catalogue },
            .text("copy_href") { $0.copy },
            .text("copy_name") { $0.copyName },
            .text("manifest_href") { $0.manifest },
            .text("sitemap_href") { $0.sitemap },
            .text("news_feed_href") { $0.feed },
            .text("revision_feed_href") { $0.revisionFeed },
            .text("ledger_href") { $0.ledger },
            .text("record_href") { $0.record },
            .text("proof_python") { _ in ProofRecipe.python },
            .text("proof_openssl") { _ in ProofRecipe.openssl },
            .flag("has_release_keys") { !$0.releaseKeys.isEmpty },
            .texts("release_keys") { $0.releaseKeys },
            .text("communes_href") { $0.communesHref },
            .text("indicators_href") { $0.indicatorsHref },
            .text("method_href") { $0.methodHref },
        ])
    }

    /// A table and the files that hold it.
    struct TableView: TemplateView {
        let title: [UInt8]
        let about: [UInt8]
        let rows: String
        let files: [FileView]

        static let fields = Fields<TableView>([
            .html("title") { $0.title },
            .html("about") { $0.about },
            .text("rows") { $0.rows },
            .list("files") { $0.files },
        ])
    }

    /// A file to download.
    struct FileView: TemplateView {
        let format: String
        let name: String
        let href: String
        /// How long it is, in words; empty while nobody knows.
        let length: String

        static let fields = Fields<FileView>([
            .text("length") { $0.length },
            .text("format") { $0.format },
            .text("name") { $0.name },
            .text("href") { $0.href },
        ])
    }

    static let template = "data"

    func content(in context: PageContext) -> PageContent {
        let settings = context.settings
        let method = context.routes.storyPosition(.page, slug: "method")
        let view = View(
            asOf: context.style.long(settings.asOf),
            citation: context.citation(of: context.plain(settings.title), at: .single(.home)),
            tables: DataListing(data).entries.map { table($0, context) },
            package: context.href(path: DataPackage.path), webTables: context.href(path: WebTables.path),
            catalogue: context.href(path: DataCatalogue.turtlePath),
            copy: data.newestCopy.map { context.href(path: $0) } ?? "", copyName: data.newestCopy ?? "",
            manifest: context.href(path: "manifest.json"),
            sitemap: context.href(path: "sitemap.xml"),
            feed: context.href(path: FeedAddresses.news(in: context)),
            revisionFeed: context.href(path: FeedAddresses.revisions(in: context)),
            ledger: context.site.releases.isEmpty ? "" : context.href(path: ReleaseTable.chainPath),
            releaseKeys: settings.releaseKeys,
            record: context.site.changes.first == nil ? "" : context.href(path: ProofAddresses.record),
            communesHref: context.href(.single(.communes)), indicatorsHref: context.href(.single(.indicators)),
            methodHref: method.map { context.href(.story($0)) } ?? "")
        return PageContent(
            title: context.name(ofListing: .data), description: context.description(of: .data),
            showsDemonstration: true, record: view.record)
    }

    private func table(_ entry: DataListing.Entry, _ context: PageContext) -> TableView {
        TableView(
            title: words(entry.title, context), about: words(entry.about, context),
            rows: entry.rows.map { context.style.number($0) } ?? "",
            files: entry.files.map { file in
                FileView(
                    format: file.format, name: entry.name, href: context.href(path: file.path),
                    length: lengths[file.path].map { AttachmentView.size($0, context.style) } ?? "")
            })
    }

    /// The program's own words: Vietnamese or English, marked on pages in other languages.
    private func words(_ text: Bilingual, _ context: PageContext) -> [UInt8] {
        context.tag == .vietnamese
            ? Markup.text(text.vietnamese) : context.words(text.english, in: LanguageTag("en"))
    }
}
