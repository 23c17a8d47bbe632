import CampaignModel

/// The site's data as files for machines and spreadsheets: `data/`, and a file of figures beside each commune and
/// indicator.
///
/// Codes and column names are the same in every language, so each file exists once: figures of a commune or an
/// indicator stand beside its page in the first language, and pages in all languages lead there.
public struct OpenData: Sendable {
    /// A step of the work, made on its own.
    enum Step: Hashable, Sendable {
        case table(Int)
        /// All figures as CSV.
        case figures
        /// All figures as JSON; apart, since each file may be large.
        case figuresTwin
        case period(RegisterIndex<Period>)
        case commune(RegisterIndex<Commune>)
        case indicator(RegisterIndex<Indicator>)
        /// A file that there is once.
        case single(Single)

        /// Files that there are once.
        enum Single: Hashable, Sendable, CaseIterable {
            /// The description of the tables as CSV on the Web.
            case webTables
            /// Where the communes lie.
            case points
            /// The catalogue that other portals harvest.
            case catalogue
        }

        /// The small file of a unit.
        case unitAddress(RegisterIndex<ReportingUnit>)
        /// The small file of an indicator, with its newest table.
        case indicatorAddress(RegisterIndex<Indicator>)
        /// The structure of the figures as statistical offices exchange them; the figures themselves are packed.
        case exchange

        /// True for figures that the data package lists.
        var isPartOfPackage: Bool {
            switch self {
            case .figures, .period: true
            case .table, .figuresTwin, .commune, .indicator, .single, .unitAddress, .indicatorAddress, .exchange: false
            }
        }
    }

    /// A spreadsheet holds this many rows, the head included; a longer list of figures is no single file but one for
    /// each period.
    static let spreadsheetRows = 1_048_576

    /// The registers as tables.
    public let tables: [DataTable]
    /// The figures that are listed.
    let figures: FigureRows
    /// What there is to do.
    let steps: [Step]
    /// The figures that registers name.
    let namedFigures: [FigureKey]
    let context: DataContext
    let terms: DataTerms
    /// When the data were published, and when they changed.
    let days: DataDays
    private let csv: FigureCSV
    private let json: FigureJSON

    /// - Parameter told: What changed of the public record, where the site doesn't tell all of it.
    init(site: Site, routes: Routes, told: [ToldChange]? = nil, rowLimit: Int = spreadsheetRows) {
        let context = DataContext(site: site, routes: routes, told: told)
        let terms = DataTerms(context)
        self.context = context
        self.terms = terms
        days = DataDays(context, newest: terms.newest)
        let registers =
            IndicatorTables.tables(context) + PlaceTables.tables(context) + TaskTables.tables(context)
            + ProofTables.tables(context) + CoverageTables.tables(context) + RecordTables.tables(context)
        figures = FigureRows(site)
        let links = TableLinks(registers, site.campaign, listed: figures.count < rowLimit ? figures : nil)
        namedFigures = links.figures
        tables = registers.map { links.tied($0.withUnitKeys(context)) }
        csv = FigureCSV(context, terms: terms)
        json = FigureJSON(context, terms: terms)
        let campaign = site.campaign
        let packaged: [Step] =
            figures.count < rowLimit
            ? [.figures, .figuresTwin] : figures.periods.map { .period($0) }
        steps =
            packaged + tables.indices.map { .table($0) } + campaign.indicators.indices.map { .indicator($0) }
            + campaign.communes.indices.map { .commune($0) } + campaign.units.indices.map { .unitAddress($0) }
            + campaign.indicators.indices.map { .indicatorAddress($0) } + Step.Single.allCases.map { .single($0) }
            + (packaged.contains(.figures) ? [.exchange] : [])
    }

    /// True for the step of the table of changes: a text of a story that was released is a row of it.
    func tellsTexts(_ step: Step) -> Bool {
        if case .table(let position) = step { tables[position].name == ChangeTable.name } else { false }
    }

    /// The files of a step.
    func files(of step: Step) -> [OutputFile] {
        switch step {
        case .table(let position):
            let table = tables[position]
            let files = TableFiles(table: table, terms: terms)
            let stem = "data/\(table.name)"
            return [
                OpenData.file(stem + ".csv", files.csv), OpenData.file(stem + ".json", files.json(at: stem + ".csv")),
            ]
        case .figures, .period: return [csvFile(of: step)]
        case .figuresTwin: return [jsonFile(of: step)]
        case .single(.webTables): return [WebTables(data: self).file]
        case .single(.points): return [PlacePoints(data: self).file]
        case .single(.catalogue): return DataCatalogue(data: self).files
        case .unitAddress(let unit): return [FigureAddresses(data: self).file(of: unit)]
        case .indicatorAddress(let indicator):
            let newest = NewestTable(data: self, indicator: indicator).file
            return [FigureAddresses(data: self).file(of: indicator), newest]
        case .exchange: return [StatisticalStructure(data: self).file]
        case .commune, .indicator: return [csvFile(of: step), jsonFile(of: step)]
        }
    }

    /// The description of the data; it tells the length and hash of the files that are known.
    public func package(knowing facts: [String: FileFacts]) -> OutputFile {
        OpenData.file(DataPackage.path, DataPackage(data: self, facts: facts).bytes)
    }

    private func csvFile(of step: Step) -> OutputFile {
        OpenData.file(figureSet(step).path(.csv), csv.file(rows: rowCount(of: step)) { visit(step, $0) })
    }

    private func jsonFile(of step: Step) -> OutputFile {
        let set = figureSet(step)
        let bytes = json.file(title: set.title, about: set.about, at: set.path(.csv), rows: rowCount(of: step)) {
            visit(step, $0)
        }
        return OpenData.file(set.path(.json), bytes)
    }

    /// How many rows the file of a step has, its head left out.
    func rowCount(of step: Step) -> Int {
        switch step {
        case .table(let position): return tables[position].count
        case .single, .unitAddress, .indicatorAddress, .exchange: return 0
        case .figures, .figuresTwin: return figures.count
        case .period(let period): return figures.counts[period] ?? 0
        case .commune, .indicator:
            var count = 0
            visit(step) { _ in count += 1 }
            return count
        }
    }

    /// From the first to the last day of the periods that figures of a step are of; nothing where it has none.
    func span(of step: Step) -> (start: CalendarDate, end: CalendarDate)? {
        var found = Set(step == .figures ? figures.periods : [])
        if case .indicator(let indicator) = step { figures.forEach(of: indicator) { found.insert($0.key.period) } }
        let periods = found.map { context.campaign.periods[$0] }
        guard let start = periods.map(\.start).min(), let end = periods.map(\.end).max() else { return nil }
        return (start, end)
    }

    private func visit(_ step: Step, _ body: (Figure) -> Void) {
        switch step {
        case .table, .single, .unitAddress, .indicatorAddress, .exchange: break
        case .figures, .figuresTwin: figures.forEach(body)
        case .period(let period): figures.forEach { if $0.key.period == period { body($0) } }
        case .commune(let commune): figures.forEach(of: context.campaign.unit(of: commune), body)
        case .indicator(let indicator): figures.forEach(of: indicator, body)
        }
    }

    static func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
        OutputFile(path: path, kind: .download, language: nil, bytes: bytes)
    }
}
