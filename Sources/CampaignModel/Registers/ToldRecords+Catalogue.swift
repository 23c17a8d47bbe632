extension Indicator {
    /// What the public is told of an indicator.
    public static let told = ToldRecord<Indicator>(
        "indicator", place: \.place,
        [
            .key("id") { $0.id },
            .words("name", .told, vi: "Tên", en: "Name") { $0.name },
            .field("theme", .told, vi: "Chủ đề", en: "Theme") { indicator, _ in DataCell(indicator.theme) },
            .field("unit", .promised, vi: "Đơn vị đo", en: "Measure") { indicator, _ in
                .text(indicator.measure.rawValue)
            },
            .words("numerator", .promised, vi: "Tử số", en: "Counted part") { $0.numerator },
            .words("denominator", .promised, vi: "Mẫu số", en: "Whole") { $0.denominator ?? LocalizedText([:]) },
            .field("direction", .promised, vi: "Chiều tốt", en: "What is better") { indicator, _ in
                .text(indicator.direction.rawValue)
            },
            .field("levels", .promised, vi: "Cấp báo cáo", en: "Levels") { indicator, _ in
                DataCell(indicator.levels.map(\.rawValue))
            }.extending(),
            .field("groups", .promised, vi: "Phân tổ", en: "Groups") { indicator, _ in
                DataCell(indicator.groupKinds.map(\.rawValue))
            }.extending(),
            .field("frequency", .promised, vi: "Nhịp báo cáo", en: "How often") { indicator, _ in
                .text(indicator.frequency.rawValue)
            },
            .field("cumulative", .promised, vi: "Cộng dồn", en: "Counted from the start on") { indicator, _ in
                .flag(indicator.isCumulative)
            },
            .field("computed", .promised, vi: "Cách chương trình tính", en: "How the program computes it") {
                indicator, _ in
                DataCell(
                    indicator.computed.map { [$0.rule.rawValue, $0.source].compactMap(\.self).joined(separator: " ") })
                // Where it is empty people report the figures, which the program may change without a word.
            }.alwaysSaying(),
            .field("suppression_threshold", .promised, vi: "Ngưỡng công bố", en: "Threshold") { indicator, _ in
                DataCell(indicator.suppressionThreshold)
            },
            .field("official_code", .promised, vi: "Mã chính thức", en: "Official code") { indicator, _ in
                DataCell(indicator.officialCode)
            },
            .field("baseline", .promised, vi: "Mốc so sánh", en: "Baseline") { indicator, _ in
                DataCell(indicator.baseline.map { "\($0.period); \($0.source)" })
            },
            .field("paragraph", .told, vi: "Mục của kế hoạch", en: "Paragraphs") { indicator, _ in
                DataCell(indicator.paragraphs)
            },
            .words("note", .told, vi: "Ghi chú", en: "Note") { $0.note ?? LocalizedText([:]) },
            .words("sentence", .told, vi: "Câu cho người dân", en: "Sentence") { $0.sentence ?? LocalizedText([:]) },
        ])
}

/// A target with the indicator that it is for.
struct IndicatorTarget: Sendable {
    let indicator: Indicator
    let target: Target

    static let told = ToldRecord<IndicatorTarget>(
        "target", place: \.indicator.place,
        [
            .key("indicator") { $0.indicator.id }, .key("period") { $0.target.period },
            .field("value", .promised, vi: "Chỉ tiêu", en: "Target") { row, _ in .decimal(row.target.value) },
            .field("source", .promised, vi: "Văn bản", en: "Document") { row, _ in DataCell(row.target.source) },
            .field("levels", .promised, vi: "Cấp phải đạt", en: "Levels that are meant") { row, _ in
                // All levels are meant where none is named: naming one takes a promise back.
                row.target.levels.isEmpty ? .text("all") : .list(row.target.levels.map(\.rawValue))
            },
        ])
}

extension CampaignTask {
    /// What the public is told of a task.
    public static let told = ToldRecord<CampaignTask>(
        "task", place: \.place,
        [
            .key("id") { $0.id },
            .words("title", .told, vi: "Nhiệm vụ", en: "Task") { $0.title },
            .field("lead", .promised, vi: "Chủ trì", en: "Who leads") { task, codes in
                DataCell(task.leads.map { codes.agencies[$0].id })
            },
            .field("partners", .promised, vi: "Phối hợp", en: "Who helps") { task, codes in
                DataCell(task.partners.map { codes.agencies[$0].id })
            },
            .field("deadline", .promised, vi: "Thời hạn", en: "Deadline") { task, _ in .text(task.deadline.written) },
            .words("objective", .promised, vi: "Mục tiêu", en: "Objective") { $0.objective },
            .words("output", .promised, vi: "Sản phẩm", en: "Output") { $0.output },
            .field("indicators", .promised, vi: "Chỉ số", en: "Indicators") { task, codes in
                DataCell(task.indicators.map { codes.indicators[$0].id })
            }.extending(),
            .field("paragraph", .told, vi: "Mục của kế hoạch", en: "Paragraph") { task, _ in DataCell(task.paragraph) },
        ])
}

/// A change of a task itself, which has no code of its own: it is named by its task, day and place in the list of that day.
struct NumberedTaskChange: Sendable {
    let task: CampaignTask
    let change: TaskChange

    static func all(of task: CampaignTask) -> [NumberedTaskChange] {
        task.history.map { NumberedTaskChange(task: task, change: $0) }
    }

    static let told = ToldRecord<NumberedTaskChange>(
        "task-change", place: \.task.place,
        [
            .key("task") { $0.task.id }, .key("on") { $0.change.on.description },
            .field("by", .promised, vi: "Nơi thay đổi", en: "By whom") { row, _ in DataCell(row.change.by) },
            .words("change", .promised, vi: "Thay đổi", en: "Change") { $0.change.change },
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
        "group",
        [
            .key("id") { $0.id },
            .field("kind", .promised, vi: "Loại", en: "Kind") { group, _ in .text(group.kind.rawValue) },
            .words("name", .told, vi: "Tên", en: "Name") { $0.name },
            .field("paragraph", .told, vi: "Mục của kế hoạch", en: "Paragraphs") { group, _ in
                DataCell(group.paragraphs)
            },
        ])
}

extension Theme {
    /// What the public is told of a theme.
    public static let told = ToldRecord<Theme>(
        "theme", [.key("id") { $0.id }, .words("name", .told, vi: "Tên", en: "Name") { $0.name }])
}

extension Period {
    /// What the public is told of a period.
    public static let told = ToldRecord<Period>(
        "period",
        [
            .key("id") { $0.id },
            .field("kind", .promised, vi: "Loại", en: "Kind") { period, _ in .text(period.kind.rawValue) },
            .field("from", .promised, vi: "Ngày đầu", en: "First day") { period, _ in .date(period.start) },
            .field("to", .promised, vi: "Ngày cuối", en: "Last day") { period, _ in .date(period.end) },
            .field("due", .promised, vi: "Hạn báo cáo", en: "Reports due") { period, _ in DataCell(period.reportsDue) },
        ])
}
