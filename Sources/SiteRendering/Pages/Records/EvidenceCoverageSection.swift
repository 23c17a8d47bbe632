import CampaignModel

/// How many of each unit's figures have evidence: all periods, all groups.
struct EvidenceCoverageSection {
    let context: PageContext

    /// The section; its sentence tells of the whole province, its table of each unit, the least proven first.
    var section: RecordSection {
        let units = rows
        let whole = units.map(\.coverage).reduce(EvidenceCoverage(of: [Figure](), evidence: Register()), +)
        return .folded(
            id: "coverage", name: context.word(.coverage), note: note(whole), table: table(units), in: context)
    }

    /// How many of all figures have evidence, and how many of those evidence that is open to everyone.
    var sentence: String {
        note(rows.map(\.coverage).reduce(EvidenceCoverage(of: [Figure](), evidence: Register()), +))
    }

    struct Row {
        let unit: RegisterIndex<ReportingUnit>
        let coverage: EvidenceCoverage
    }

    /// The units that gave figures; of equals the first in the register comes first.
    var rows: [Row] {
        let all = context.campaign.units.indices.map {
            Row(unit: $0, coverage: context.facts.scorecard(of: $0).evidence)
        }
        return all.filter { $0.coverage.given > 0 }.sorted { left, right in
            let (first, second) = (left.coverage, right.coverage)
            let (less, more) = (first.proven * second.given, second.proven * first.given)
            return less != more ? less < more : left.unit < right.unit
        }
    }

    private func note(_ whole: EvidenceCoverage) -> String {
        guard let share = whole.share else { return "" }
        return context.phrases(
            .evidenceCoverage,
            [
                "n": context.style.number(whole.proven), "of": context.style.number(whole.given),
                "share": context.style.percent(share), "open": context.style.number(whole.open),
            ])
    }

    private func table(_ rows: [Row]) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.unit), context.numbers(.provenShare), context.numbers(.provenCount),
                context.numbers(.openCount), context.numbers(.givenCount),
            ],
            rows: rows.map { row in
                let share = row.coverage.share.map { RecordPart(context.style.percent($0)) }
                return RecordRow(
                    head: context.part(row.unit),
                    cells: [
                        (share ?? context.missing(.notReported)).number, context.part(row.coverage.proven).number,
                        context.part(row.coverage.open).number, context.part(row.coverage.given).number,
                    ])
            })
    }
}
