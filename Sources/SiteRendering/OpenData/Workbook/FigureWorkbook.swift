import CampaignModel

/// A workbook of the figures of one commune or indicator for people who open files by a double click: periods as
/// columns, everything in two languages.
///
/// Codes and heads for programs are in the CSV beside it; here numbers look as people write them.
public struct FigureWorkbook: Sendable {
    /// How a number looks.
    public enum Format: UInt8, Hashable, Sendable, CaseIterable {
        case count, decimal, percent, money
    }

    /// What a cell holds.
    public enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Double, Format)
    }

    /// A column.
    public struct Head: Hashable, Sendable {
        /// What it is called.
        public let words: Bilingual
        /// In letters.
        public let width: Double
    }

    /// Where it goes, from the site's root.
    public let path: String
    /// What it is called.
    public let title: Bilingual
    /// Who publishes it.
    public let publisher: String
    /// The newest day that the data tell of; the file is dated by it.
    public let newest: CalendarDate
    /// What to know first: a subject and what is to be said of it.
    public let notes: [(subject: Bilingual, words: Bilingual)]
    /// The columns.
    public let heads: [Head]
    /// A row for each indicator or unit, and group.
    public let rows: [[Cell]]

    /// More communes than any province has: then each file would be made for nobody.
    static let mostCommunes = 500

    /// Whether a site has such workbooks.
    static func exist(in campaign: Campaign) -> Bool { campaign.communes.count <= mostCommunes }
}

extension OpenData {
    /// How many workbooks stand beside pages.
    public var figureWorkbookCount: Int {
        guard FigureWorkbook.exist(in: context.campaign) else { return 0 }
        return context.campaign.communes.count + context.campaign.indicators.count
    }

    /// The workbook at a position: those of communes, then those of indicators.
    public func figureWorkbook(_ position: Int) -> FigureWorkbook {
        let communes = context.campaign.communes.count
        return position < communes
            ? workbook(of: .commune(RegisterIndex(position)))
            : workbook(of: .indicator(RegisterIndex(position - communes)))
    }

    private func workbook(of step: Step) -> FigureWorkbook {
        let set = figureSet(step)
        let rows: FigureWorkbookRows
        switch step {
        case .indicator(let indicator):
            rows = FigureWorkbookRows(context, isOfCommune: false) { figures.forEach(of: indicator, $0) }
        case .commune(let commune):
            let unit = context.campaign.unit(of: commune)
            rows = FigureWorkbookRows(context, isOfCommune: true) { figures.forEach(of: unit, $0) }
        default: preconditionFailure("Only communes and indicators have a workbook of their own.")
        }
        return FigureWorkbook(
            path: "\(set.stem).xlsx", title: set.title, publisher: terms.publisher.vietnamese, newest: terms.newest,
            notes: FigureWorkbookNotes(terms: terms, set: set).lines, heads: rows.heads, rows: rows.cells)
    }
}

extension PageContext {
    /// A link from this page to the workbook beside the page of a commune or an indicator; nothing where there is none.
    func workbookHref(of destination: Destination) -> String {
        guard FigureWorkbook.exist(in: campaign) else { return "" }
        return href(path: "\(routes.path(to: destination, in: settings.firstLanguage))figures.xlsx")
    }
}
