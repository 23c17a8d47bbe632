import CampaignModel

/// The rows of a register that were changed after the public was told of them: a mark at each, and a section that says
/// what changed, when and why. The page of changes has the same for everything.
struct ChangedRows {
    private let context: PageContext
    private let told: [ToldChange]

    /// Finds the changes of some kinds of rows.
    init(_ records: [String], in context: PageContext) {
        self.context = context
        // Revisions are reasons themselves, and their page has all changes.
        let own = Set(records).subtracting(["revision"])
        let hasAny = context.site.changes.steps.contains { step in
            step.changes.contains { own.contains($0.name.record) }
        }
        told =
            hasAny
            ? context.inOwnWords(
                context.facts.changes.all.filter { own.contains($0.change.name.record) && $0.isDifference }) : []
    }

    /// The section; none when nothing changed.
    var sections: [RecordSection] {
        guard !told.isEmpty else { return [] }
        let table = RecordTable(
            columns: [
                context.column(.what), context.column(.date), context.column(.field), context.column(.before),
                context.column(.after), context.column(.reason),
            ], rows: told.map(row))
        return [
            .folded(id: ChangedRows.id, name: context.word(.changedRows), table: table, in: context)
        ]
    }

    private static let id = "changed-rows"

    private func row(_ told: ToldChange) -> RecordRow {
        let isWhole = told.change.kind == .rowLeft
        return RecordRow(
            head: context.part(row: told.change.name),
            cells: [
                context.part(day(of: told), else: .noDate).cell,
                RecordPart(html: isWhole ? Markup.text(context.word(.wholeRow)) : context.fieldName(told.change.name))
                    .cell,
                context.part(before: told.change).cell, context.part(after: told.change).cell,
                context.part(reason: told.reason).cell,
            ])
    }

    /// When it changed: the day of the reason, else of the release; nothing for wording that no release holds yet.
    private func day(of told: ToldChange) -> CalendarDate? { told.reason?.on ?? told.release?.date }

    /// The same sections with a mark at each row that was changed.
    func marking(_ sections: [RecordSection]) -> [RecordSection] {
        guard !told.isEmpty else { return sections }
        var days: [RecordName: CalendarDate?] = [:]
        for change in told where days[change.change.name.ofRow] == nil {
            days[change.change.name.ofRow] = .some(day(of: change))
        }
        func mark(_ row: RecordName?) -> String {
            guard let row, let day = days[row] else { return "" }
            guard let day else { return context.word(.changed) }
            return context.phrases(.rowChanged, ["date": context.style.short(day)])
        }
        func marked(_ table: RecordTable) -> RecordTable {
            RecordTable(
                columns: table.columns,
                rows: table.rows.map { row in
                    var row = row
                    row.changed = mark(row.row)
                    return row
                })
        }
        return sections.map { section in
            var section = section
            section.cards = section.cards.map { card in
                var card = card
                card.changed = mark(card.row)
                return card
            }
            section.table = section.table.map(marked)
            section.folds = section.folds.map { fold in
                var fold = fold
                fold.table = marked(fold.table)
                return fold
            }
            return section
        }
    }
}

extension PageContext {
    /// What a row is called in the public record.
    func name<Row>(of row: Row, _ declaration: RegisterDeclaration<Row>) -> RecordName {
        RecordName(declaration.record, declaration.key(of: row, campaign.codes))
    }
}
