import CampaignModel

/// All figures in tables of numbers, for a database that people fetch: a third of the bytes of texts in every row.
///
/// Registers that figures name bear a number; a view makes the columns of `figures.csv` of it all. What figures rest on –
/// source, day of the report, evidence – is mostly the same for all figures of a unit and period, and stands once.
public struct FigureStore: Sendable {
    /// The registers, with a number where figures name them.
    public let registers: [DataTable]
    /// The states, groups, sources with their evidence, and values.
    public let tables: [DataTable]

    /// Which registers bear a number, each by its first column.
    public static let numbered = ["units", "indicators", "periods", "evidence"]

    init(_ data: OpenData) {
        let context = data.context
        var sources = FigureSources()
        var ofFigures: [Int] = []
        ofFigures.reserveCapacity(data.figures.count)
        data.figures.forEach { ofFigures.append(sources.number(of: $0)) }
        registers = data.tables.map { FigureStore.numbered($0, context.campaign) }
        tables = [
            FigureStore.states, FigureStore.groups(context.campaign), FigureStore.sources(sources),
            FigureStore.evidence(sources), FigureStore.values(data, ofFigures),
        ]
    }

    private static let number = DataField(
        "number", .integer, vi: "Số thứ tự, để figure_values nhắc tới",
        en: "Number by which figure_values names the row",
        [.required, .unique])

    private static func numbered(_ table: DataTable, _ campaign: Campaign) -> DataTable {
        let position: @Sendable (String) -> Int32? =
            switch table.name {
            case "units": { campaign.units.index(of: $0)?.position }
            case "indicators": { campaign.indicators.index(of: $0)?.position }
            case "periods": { campaign.periods.index(of: $0)?.position }
            case "evidence": { campaign.evidence.index(of: $0)?.position }
            default: { _ in nil }
            }
        guard numbered.contains(table.name) else { return table }
        return table.appending(number) { cells in
            guard case .text(let code)? = cells.first, let position = position(code) else { return .empty }
            return .integer(Int(position))
        }
    }

    private static let states = DataTable(
        "figure_states", title: Bilingual(vi: "Tình trạng của số liệu", en: "States of figures"),
        about: Bilingual(vi: "Bốn tình trạng.", en: "The four states."), key: ["number"],
        fields: [
            DataField("number", .integer, vi: "Số thứ tự", en: "Number", [.required]),
            DataField("state", .text, vi: "Tình trạng", en: "State", [.required]),
        ], count: Figure.State.allCases.count
    ) { body in
        for (position, state) in Figure.State.allCases.enumerated() {
            body(position, [.integer(position), .text(state.rawValue)])
        }
    }

    private static func groups(_ campaign: Campaign) -> DataTable {
        DataTable(
            "figure_groups", title: Bilingual(vi: "Nhóm của số liệu", en: "Groups of figures"),
            about: Bilingual(vi: "Số 0 là tất cả mọi người.", en: "Number 0 is everybody."), key: ["number"],
            fields: [
                DataField("number", .integer, vi: "Số thứ tự", en: "Number", [.required]),
                DataField(
                    "group", .text, vi: "Mã nhóm; để trống là tất cả mọi người",
                    en: "Code of the group; empty for everybody",
                    [.refers(table: "groups", field: "id")]),
            ], count: campaign.groups.count + 1
        ) { body in
            body(0, [.integer(0), .empty])
            for (position, id) in campaign.groups.ids.enumerated() {
                body(position + 1, [.integer(position + 1), .text(id)])
            }
        }
    }

    private static func sources(_ sources: FigureSources) -> DataTable {
        DataTable(
            "figure_sources", title: Bilingual(vi: "Căn cứ của số liệu", en: "What figures rest on"),
            about: Bilingual(
                vi: "Nhiều số liệu có chung một căn cứ.", en: "Many figures share a source and a day of report."),
            key: ["number"],
            fields: [
                DataField("number", .integer, vi: "Số thứ tự", en: "Number", [.required]),
                DataField("source", .text, vi: "Nguồn", en: "Source"),
                DataField("reported_on", .date, vi: "Ngày báo cáo", en: "Day it was reported"),
            ], count: sources.count
        ) { body in
            sources.forEach { position, code, day, _ in
                body(position, [.integer(position), DataCell(code), DataCell(day)])
            }
        }
    }

    private static func evidence(_ sources: FigureSources) -> DataTable {
        var count = 0
        sources.forEach { _, _, _, evidence in count += evidence.count }
        return DataTable(
            "figure_source_evidence", title: Bilingual(vi: "Minh chứng của căn cứ", en: "Evidence of sources"),
            about: Bilingual(vi: "Mỗi dòng một minh chứng.", en: "A piece of evidence a row."),
            key: ["source", "evidence"],
            fields: [
                DataField(
                    "source", .integer, vi: "Căn cứ", en: "What it proves",
                    [.required, .refers(table: "figure_sources", field: "number")]),
                DataField(
                    "evidence", .integer, vi: "Minh chứng", en: "Evidence",
                    [.required, .refers(table: "evidence", field: "number")]),
            ], count: count
        ) { body in
            var row = 0
            sources.forEach { position, _, _, evidence in
                for piece in evidence {
                    body(row, [.integer(position), .integer(Int(piece.position))])
                    row += 1
                }
            }
        }
    }

    private static func values(_ data: OpenData, _ sources: [Int]) -> DataTable {
        let (figures, campaign, languages) = (data.figures, data.context.campaign, data.context.languages)
        return DataTable(
            "figure_values", title: Bilingual(vi: "Số liệu, bằng số", en: "Figures, in numbers"),
            about: Bilingual(
                vi: "Khung nhìn figures đọc bảng này thành các cột của figures.csv.",
                en: "The view figures reads this table as the columns of figures.csv."),
            key: ["unit", "indicator", "group", "period"], fields: valueFields(languages), count: figures.count
        ) { body in
            var position = 0
            figures.forEach { figure in
                body(position, cells(of: figure, source: sources[position], campaign, languages))
                position += 1
            }
        }
    }

    private static func cells(
        of figure: Figure, source: Int, _ campaign: Campaign, _ languages: [LanguageTag]
    ) -> [DataCell] {
        let key = figure.key
        // What is kept back must not come out of here, whatever else goes wrong.
        let isReported = figure.state == .reported
        let state = Figure.State.allCases.firstIndex(of: figure.state) ?? 0
        return [
            .integer(Int(key.unit.position)), .integer(Int(key.indicator.position)),
            .integer(key.group.map { Int($0.position) + 1 } ?? 0), .integer(Int(key.period.position)), .integer(state),
            DataCell(isReported ? figure.value : nil), DataCell(isReported ? figure.numerator : nil),
            DataCell(figure.denominator), .integer(source), .flag(figure.isWithdrawn),
            DataCell(campaign.seriesBreak(at: key)),
        ] + languages.map { DataCell(figure.note?.wordings[$0]) } + [DataCell(figure.basis?.rows ?? [])]
    }

    private static func valueFields(_ languages: [LanguageTag]) -> [DataField] {
        let named = Dictionary(
            FigureFields.all(languages).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        func code(_ name: String, _ table: String) -> DataField {
            let title = named[name]?.title ?? Bilingual(vi: name, en: name)
            return DataField(
                name, .integer, vi: title.vietnamese, en: title.english,
                [.required, .refers(table: table, field: "number")])
        }
        let source = DataField(
            "source", .integer, vi: "Căn cứ của số liệu", en: "What the figure rests on",
            [.required, .refers(table: "figure_sources", field: "number")])
        let same = ["withdrawn", "break"] + languages.map { "note_\($0)" } + ["computed_from"]
        return [
            code("unit", "units"), code("indicator", "indicators"), code("group", "figure_groups"),
            code("period", "periods"), code("state", "figure_states"),
        ] + ["value", "numerator", "denominator"].compactMap { named[$0] } + [source] + same.compactMap { named[$0] }
    }
}
