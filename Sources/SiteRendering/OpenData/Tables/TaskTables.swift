import CampaignModel

/// What is to be done: tasks, their changes, what was reported about them.
enum TaskTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        [tasks(context), changes(context), updates(context)]
    }

    private static func tasks(_ context: DataContext) -> DataTable {
        let tasks = context.campaign.tasks
        var columns = DataColumns(CampaignTask.told, context).taking { (index: RegisterIndex<CampaignTask>) in
            tasks[index]
        }
        columns.insert(after: "every") { addState(to: &$0, context) }
        columns.page(context) { .task($0) }
        return DataTable(
            "tasks", title: Bilingual(vi: "Nhiệm vụ", en: "Tasks"),
            about: Bilingual(
                vi:
                    "Các nhiệm vụ của kế hoạch. Tình trạng do cổng tự xét theo thời hạn và báo cáo đã có tại ngày số liệu.",
                en:
                    "The tasks of the plan. How each stands is judged by its deadline and by what was reported up to the "
                    + "as-of day."),
            key: ["id"], columns: columns, rows: Array(tasks.indices))
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

    private static func changes(_ context: DataContext) -> DataTable {
        DataTable(
            "task-changes", title: Bilingual(vi: "Thay đổi nhiệm vụ", en: "Changes of tasks"),
            about: Bilingual(
                vi: "Nhiệm vụ đã được điều chỉnh ra sao, khi nào, ai quyết định.",
                en: "How tasks themselves were changed, when and by whom."),
            columns: DataColumns(NumberedTaskChange.told, context),
            rows: context.campaign.tasks.items.flatMap(NumberedTaskChange.all)
        ).named(by: ["task", "on"])
    }

    private static func updates(_ context: DataContext) -> DataTable {
        context.table(TaskUpdate.declaration, context.campaign.taskUpdates.filter { $0.date <= context.asOf })
            .named(by: TaskUpdate.declaration.keys.map(\.publishedName))
    }
}
