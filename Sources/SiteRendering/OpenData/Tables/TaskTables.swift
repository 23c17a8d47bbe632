import CampaignModel

/// What is to be done: tasks, their changes, what was reported about them.
enum TaskTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [tasks(context), changes(context), updates(context)]
    }

    private static func tasks(_ context: DataContext) -> DataTable {
        let campaign = context.campaign
        var columns = context.columns(of: RegisterIndex<CampaignTask>.self)
        columns.id { campaign.tasks[$0].id }
        columns.localized("title", vi: "Nhiệm vụ", en: "Task") { campaign.tasks[$0].title }
        columns.list("leads", vi: "Mã cơ quan chủ trì", en: "Codes of the agencies that lead") {
            campaign.tasks[$0].leads.map { campaign.agencies[$0].id }
        }
        columns.list("partners", vi: "Mã cơ quan phối hợp", en: "Codes of the agencies that help") {
            campaign.tasks[$0].partners.map { campaign.agencies[$0].id }
        }
        addDeadline(to: &columns, context)
        addState(to: &columns, context)
        columns.localized("objective", vi: "Mục tiêu", en: "Objective") { campaign.tasks[$0].objective }
        columns.localized("output", vi: "Sản phẩm", en: "Output") { campaign.tasks[$0].output }
        columns.list("indicators", vi: "Mã chỉ số cho thấy kết quả", en: "Codes of the indicators that show its result")
        {
            campaign.tasks[$0].indicators.map { campaign.indicators[$0].id }
        }
        columns.text("paragraph", vi: "Mục của kế hoạch", en: "Paragraph of the plan") { campaign.tasks[$0].paragraph }
        columns.page(context) { .task($0) }
        return DataTable(
            "tasks", title: Bilingual(vi: "Nhiệm vụ", en: "Tasks"),
            about: Bilingual(
                vi:
                    "Các nhiệm vụ của kế hoạch. Tình trạng do cổng tự xét theo thời hạn và báo cáo đã có tại ngày số liệu.",
                en:
                    "The tasks of the plan. How each stands is judged by its deadline and by what was reported up to the "
                    + "as-of day."),
            key: ["id"], columns: columns, rows: Array(campaign.tasks.indices))
    }

    private static func addState(
        to columns: inout DataColumns<RegisterIndex<CampaignTask>>, _ context: DataContext
    ) {
        let campaign = context.campaign
        columns.choice(
            "state",
            vi:
                "Tình trạng tại ngày số liệu: late (quá hạn), reports_late (còn thiếu báo cáo), silent (lâu không có báo cáo "
                + "mới), due_soon (sắp đến hạn), open (còn trong hạn), reported (đang thực hiện), done_late (xong sau hạn), "
                + "done (hoàn thành), no_deadline (không có hạn, chưa báo cáo)",
            en:
                "How it stands on the as-of day: late (overdue), reports_late (reports overdue), silent (no report for long), "
                + "due_soon, open (before its deadline), reported (under way), done_late (done after its deadline), done, "
                + "no_deadline (none set, nothing reported)"
        ) {
            campaign.taskStates[Int($0.position)]
        }
    }

    private static func addDeadline(
        to columns: inout DataColumns<RegisterIndex<CampaignTask>>, _ context: DataContext
    ) {
        let campaign = context.campaign
        columns.text(
            "deadline", vi: "Loại thời hạn", en: "Kind of deadline", .required,
            .choices(Deadline.Kind.allCases.map(\.rawValue))
        ) { campaign.tasks[$0].deadline.kind.rawValue }
        columns.date(
            "before", vi: "Hoàn thành trước ngày (không tính ngày đó)",
            en: "Due before this day, which no longer counts"
        ) {
            campaign.tasks[$0].deadline.day
        }
        columns.list("every", vi: "Nhịp báo cáo", en: "How often it is reported") {
            campaign.tasks[$0].deadline.rhythms.map(\.rawValue)
        }
    }

    private struct ChangeRow {
        let task: String
        let change: TaskChange
    }

    private static func changes(_ context: DataContext) -> DataTable {
        var columns = context.columns(of: ChangeRow.self)
        columns.text("task", vi: "Mã nhiệm vụ", en: "Code of the task", .required, .refers(table: "tasks", field: "id"))
        {
            $0.task
        }
        columns.date("on", vi: "Ngày", en: "Day", .required) { $0.change.on }
        columns.text("by", vi: "Người quyết định", en: "By whom", .required) { $0.change.by }
        columns.localized("change", vi: "Thay đổi", en: "Change") { $0.change.change }
        let rows = context.campaign.tasks.items.flatMap { task in
            task.history.map { ChangeRow(task: task.id, change: $0) }
        }
        return DataTable(
            "task-changes", title: Bilingual(vi: "Thay đổi nhiệm vụ", en: "Changes of tasks"),
            about: Bilingual(
                vi: "Nhiệm vụ đã được điều chỉnh ra sao, khi nào, ai quyết định.",
                en: "How tasks themselves were changed, when and by whom."),
            columns: columns, rows: rows
        ).named(by: ["task", "on"])
    }

    private static func updates(_ context: DataContext) -> DataTable {
        context.table(TaskUpdate.declaration, context.campaign.taskUpdates.filter { $0.date <= context.asOf })
            .named(by: ["task", "agency", "unit", "date"])
    }
}
