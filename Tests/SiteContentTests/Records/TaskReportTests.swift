import CampaignModel
import Testing

/// Who may report about a task, and what becomes of one that is taken up again.
@Suite struct TaskReportTests {
    private func resolved(_ rows: String...) throws -> SampleResolution {
        let head = "task,agency,unit,date,state,summary_vi,checked\n"
        return try SampleContent.campaign.with(
            "data/task-updates.csv", head + rows.map { $0 + "\n" }.joined()
        ).resolved()
    }

    @Test func doubtsReportsOfOtherAgencies() throws {
        let result = try resolved("T01,A01,,2026-08-20,done,Xong,")
        #expect(
            result.text == """
                content/data/task-updates.csv:2:1: warning: other-agency
                Cơ quan báo cáo không chủ trì, không phối hợp nhiệm vụ ấy
                dòng 2: T01: A01. Thường là gõ nhầm mã. Báo cáo vẫn được đăng, nhưng không làm nhiệm vụ thành đã xong hay \
                đã báo cáo.
                Hãy sửa “agency” hoặc “task”, hay ghi cơ quan ấy vào tasks.yaml; nếu đúng thì ghi lý do vào cột “checked” \
                của dòng ấy.
                The agency that reports neither leads the task nor helps
                line 2: T01: A01. Mostly a mistyped code. The report is shown, but doesn’t make the task done or reported.
                Mend “agency” or “task”, or name the agency in tasks.yaml; if it is right, say why in the row’s column \
                “checked”.
                """)
        #expect(result.site?.campaign.taskStates == [.late])
        let explained = try resolved("T01,A01,,2026-08-20,done,Xong,Được ủy quyền")
        #expect(explained.findings.isEmpty)
        #expect(explained.site?.campaign.taskStates == [.done])
    }

    @Test func takesUpATaskAgain() throws {
        let result = try resolved("T01,A07,,2026-08-20,done,Xong,", "T01,A07,,2026-11-19,started,Làm lại,")
        #expect(
            result.text == """
                content/data/task-updates.csv:3:1: warning: reopened-task
                Nhiệm vụ đã báo xong lại được báo là đang làm
                dòng 3: T01: 2026-08-20 → 2026-11-19. Từ báo cáo này, trang coi nhiệm vụ là chưa xong; nếu đã qua hạn thì \
                là trễ hạn.
                Hãy xem lại “state” và “date”; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                A task that was done is being worked on again
                line 3: T01: 2026-08-20 → 2026-11-19. From this report on the task isn’t done; past its deadline it is late.
                Check “state” and “date”; if it is right, say why in the row’s column “checked”.
                """)
        #expect(result.site?.campaign.taskStates == [.late])
    }

    @Test func countsTheFirstOfSeveralReportsOfTheEnd() throws {
        let result = try resolved("T01,A07,,2026-08-20,done,Xong,", "T01,A07,,2026-11-19,done,Vẫn xong,")
        #expect(result.findings.isEmpty)
        #expect(result.site?.campaign.taskStates == [.done])
    }

    @Test func wantsALeadThatIsNoPartner() throws {
        let tasks = SampleContent.campaign.text(of: "data/tasks.yaml")
        let nobody = tasks.replacing("lead: [A07]", with: "lead: []")
        #expect(
            try SampleContent.campaign.with("data/tasks.yaml", nobody).resolved().text == """
                content/data/tasks.yaml:1:7: error: task-without-lead
                T01 không có cơ quan chủ trì
                Mỗi nhiệm vụ phải có nơi chịu trách nhiệm; trang sẽ hiện một ô trống.
                Hãy ghi mã cơ quan, như: lead: [A07]
                Nobody leads T01
                Somebody answers for each task; the page would show an empty place.
                Name the agency by its code, as in: lead: [A07]
                """)
        let both = tasks.replacing("lead: [A07]", with: "lead: [A07]\n  partners: [A07]")
        #expect(
            try SampleContent.campaign.with("data/tasks.yaml", both).resolved().text == """
                content/data/tasks.yaml:4:14: error: lead-and-partner
                A07 vừa chủ trì vừa phối hợp T01
                Trang của nhiệm vụ và trang của cơ quan sẽ đếm khác nhau.
                Hãy bỏ mã ấy khỏi “partners”, hoặc khỏi “lead”.
                A07 both leads T01 and helps
                The pages of the task and of the agency would count differently.
                Take the code out of “partners”, or out of “lead”.
                """)
    }
}
