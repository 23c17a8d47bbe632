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
        let name =
            step.release.map { release in
                context.phrases(
                    .changesOfRelease,
                    ["n": context.style.number(release.number), "date": context.style.short(release.date)])
            } ?? context.word(.unreleased)
        // Promises first; wording is what fewest look for.
        let all = context.inOwnWords(told.filter(\.isDifference))
        let differences = all.filter(\.change.needsReason) + all.filter { !$0.change.needsReason }
        return .folded(
            id: step.release.map { "release-\($0.number)" } ?? "unreleased", name: name,
            note: context.phrases(
                .sentence, ["words": note(context.differences(in: step), added: added, filled: filled)]),
            table: RecordTable(columns: columns, rows: differences.map(row)), in: context)
    }

    /// Promises are counted even if none changed; what else is none isn't told.
    private func note(_ differences: (promises: Int, wordings: Int, texts: Int), added: Int, filled: Int) -> String {
        let promises = context.phrases(
            .changesPromises, count: differences.promises, ["n": context.style.number(differences.promises)])
        let others = context.nonzero([
            (.changesWordings, differences.wordings), (.changesTexts, differences.texts), (.changesRows, added),
            (.changesFacts, filled),
        ])
        return others.isEmpty ? promises : "\(promises), \(others)"
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
