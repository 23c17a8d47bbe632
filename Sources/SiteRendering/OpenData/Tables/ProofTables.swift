import CampaignModel

/// What proves figures and what became of them: evidence, reports, revisions, inspections.
enum ProofTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [
            evidence(context), reports(context), revisions(context), ReleaseNewsTable.table(context),
            ChangeTable.table(context), inspections(context),
            corrections(context),
        ]
    }

    private static func evidence(_ context: DataContext) -> DataTable {
        context.table(Evidence.declaration, context.campaign.evidence.items)
    }

    private static func reports(_ context: DataContext) -> DataTable {
        context.table(PeriodicReport.declaration, context.campaign.records.reports) { columns in
            columns.insert(after: "received_on") {
                $0.choice("state", vi: "Tình trạng tại ngày số liệu", en: "How it stands on the as-of day") {
                    $0.state(on: context.asOf)
                }
            }
        }.named(by: ["unit", "kind", "period", "due_on"])
    }

    private static func revisions(_ context: DataContext) -> DataTable {
        let steps = context.steps
        let revisions = context.campaign.records.revisions
        let declared = DataColumns(Revision.declaration, context)
        var columns = declared.taking { (position: Int) in revisions[position] }
        columns.insert(after: "kind") { columns in
            columns.entry("old", vi: "đã công bố trước đó", en: "published before") { steps.old($0) }
            columns.entry("new", vi: "công bố thay vào", en: "published in its place") { steps.new($0) }
            columns.flag(
                "withdrawn", vi: "Số liệu đã được rút, không có số thay thế",
                en: "Taken back, with nothing in its place"
            ) { steps.isWithdrawn($0) }
        }
        columns.text(
            "figure", vi: "Khóa của số liệu đã điều chỉnh, có trong figures.csv; để trống khi là điều khác",
            en: "Key of the figure that changed, from figures.csv; empty where something else did"
        ) { revisions[$0].key.map(context.campaign.name) }
        return DataTable(
            Revision.declaration.name, title: Revision.declaration.title, about: Revision.declaration.about,
            columns: columns, rows: revisions.indices.filter { revisions[$0].on <= context.asOf }
        ).named(by: ["key", "on", "field"])
    }

    private static func inspections(_ context: DataContext) -> DataTable {
        context.table(Inspection.declaration, context.campaign.records.inspections)
    }

    private static func corrections(_ context: DataContext) -> DataTable {
        context.table(UnitCorrection.declaration, context.campaign.records.corrections) { columns in
            columns.insert(after: "closed_on") {
                $0.choice("state", vi: "Tình trạng tại ngày số liệu", en: "How it stands on the as-of day") {
                    $0.state(on: context.asOf)
                }
            }
        }
    }
}

extension DataColumns {
    /// The state and value of a figure as a release tells it, and the counts that a share is worked out from: shares that
    /// are rounded alike may rest on different ones.
    mutating func entry(
        _ name: String, vi: String, en: String, cell: @escaping @Sendable (Row) -> LedgerEntry?
    ) {
        text(
            "\(name)_state", vi: "Tình trạng \(vi)", en: "State \(en)", .choices(Figure.State.allCases.map(\.rawValue))
        ) { cell($0)?.state.rawValue }
        decimal("\(name)_value", vi: "Giá trị \(vi)", en: "Value \(en)") { cell($0)?.value }
        integer("\(name)_numerator", vi: "Tử số \(vi)", en: "Numerator \(en)") { cell($0)?.numerator }
        integer("\(name)_denominator", vi: "Mẫu số \(vi)", en: "Denominator \(en)") { cell($0)?.denominator }
    }
}
