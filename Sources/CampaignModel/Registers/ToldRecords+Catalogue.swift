extension Indicator {
    /// What the public is told of an indicator.
    public static let told = ToldRecord<Indicator>(
        "indicator", table: "indicators", place: \.place, naming + counting + reporting + wording)

    private static let naming: [DeclaredColumn<Indicator>] = [
        .id { $0.id },
        .words("name", .told, vi: "Tên", en: "Name") { $0.name }.tabled(),
        .field("theme", .told, vi: "Chủ đề", en: "Theme") { indicator, _ in DataCell(indicator.theme) }
            .tabled(
                .reference(.theme), required: true, vi: "Mã chủ đề, có trong themes.csv",
                en: "Code of the theme, from themes.csv"),
    ]

    private static let counting: [DeclaredColumn<Indicator>] = [
        .field("unit", .promised, vi: "Đơn vị đo", en: "Measure") { indicator, _ in .text(indicator.measure.rawValue) }
            .tabled(as: "measure", .words(of: Measure.self), required: true, en: "Measure of the values"),
        .words("numerator", .promised, vi: "Tử số", en: "Counted part") { $0.numerator }
            .tabled(vi: "Tử số, hoặc điều được đếm", en: "Counted part, or what is counted"),
        .words("denominator", .promised, vi: "Mẫu số", en: "Whole") { $0.denominator ?? LocalizedText([:]) }.tabled(),
        .field("direction", .promised, vi: "Chiều tốt", en: "What is better") { indicator, _ in
            .text(indicator.direction.rawValue)
        }.tabled(
            .words(of: Direction.self), required: true,
            vi: "Chiều tốt: higher (càng cao càng tốt), lower (càng thấp càng tốt), context (không xếp hạng)",
            en: "What is better: higher, lower; context is never ranked"),
    ]

    private static let reporting: [DeclaredColumn<Indicator>] = [
        .field("levels", .promised, vi: "Cấp báo cáo", en: "Levels") { indicator, _ in
            DataCell(indicator.levels.map(\.rawValue))
        }.extending().tabled(.choices([]), vi: "Các cấp báo cáo", en: "Levels that report it"),
        .field("groups", .promised, vi: "Phân tổ", en: "Groups") { indicator, _ in
            DataCell(indicator.groupKinds.map(\.rawValue))
        }.extending()
            .tabled(
                as: "group_kinds", .choices([]), vi: "Phân tổ theo loại nhóm", en: "Kinds of groups it is told for"),
        .field("frequency", .promised, vi: "Nhịp báo cáo", en: "How often") { indicator, _ in
            .text(indicator.frequency.rawValue)
        }.tabled(.words(of: Frequency.self), required: true, en: "How often it is reported"),
        .field("cumulative", .promised, vi: "Cộng dồn", en: "Counted from the start on") { indicator, _ in
            .flag(indicator.isCumulative)
        }.tabled(.flag, required: true, vi: "Cộng dồn từ đầu"),
        .field("computed", .promised, vi: "Cách chương trình tính", en: "How the program computes it") { indicator, _ in
            DataCell(
                indicator.computed.map { [$0.rule.rawValue, $0.source].compactMap(\.self).joined(separator: " ") })
            // Where it is empty people report the figures, which the program may change without a word.
        }.alwaysSaying().tabled(
            vi: "Cách chương trình tính từ sổ của cổng; trống nếu đơn vị báo cáo",
            en: "Rule by which the program works figures out; empty where units report them",
            // Sites of earlier programs have no such column.
            held: false),
        // The table shows the threshold that holds, that of the site where the indicator has none.
        .field("suppression_threshold", .promised, vi: "Ngưỡng công bố", en: "Threshold") { indicator, _ in
            DataCell(indicator.suppressionThreshold)
        },
        .field("official_code", .promised, vi: "Mã chính thức", en: "Official code") { indicator, _ in
            DataCell(indicator.officialCode)
        }.tabled(vi: "Mã trong bộ chỉ số chính thức", en: "Code in the official set"),
        .field("baseline", .promised, vi: "Mốc so sánh", en: "Baseline") { indicator, _ in
            DataCell(indicator.baseline.map { "\($0.period); \($0.source)" })
        },
    ]

    private static let wording: [DeclaredColumn<Indicator>] = [
        .paragraphs { $0.paragraphs },
        .words("note", .told, vi: "Ghi chú", en: "Note") { $0.note ?? LocalizedText([:]) }.tabled(),
        .words("sentence", .told, vi: "Câu cho người dân", en: "Sentence") { $0.sentence ?? LocalizedText([:]) }
            .tabled(vi: "Câu cho người dân; {n} là con số trên 100", en: "Sentence for citizens; {n} of 100"),
    ]
}

/// A target with the indicator that it is for.
package struct IndicatorTarget: Sendable {
    let indicator: Indicator
    let target: Target

    /// The targets of an indicator.
    package static func all(of indicator: Indicator) -> [IndicatorTarget] {
        indicator.targets.map { IndicatorTarget(indicator: indicator, target: $0) }
    }

    package static let told = ToldRecord<IndicatorTarget>(
        "target", table: "targets", place: \.indicator.place,
        [
            .key("indicator") { $0.indicator.id }
                .tabled(.reference(.indicator), required: true, vi: "Mã chỉ số", en: "Code of the indicator"),
            .key("period") { $0.target.period }.tabled(required: true, vi: "Đến kỳ", en: "By when"),
            .field("value", .promised, vi: "Chỉ tiêu", en: "Target") { row, _ in .decimal(row.target.value) }
                .tabled(
                    .decimal(FieldBounds.unbounded), required: true, vi: "Chỉ tiêu, theo đơn vị đo của chỉ số",
                    en: "Target, in the indicator’s measure"),
            .field("source", .promised, vi: "Văn bản", en: "Document") { row, _ in DataCell(row.target.source) }
                .tabled(required: true, vi: "Văn bản giao chỉ tiêu", en: "Document that sets it"),
            .field("levels", .promised, vi: "Cấp phải đạt", en: "Levels that are meant") { row, _ in
                // All levels are meant where none is named: naming one takes a promise back.
                row.target.levels.isEmpty ? .text("all") : .list(row.target.levels.map(\.rawValue))
            }.tabled(
                .choices([]), vi: "Cấp phải đạt; trống: mọi cấp (riêng số đếm và tiền: cấp tỉnh)",
                en: "Levels that are meant; empty: all (counts and money: the province)"
            ) { row, _ in DataCell(row.target.levels.map(\.rawValue)) },
        ])
}

extension Composite {
    /// What the public is told of a composite score.
    static let told = ToldRecord<Composite>(
        "composite", place: \.place,
        [
            .key("id") { $0.id }, .words("name", .told, vi: "Tên", en: "Name") { $0.name },
            .field("indicators", .promised, vi: "Chỉ số, trọng số", en: "Indicators and weights") { composite, codes in
                DataCell(
                    composite.parts.map { part in
                        let goals = [part.worst, part.best].map { DataCell($0).written }.joined(separator: "–")
                        return "\(codes.indicators[part.indicator].id) \(part.weight) \(goals)"
                    })
            },
            .field("normalisation", .promised, vi: "Cách quy đổi", en: "How values become points") { composite, _ in
                .text(composite.normalisation.rawValue)
            },
            .field("minimum_coverage", .promised, vi: "Phần tối thiểu", en: "Least share known") { composite, _ in
                .integer(composite.minimumCoverage)
            },
            .words("source", .promised, vi: "Văn bản", en: "Document") { $0.source },
        ])
}

extension PopulationGroup {
    /// What the public is told of a group of people.
    public static let told = ToldRecord<PopulationGroup>(
        "group", table: "groups",
        [
            .id { $0.id },
            .field("kind", .promised, vi: "Loại", en: "Kind") { group, _ in .text(group.kind.rawValue) }
                .tabled(
                    .words(of: Kind.self), required: true, vi: "Loại: learner (người học), priority (ưu tiên)",
                    en: "Kind: learner, priority"),
            .words("name", .told, vi: "Tên", en: "Name") { $0.name }.tabled(),
            .paragraphs { $0.paragraphs },
        ])
}

extension Theme {
    /// What the public is told of a theme.
    public static let told = ToldRecord<Theme>(
        "theme", table: "themes",
        [.id { $0.id }, .words("name", .told, vi: "Tên", en: "Name") { $0.name }.tabled()])
}

extension Period {
    /// What the public is told of a period.
    public static let told = ToldRecord<Period>(
        "period", table: "periods",
        [
            .id { $0.id },
            .field("kind", .promised, vi: "Loại", en: "Kind") { period, _ in .text(period.kind.rawValue) }
                .tabled(
                    .words(of: Kind.self), required: true,
                    vi: "Loại: quarter (quý), half_year (sáu tháng), year (năm)", en: "Kind of period"),
            .field("from", .promised, vi: "Ngày đầu", en: "First day") { period, _ in .date(period.start) }
                .tabled(as: "start", .day, required: true),
            .field("to", .promised, vi: "Ngày cuối", en: "Last day") { period, _ in .date(period.end) }
                .tabled(as: "end", .day, required: true),
            .field("due", .promised, vi: "Hạn báo cáo", en: "Reports due") { period, _ in DataCell(period.reportsDue) }
                .tabled(as: "reports_due", .day, vi: "Hạn nộp báo cáo", en: "Day by which reports are due"),
        ])
}

extension DeclaredColumn {
    /// Where the plan orders a row.
    fileprivate static func paragraphs(_ paragraphs: @escaping @Sendable (Row) -> [String]) -> Self {
        field("paragraph", .told, vi: "Mục của kế hoạch", en: "Paragraphs") { row, _ in DataCell(paragraphs(row)) }
            .tabled(as: "paragraphs", .texts, en: "Paragraphs of the plan")
    }
}

extension FieldKind {
    /// One of the words of an enumeration.
    static func words<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> FieldKind {
        .choice(type.allCases.map(\.rawValue))
    }
}
