import CampaignModel

/// What changed in everything that the portal told, a section for each release; what is new is counted.
struct ChangeSections {
    let context: PageContext

    var sections: [RecordSection] {
        let told = context.facts.changes.all
        return context.site.changes.steps.reversed().map { step in
            section(step, told.filter { $0.release?.number == step.release?.number })
        }
    }

    private func section(_ step: RecordHistory.Step, _ told: [ToldChange]) -> RecordSection {
        let added = told.count { $0.change.kind == .rowAdded }
        let filled = told.count { $0.change.kind == .filled }
        let number = { (count: Int) in context.style.number(count) }
        let name =
            step.release.map { release in
                context.phrases(
                    .changesOfRelease, ["n": number(release.number), "date": context.style.short(release.date)])
            } ?? context.word(.unreleased)
        // Promises first; wording is what fewest look for.
        let all = context.inOwnWords(told.filter(\.isDifference))
        let differences = all.filter(\.change.needsReason) + all.filter { !$0.change.needsReason }
        return .folded(
            id: step.release.map { "release-\($0.number)" } ?? "unreleased", name: name,
            note: context.phrases(
                .changesCounts,
                [
                    "promises": number(context.promises(in: step)), "rows": number(added),
                    "facts": number(filled),
                ]),
            table: RecordTable(columns: columns, rows: differences.map(row)), in: context)
    }

    private var columns: [RecordColumn] {
        [
            context.column(.what), context.column(.field), context.column(.before), context.column(.after),
            context.column(.reason),
        ]
    }

    private func row(_ told: ToldChange) -> RecordRow {
        return RecordRow(
            head: context.part(row: told.change.name),
            cells: [
                RecordPart(
                    html: told.change.kind == .rowLeft
                        ? Markup.text(context.word(.wholeRow)) : context.fieldName(told.change.name)
                )
                .cell,
                context.part(before: told.change).cell, context.part(after: told.change).cell,
                context.part(reason: told.reason).cell,
            ])
    }
}
