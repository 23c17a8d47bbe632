import CampaignModel

/// A piece of a record: words, perhaps with a link or the mark of a state.
struct RecordPart: TemplateView {
    let html: [UInt8]
    var href = ""
    var state = ""
    var isMissing = false
    /// The number that tables are sorted by, where words round it.
    var value = ""

    static let fields = Fields<RecordPart>([
        .html("html") { $0.html },
        .text("href") { $0.href },
        .text("state") { $0.state },
        .flag("is_missing") { $0.isMissing },
        .text("value") { $0.value },
    ])
}

/// A cell of a table of records.
struct RecordCell: TemplateView {
    let part: RecordPart
    var isNumber = false
    /// The heading of its column, for phones, where rows become cards.
    var label = ""

    static let fields = Fields<RecordCell>([
        .text("label") { $0.label },
        .record("part") { $0.part },
        .flag("is_number") { $0.isNumber },
    ])
}

/// A row: what it is about, and its cells.
struct RecordRow: TemplateView {
    /// What links lead to, if anything does.
    var id = ""
    let head: RecordPart
    let cells: [RecordCell]
    var isTotal = false
    /// The row of the public record that it shows, if it shows one.
    var row: RecordName?
    /// That and when the row was changed; empty when it wasn't.
    var changed = ""

    static let fields = Fields<RecordRow>([
        .text("id") { $0.id },
        .text("changed") { $0.changed },
        .record("head") { $0.head },
        .list("cells") { $0.cells },
        .flag("is_total") { $0.isTotal },
    ])
}

/// A heading of a column.
struct RecordColumn: TemplateView {
    let name: String
    var isNumber = false

    static let fields = Fields<RecordColumn>([
        .text("name") { $0.name },
        .flag("is_number") { $0.isNumber },
    ])
}

/// A table of records.
struct RecordTable: TemplateView {
    let columns: [RecordColumn]
    let rows: [RecordRow]

    static let fields = Fields<RecordTable>([
        .list("columns") { $0.columns },
        .list("rows") { $0.labelledRows },
    ])

    private var labelledRows: [RecordRow] {
        let labels = columns.dropFirst().map(\.name)
        return rows.map { row in
            let cells = zip(row.cells, labels).map { cell, label in
                RecordCell(part: cell.part, isNumber: cell.isNumber, label: label)
            }
            return RecordRow(
                id: row.id, head: row.head, cells: cells, isTotal: row.isTotal, row: row.row, changed: row.changed)
        }
    }
}

/// A named fact of a card.
struct RecordFact: TemplateView {
    let name: String
    let parts: [RecordPart]

    static let fields = Fields<RecordFact>([
        .text("name") { $0.name },
        .list("parts") { $0.parts },
    ])
}

/// A record with too many words for a table.
struct RecordCard: TemplateView {
    /// What links lead to, if anything does.
    var id = ""
    let title: RecordPart
    let mark: RecordPart?
    let facts: [RecordFact]
    /// The row of the public record that it shows.
    var row: RecordName?
    /// That and when the row was changed; empty when it wasn't.
    var changed = ""

    static let fields = Fields<RecordCard>([
        .text("changed") { $0.changed },
        .text("id") { $0.id },
        .record("title") { $0.title },
        .record("mark", optional: { $0.mark }),
        .list("facts") { $0.facts },
    ])
}

/// How many records are in a state.
struct RecordCount: TemplateView {
    let count: String
    let part: RecordPart

    static let fields = Fields<RecordCount>([
        .text("count") { $0.count },
        .record("part") { $0.part },
    ])
}

/// A part of a page of records.
struct RecordSection: TemplateView {
    let id: String
    let name: String
    var note = ""
    /// Where what the note speaks of stands.
    var links: [LinkView] = []
    var counts: [RecordCount] = []
    var table: RecordTable?
    var cards: [RecordCard] = []
    /// A long table, or the parts of one, shown only to those who open it.
    var folds: [RecordFold] = []

    static let fields = Fields<RecordSection>([
        .text("id") { $0.id },
        .text("name") { $0.name },
        .text("note") { $0.note },
        .list("links") { $0.links },
        .list("counts") { $0.counts },
        .flag("has_counts") { !$0.counts.isEmpty },
        .record("table", optional: { $0.filledTable }),
        .list("folds") { $0.folds },
        .list("cards") { $0.cards },
        .flag("has_cards") { !$0.cards.isEmpty },
        .flag("is_empty") {
            $0.counts.isEmpty && $0.filledTable == nil && $0.cards.isEmpty && $0.folds.isEmpty
        },
    ])

    private var filledTable: RecordTable? {
        table.flatMap { $0.rows.isEmpty ? nil : $0 }
    }
}
