import CampaignModel

/// How far figures are proven, and the scores that content declares.
enum CoverageTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [evidenceCoverage(context)] + (context.campaign.composites.count > 0 ? [scores(context)] : [])
    }

    private struct CoverageRow: Sendable {
        let unit: RegisterIndex<ReportingUnit>
        let period: RegisterIndex<Period>
        let coverage: EvidenceCoverage
    }

    private static func evidenceCoverage(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: CoverageRow.self)
        columns.unit(context) { $0.unit }
        columns.period(context) { $0.period }
        columns.integer(
            "given", vi: "Số liệu đã báo cáo, kể cả của từng nhóm và số không công bố",
            en: "Figures given, those of groups and those kept back included", .required, .minimum(1)
        ) { $0.coverage.given }
        columns.integer(
            "with_evidence", vi: "Trong đó có minh chứng", en: "Of them with evidence", .required, .minimum(0)
        ) {
            $0.coverage.proven
        }
        columns.integer(
            "with_public_evidence", vi: "Trong đó có minh chứng công khai", en: "Of them with public evidence",
            .required, .minimum(0)
        ) { $0.coverage.open }
        columns.decimal(
            "share", vi: "Tỷ lệ có minh chứng, phần trăm", en: "Share with evidence, in percent", .required
        ) { $0.coverage.share }
        let campaign = context.campaign
        let rows = campaign.units.indices.flatMap { unit in
            campaign.evidenceCoverageByPeriod(of: unit).map {
                CoverageRow(unit: unit, period: $0.period, coverage: $0.coverage)
            }
        }
        return DataTable(
            "evidence_coverage", title: Bilingual(vi: "Tỷ lệ số liệu có minh chứng", en: "Figures with evidence"),
            about: Bilingual(
                vi:
                    "Mỗi đơn vị, mỗi kỳ: bao nhiêu số liệu đã báo cáo, bao nhiêu có minh chứng. Dòng của tỉnh chỉ đếm số "
                    + "liệu của riêng tỉnh; số chương trình tự tính không được đếm.",
                en: "For each unit and period: how many figures were given, and how many of them have evidence. The "
                    + "province’s row counts its own figures alone; what the program works out isn’t counted."),
            columns: columns, rows: rows
        ).keyed(by: ["unit", "period"])
    }

    private struct ScoreRow: Sendable {
        let composite: String
        let unit: RegisterIndex<ReportingUnit>
        let score: CompositeScore
        let place: RankPlace?
    }

    private static func scores(_ context: DataContext) -> DataTable {
        let campaign = context.campaign
        let comparisons = Comparisons(of: campaign, current: context.site.settings.currentPeriod)
        let rows = campaign.composites.items.flatMap { composite in
            let table = CompositeTable(composite, comparisons: comparisons, campaign: campaign)
            return campaign.communes.indices.map { commune in
                ScoreRow(
                    composite: composite.id, unit: campaign.unit(of: commune), score: table[commune],
                    place: table.place(of: commune))
            }
        }
        var columns = context.columns(of: ScoreRow.self)
        columns.text("composite", vi: "Mã điểm tổng hợp", en: "Code of the score", .required) { $0.composite }
        columns.unit(context) { $0.unit }
        columns.decimal(
            "score", vi: "Điểm từ 0 đến 100; trống khi chưa đủ số liệu",
            en: "Score from 0 to 100; empty when too little is known"
        ) {
            $0.score.value
        }
        columns.decimal(
            "coverage", vi: "Phần trọng số có số liệu, phần trăm", en: "Share of the weights that is known, in percent",
            .required
        ) { $0.score.coverage }
        columns.integer("rank", vi: "Thứ hạng; bằng điểm thì đồng hạng", en: "Rank; equals share it") { $0.place?.rank }
        columns.list("missing", vi: "Chỉ số không có số liệu để tính", en: "Indicators left out for want of a figure") {
            $0.score.parts.filter { $0.points == nil }.map { campaign.indicators[$0.part.indicator].id }
        }
        return DataTable(
            "composite_scores", title: Bilingual(vi: "Điểm tổng hợp", en: "Composite scores"),
            about: Bilingual(
                vi: "Điểm tổng hợp của các xã, theo trọng số mà nội dung khai báo.",
                en: "Scores of the communes, by the weights that the content declares."),
            columns: columns, rows: rows
        ).keyed(by: ["composite", "unit"])
    }
}
