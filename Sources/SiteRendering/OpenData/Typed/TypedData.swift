import CampaignModel

/// The open data for formats that keep types: every register, and the figures while one file may hold them.
public struct TypedData: Sendable {
    /// The registers.
    public let registers: [DataTable]
    /// The one of them that tells of texts of stories.
    public var told: [DataTable] { registers.filter { $0.name == ChangeTable.name } }
    /// All figures; nothing where there is one file a period.
    public let figures: DataTable?
    /// The codes of the indicators that wide tables have a column for: the main ones that communes report.
    public let mainIndicators: [String]
    /// What to know of the whole: a word, and what it says in Vietnamese and English.
    public let notes: [(subject: String, words: Bilingual)]
}

extension OpenData {
    /// The data for formats that keep types.
    public var typed: TypedData {
        let campaign = context.campaign
        let main = MainIndicators(campaign.indicators)[.commune].map { campaign.indicators[$0].id }
        let isOneFile = steps.contains(.figures)
        return TypedData(
            registers: tables, figures: isOneFile ? allFigures : nil, mainIndicators: main, notes: notes)
    }

    /// The registers and figures as a database keeps them, put together anew; nothing where there is one file a period.
    public var figureStore: FigureStore? { steps.contains(.figures) ? FigureStore(self) : nil }

    private var notes: [(subject: String, words: Bilingual)] {
        let title = Bilingual(vi: "Dữ liệu mở", en: "Open data")
        let licence = Bilingual(
            vi: "\(terms.licence.id), \(terms.licence.url)", en: "\(terms.licence.id), \(terms.licence.url)")
        let mark = Bilingual(vi: "Dữ liệu minh họa, không có thật.", en: "Demonstration data, not real.")
        let newest = Bilingual(vi: "\(terms.newest)", en: "\(terms.newest)")
        return [("title", terms.siteTitle), ("publisher", terms.publisher), ("licence", licence)]
            + (terms.isDemonstration ? [("demonstration", mark)] : [])
            + [
                ("newest", newest), ("version", Bilingual(vi: version, en: version)),
                ("citation", terms.citation(of: title, at: terms.page)),
            ]
    }

    private var allFigures: DataTable {
        let cells = FigureCells(context)
        let set = figureSet(.figures)
        return DataTable(
            "figures", title: set.title, about: set.about, key: ["key"], fields: FigureFields.all(context.languages),
            count: figures.count
        ) { [figures] body in
            var position = 0
            figures.forEach { figure in
                body(position, cells.cells(of: figure))
                position += 1
            }
        }
    }
}
