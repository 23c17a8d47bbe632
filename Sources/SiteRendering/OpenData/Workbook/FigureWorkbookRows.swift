import CampaignModel

/// The rows of a workbook of figures: one for each indicator or unit, and group, with a column for each period.
struct FigureWorkbookRows {
    let heads: [FigureWorkbook.Head]
    let cells: [[FigureWorkbook.Cell]]

    private struct Key: Hashable, Comparable {
        let subject: Int32
        let group: Int32

        static func < (left: Key, right: Key) -> Bool {
            (left.subject, left.group) < (right.subject, right.group)
        }
    }

    /// - Parameters:
    ///   - isOfCommune: Whether rows are indicators of one unit; otherwise units of one indicator.
    ///   - visit: Gives each published figure.
    init(_ context: DataContext, isOfCommune: Bool, visit: ((Figure) -> Void) -> Void) {
        let campaign = context.campaign
        var rows: [Key: [RegisterIndex<Period>: Figure]] = [:]
        var periods: Set<RegisterIndex<Period>> = []
        visit { figure in
            let subject = isOfCommune ? figure.key.indicator.position : figure.key.unit.position
            let key = Key(subject: subject, group: figure.key.group?.position ?? -1)
            rows[key, default: [:]][figure.key.period] = figure
            periods.insert(figure.key.period)
        }
        let columns = periods.sorted { left, right in
            let (first, second) = (campaign.periods[left], campaign.periods[right])
            return first.end != second.end ? first.end < second.end : left < right
        }
        let subject: [FigureWorkbook.Head] =
            isOfCommune
            ? [
                .init(words: Bilingual(vi: "Chỉ số", en: "Indicator (in Vietnamese)"), width: 44),
                .init(words: Bilingual(vi: "Chỉ số (tiếng Anh)", en: "Indicator"), width: 44),
            ] : [.init(words: Bilingual(vi: "Đơn vị", en: "Unit"), width: 30)]
        heads =
            [.init(words: Bilingual(vi: "Mã", en: "Code"), width: 9)] + subject + [
                .init(words: Bilingual(vi: "Nhóm", en: "Group (in Vietnamese)"), width: 20),
                .init(words: Bilingual(vi: "Nhóm (tiếng Anh)", en: "Group"), width: 20),
            ]
            + columns.map { .init(words: Bilingual(vi: campaign.periods[$0].id, en: ""), width: 14) }
            + (isOfCommune ? FigureWorkbookRows.ends : [])
        cells = rows.sorted { $0.key < $1.key }.map { key, figures in
            FigureWorkbookRows.cells(key, figures, columns, context, isOfCommune)
        }
    }

    /// What the newest figure of a row rests on. Workbooks of indicators leave it to the CSV beside them, since it
    /// would be a third of their bytes.
    private static let ends: [FigureWorkbook.Head] = [
        .init(words: Bilingual(vi: "Tử số kỳ mới nhất", en: "Newest numerator"), width: 14),
        .init(words: Bilingual(vi: "Mẫu số kỳ mới nhất", en: "Newest denominator"), width: 14),
        .init(words: Bilingual(vi: "Minh chứng kỳ mới nhất", en: "Newest evidence"), width: 26),
    ]

    private static func cells(
        _ key: Key, _ figures: [RegisterIndex<Period>: Figure], _ columns: [RegisterIndex<Period>],
        _ context: DataContext, _ isOfCommune: Bool
    ) -> [FigureWorkbook.Cell] {
        let (campaign, first) = (context.campaign, context.site.settings.firstLanguage)
        let position = Int(key.subject)
        let subject: [String] =
            if isOfCommune {
                {
                    let name = $0.name.bilingual(else: first)
                    return [$0.id, name.vietnamese, name.english]
                }(campaign.indicators.items[position])
            } else {
                [campaign.units.items[position].id, context.name(of: campaign.units.items[position])]
            }
        let everybody = Bilingual(vi: "Tất cả", en: "Everybody")
        let group = key.group < 0 ? everybody : campaign.groups.items[Int(key.group)].name.bilingual(else: first)
        let values = columns.map { figures[$0].map { cell($0, campaign) } ?? .empty }
        let newest = columns.last { figures[$0]?.state == .reported }.flatMap { figures[$0] }
        let ends: [FigureWorkbook.Cell] = [
            newest?.numerator.map { .number(Double($0), .count) } ?? .empty,
            newest?.denominator.map { .number(Double($0), .count) } ?? .empty,
            newest.map { $0.evidence.isEmpty ? .empty : .text(context.codes($0.evidence).joined(separator: "; ")) }
                ?? .empty,
        ]
        return (subject + [group.vietnamese, group.english]).map { .text($0) } + values + (isOfCommune ? ends : [])
    }

    /// A figure as people read it; what is kept back says so and nothing else.
    private static func cell(_ figure: Figure, _ campaign: Campaign) -> FigureWorkbook.Cell {
        switch figure.state {
        case .reported: figure.value.map { .number($0, format(campaign.indicators[figure.key.indicator])) } ?? .empty
        case .notReported: .text(FigureWorkbookNotes.notReported.vietnamese)
        case .notApplicable: .text(FigureWorkbookNotes.notApplicable.vietnamese)
        case .suppressed: .text(FigureWorkbookNotes.suppressed.vietnamese)
        }
    }

    private static func format(_ indicator: Indicator) -> FigureWorkbook.Format {
        switch indicator.measure {
        case .percent: .percent
        case .count, .days: .count
        case .money: .money
        case .points, .score: .decimal
        }
    }
}
