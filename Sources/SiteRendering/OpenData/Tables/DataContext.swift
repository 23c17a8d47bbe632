import CampaignModel

/// What tables are made from.
struct DataContext: Sendable {
    let site: Site
    let routes: Routes
    /// What changed of the public record.
    let told: [ToldChange]
    /// What each release changed of the figures.
    let news: ReleaseNews
    /// What each row of `revisions.csv` changed.
    let steps: ToldSteps

    /// - Parameter told: What changed of the public record, where the site doesn't tell all of it.
    init(site: Site, routes: Routes, told: [ToldChange]? = nil) {
        self.site = site
        self.routes = routes
        self.told = told ?? ToldChange.all(in: site)
        steps = ToldSteps(site)
        news = ReleaseNews(releases: site.releasedRows, in: site.campaign)
    }

    var campaign: Campaign { site.campaign }
    var languages: [LanguageTag] { site.settings.languages }
    var asOf: CalendarDate { site.settings.asOf }

    func columns<Row>(of type: Row.Type) -> DataColumns<Row> {
        DataColumns(languages)
    }

    /// The full address of a page; in the first language unless another is asked for.
    func address(_ destination: Destination, in language: LanguageTag? = nil) -> String {
        "\(site.settings.baseURL)/\(routes.path(to: destination, in: language ?? site.settings.firstLanguage))"
    }

    /// The full address that a link of the content leads to; nothing when there is no such page.
    func address(_ target: LinkTarget, in language: LanguageTag? = nil) -> String? {
        if case .external(let address) = target { return address }
        return destination(of: target).map { address($0, in: language) }
    }

    private func destination(of target: LinkTarget) -> Destination? {
        switch target {
        case .listing(let name): PageCatalogue.listing(name)
        case .story(let kind, let slug, _): routes.storyPosition(kind, slug: slug).map { .story($0) }
        case .commune(let index): .commune(index)
        case .indicator(let index): .indicator(index)
        case .task(let index): .task(index)
        case .agency(let index): .agency(index)
        case .external, .anchor, .asset, .attachment: nil
        }
    }

    /// The languages that pages have besides the first.
    var otherLanguages: [LanguageTag] { languages.filter { $0 != site.settings.firstLanguage } }

    /// The full address of the workbook beside the page of a commune or an indicator; nothing where there is none.
    func workbook(of destination: Destination) -> String? {
        FigureWorkbook.exist(in: campaign) ? address(destination) + "figures.xlsx" : nil
    }

    /// A unit by its code.
    func code(_ unit: RegisterIndex<ReportingUnit>?) -> String? {
        unit.map { campaign.units[$0].id }
    }

    /// A period by its code.
    func code(_ period: RegisterIndex<Period>?) -> String? {
        period.map { campaign.periods[$0].id }
    }

    /// Evidence by its codes.
    func codes(_ evidence: [RegisterIndex<Evidence>]) -> [String] {
        evidence.map { campaign.evidence[$0].id }
    }
}

extension DataColumns {
    /// The unit that a row is about.
    mutating func unit(_ context: DataContext, cell: @escaping @Sendable (Row) -> RegisterIndex<ReportingUnit>?) {
        text(
            "unit", vi: "Mã đơn vị, có trong units.csv", en: "Code of the unit, from units.csv",
            .refers(table: "units", field: "code")
        ) { context.code(cell($0)) }
    }

    /// The period that a row is about.
    mutating func period(_ context: DataContext, cell: @escaping @Sendable (Row) -> RegisterIndex<Period>?) {
        text(
            "period", vi: "Mã kỳ báo cáo, có trong periods.csv", en: "Code of the period, from periods.csv",
            .refers(table: "periods", field: "id")
        ) { context.code(cell($0)) }
    }

    /// The code that names a row.
    mutating func id(vi: String = "Mã", en: String = "Code", cell: @escaping @Sendable (Row) -> String) {
        text("id", vi: vi, en: en, .required, .unique, cell: cell)
    }

    /// The workbook of a row's figures.
    mutating func workbook(cell: @escaping @Sendable (Row) -> String?) {
        text(
            "workbook", vi: "Bảng tính số liệu (Excel); cùng chỗ có figures.csv, figures.json",
            en: "Workbook of its figures (Excel); figures.csv and figures.json stand beside it", .address, cell: cell)
    }

    /// The page about a row, in each language: `page` in the first, `page_en` in English.
    mutating func page(_ context: DataContext, destination: @escaping @Sendable (Row) -> Destination?) {
        text("page", vi: "Địa chỉ trang", en: "Address of the page", .required, .address) { row in
            destination(row).map { context.address($0) }
        }
        for language in context.otherLanguages {
            text(
                "page_\(language.text)", vi: "Địa chỉ trang (\(language.text))",
                en: "Address of the page (\(language.text))", .required, .address
            ) { row in destination(row).map { context.address($0, in: language) } }
        }
    }
}
