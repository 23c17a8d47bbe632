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
        registers = data.tables.map { table in
            // Codes are texts here, and the keys that no reader takes for numbers stand once, with the units.
            let whole = FigureStore.places.contains(table.name) ? table : table.dropping([UnitKey.field.name])
            return FigureStore.numbered(whole, context.campaign)
                .referring(to: "figures", by: FigureStore.namesTable)
        }
        tables =
            [
                FigureStore.states, FigureStore.groups(context.campaign), FigureStore.sources(sources),
                FigureStore.evidence(sources), FigureStore.values(data, ofFigures),
            ] + FigureStore.remarks(data) + [FigureStore.names(data)]
    }

    /// The columns that a wide table, of a row a commune, has for an indicator by its code.
    public static func wideFields(of code: String) -> [DataField] {
        [
            DataField(
                code, .decimal, vi: "Giá trị kỳ mới nhất của \(code)", en: "Value of \(code) in its newest period"),
            DataField("\(code)_state", .text, vi: "Tình trạng của số liệu đó", en: "State of that figure"),
        ]
    }

    private static let places = ["units", "communes", "agencies"]

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
        DataTable(
            "figure_values", title: Bilingual(vi: "Số liệu, bằng số", en: "Figures, in numbers"),
            about: Bilingual(
                vi: "Khung nhìn figures đọc bảng này thành các cột của figures.csv.",
                en: "The view figures reads this table as the columns of figures.csv."),
            key: keyFields.map(\.name), fields: valueFields(data.context.languages), count: data.figures.count
        ) { [figures = data.figures] body in
            var position = 0
            figures.forEach { figure in
                body(position, cells(of: figure, source: sources[position]))
                position += 1
            }
        }
    }

    /// The four numbers that name a figure.
    static func key(_ key: FigureKey) -> [DataCell] {
        [
            .integer(Int(key.unit.position)), .integer(Int(key.indicator.position)),
            .integer(key.group.map { Int($0.position) + 1 } ?? 0), .integer(Int(key.period.position)),
        ]
    }

    private static func cells(of figure: Figure, source: Int) -> [DataCell] {
        // What is kept back must not come out of here, whatever else goes wrong.
        let isReported = figure.state == .reported
        let state = Figure.State.allCases.firstIndex(of: figure.state) ?? 0
        return key(figure.key) + [
            .integer(state), DataCell(isReported ? figure.value.map(thousandths) : nil),
            DataCell(isReported ? figure.numerator : nil), DataCell(figure.denominator), .integer(source),
        ]
    }

    /// A value as a whole number: two or three bytes of the database where a fraction takes eight. Values of figures
    /// have three digits behind the point at most, so that nothing is lost.
    private static func thousandths(_ value: Double) -> Int {
        // Beyond nine trillion a fraction can't tell all thousandths, but a whole number is exact.
        value == value.rounded() ? Int(value) * 1000 : Int((value * 1000).rounded())
    }

    static func number(_ name: String, of table: String, vi: String, en: String) -> DataField {
        DataField(name, .integer, vi: vi, en: en, [.required, .refers(table: table, field: "number")])
    }

    /// The columns that name a figure.
    static let keyFields = [
        number("unit", of: "units", vi: "Đơn vị", en: "Unit"),
        number("indicator", of: "indicators", vi: "Chỉ số", en: "Indicator"),
        number("group", of: "figure_groups", vi: "Nhóm", en: "Group"),
        number("period", of: "periods", vi: "Kỳ", en: "Period"),
    ]

    private static func valueFields(_ languages: [LanguageTag]) -> [DataField] {
        let parts = FigureFields.all(languages).filter { ["numerator", "denominator"].contains($0.name) }
        return keyFields + [
            number("state", of: "figure_states", vi: "Tình trạng", en: "State"),
            DataField("thousandths", .integer, vi: "Giá trị, tính bằng phần nghìn", en: "Value, in thousandths"),
        ] + parts + [number("source", of: "figure_sources", vi: "Căn cứ của số liệu", en: "What the figure rests on")]
    }
}
