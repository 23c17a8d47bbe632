import CampaignModel

/// What tables are made from.
struct DataContext: Sendable {
    let site: Site
    let routes: Routes

    var campaign: Campaign { site.campaign }
    var languages: [LanguageTag] { site.settings.languages }
    var asOf: CalendarDate { site.settings.asOf }

    func columns<Row>(of type: Row.Type) -> DataColumns<Row> {
        DataColumns(languages)
    }

    /// The full address of a page, in the first language.
    func address(_ destination: Destination) -> String {
        "\(site.settings.baseURL)/\(routes.path(to: destination, in: site.settings.firstLanguage))"
    }

    /// The full address that a link of the content leads to, in the first language; nothing when there is no such page.
    func address(_ target: LinkTarget) -> String? {
        switch target {
        case .external(let address): address
        case .listing(let name): PageCatalogue.listing(name).map(address)
        case .story(let kind, let slug, _):
            routes.storyPosition(kind, slug: slug).map { address(Destination.story($0)) }
        case .commune(let index): address(Destination.commune(index))
        case .indicator(let index): address(Destination.indicator(index))
        case .task(let index): address(Destination.task(index))
        case .agency(let index): address(Destination.agency(index))
        case .anchor, .asset, .attachment: nil
        }
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

    /// Where the plan orders it.
    mutating func paragraphs(cell: @escaping @Sendable (Row) -> [String]) {
        list("paragraphs", vi: "Mục của kế hoạch", en: "Paragraphs of the plan", cell: cell)
    }

    /// The page about a row.
    mutating func page(cell: @escaping @Sendable (Row) -> String?) {
        text("page", vi: "Địa chỉ trang", en: "Address of the page", .required, .address, cell: cell)
    }
}
