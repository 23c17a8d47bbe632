import CampaignModel

/// A part of a long table, shown to those who open it: on a phone 124 communes are thirty screens.
struct RecordFold: TemplateView {
    let id: String
    let title: [UInt8]
    /// The same as plain words, for those who hear the table.
    let name: String
    /// How many rows wait inside.
    let count: String
    var table: RecordTable

    static let fields = Fields<RecordFold>([
        .text("id") { $0.id },
        .html("title") { $0.title },
        .text("name") { $0.name },
        .text("count") { $0.count },
        .record("table") { $0.table },
    ])
}

extension RecordSection {
    /// Tables with more rows than this are folded.
    static let mostOpenRows = 24

    /// A section with a row a unit: as it is while it is short; else agencies, then the communes of each province before
    /// the merger, which is where people look for theirs.
    ///
    /// - Parameter units: The unit of each row, in the table's order, which stays the order of each part.
    static func byPlace(
        id: String, name: String, note: String = "", table: RecordTable, of units: [RegisterIndex<ReportingUnit>],
        in context: PageContext
    ) -> RecordSection {
        guard table.rows.count > mostOpenRows else {
            return RecordSection(id: id, name: name, note: note, table: table)
        }
        var parts: [String?: [RecordRow]] = [:]
        for (unit, row) in zip(units, table.rows) { parts[context.formerProvince(of: unit), default: []].append(row) }
        let places = parts.keys.compactMap { $0 }.sortedVietnamese { $0 }
        let folds = ([nil] + places).enumerated().compactMap { number, place in
            parts[place].map { rows in
                RecordFold(
                    id: "\(id)-\(number)",
                    title: place.map { context.vietnamese($0) } ?? Markup.text(context.word(.agenciesKind)),
                    name: place ?? context.word(.agenciesKind),
                    table: RecordTable(columns: table.columns, rows: rows), in: context)
            }
        }
        return RecordSection(id: id, name: name, note: note, folds: folds)
    }

    /// A section whose table is whole in its order, and folded where it is longer than its readers want to pass by.
    static func folded(
        id: String, name: String, note: String = "", counts: [RecordCount] = [], table: RecordTable,
        above most: Int = mostOpenRows, in context: PageContext
    ) -> RecordSection {
        guard table.rows.count > most else {
            return RecordSection(id: id, name: name, note: note, counts: counts, table: table)
        }
        let title =
            Markup.text(context.word(.open)) + Array("<span class=\"visually-hidden\">: ".utf8) + Markup.text(name)
        let fold = RecordFold(
            id: "\(id)-0", title: title + Array("</span>".utf8), name: name, table: table, in: context)
        return RecordSection(id: id, name: name, note: note, counts: counts, folds: [fold])
    }
}

extension RecordFold {
    fileprivate init(id: String, title: [UInt8], name: String, table: RecordTable, in context: PageContext) {
        let rows = table.rows.count
        self.init(
            id: id, title: title, name: name,
            count: context.phrases(.computedRows, count: rows, ["n": context.style.number(rows)]), table: table)
    }
}

extension PageContext {
    /// The province that a commune was in before the merger; nothing for other units.
    fileprivate func formerProvince(of unit: RegisterIndex<ReportingUnit>) -> String? {
        guard case .commune(let commune) = campaign.units[unit].kind else { return nil }
        return campaign.communes[commune].formerProvince
    }
}
