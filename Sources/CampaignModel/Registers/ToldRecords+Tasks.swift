extension CampaignTask {
    /// What the public is told of a task.
    public static let told = ToldRecord<CampaignTask>("task", table: "tasks", place: \.place, who + what)

    private static let who: [DeclaredColumn<CampaignTask>] = [
        .id { $0.id },
        .words("title", .told, vi: "Nhiệm vụ", en: "Task") { $0.title }.tabled(),
        .field("lead", .promised, vi: "Chủ trì", en: "Who leads") { task, codes in
            DataCell(task.leads.map { codes.agencies[$0].id })
        }.tabled(
            as: "leads", .references(.agency), vi: "Mã cơ quan chủ trì", en: "Codes of the agencies that lead"),
        .field("partners", .promised, vi: "Phối hợp", en: "Who helps") { task, codes in
            DataCell(task.partners.map { codes.agencies[$0].id })
        }.tabled(.references(.agency), vi: "Mã cơ quan phối hợp", en: "Codes of the agencies that help"),
        .field("deadline", .promised, vi: "Thời hạn", en: "Deadline") { task, _ in .text(task.deadline.written) }
            .tabled(.words(of: Deadline.Kind.self), required: true, vi: "Loại thời hạn", en: "Kind of deadline") {
                task, _ in .text(task.deadline.kind.rawValue)
            }
            .tabled(
                as: "before", .day, vi: "Hoàn thành trước ngày (không tính ngày đó)",
                en: "Due before this day, which no longer counts"
            ) { task, _ in DataCell(task.deadline.day) }
            .tabled(as: "every", .choices([]), vi: "Nhịp báo cáo", en: "How often it is reported") { task, _ in
                DataCell(task.deadline.rhythms.map(\.rawValue))
            },
    ]

    private static let what: [DeclaredColumn<CampaignTask>] = [
        .words("objective", .promised, vi: "Mục tiêu", en: "Objective") { $0.objective }.tabled(),
        .words("output", .promised, vi: "Sản phẩm", en: "Output") { $0.output }.tabled(),
        .field("indicators", .promised, vi: "Chỉ số", en: "Indicators") { task, codes in
            DataCell(task.indicators.map { codes.indicators[$0].id })
        }.extending().tabled(
            .references(.indicator), vi: "Mã chỉ số cho thấy kết quả",
            en: "Codes of the indicators that show its result"),
        .field("paragraph", .told, vi: "Mục của kế hoạch", en: "Paragraph") { task, _ in DataCell(task.paragraph) }
            .tabled(en: "Paragraph of the plan"),
    ]
}

/// A change of a task itself, which has no code of its own: it is named by its task, day and place in the list of that day.
package struct NumberedTaskChange: Sendable {
    let task: CampaignTask
    let change: TaskChange

    /// The changes of a task.
    package static func all(of task: CampaignTask) -> [NumberedTaskChange] {
        task.history.map { NumberedTaskChange(task: task, change: $0) }
    }

    package static let told = ToldRecord<NumberedTaskChange>(
        "task-change", table: "task-changes", place: \.task.place,
        [
            .key("task") { $0.task.id }
                .tabled(.reference(.task), required: true, vi: "Mã nhiệm vụ", en: "Code of the task"),
            .key("on") { $0.change.on.description }
                .tabled(.day, required: true, vi: "Ngày", en: "Day") { row, _ in .date(row.change.on) },
            .field("by", .promised, vi: "Nơi thay đổi", en: "By whom") { row, _ in DataCell(row.change.by) }
                .tabled(required: true, vi: "Người quyết định"),
            .words("change", .promised, vi: "Thay đổi", en: "Change") { $0.change.change }.tabled(),
        ])
}
