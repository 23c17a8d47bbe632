import CampaignModel
import Testing

@testable import SiteContent

@Suite struct RepeatedItemTests {
    @Test func tellsOfACodeThatAListHasTwice() throws {
        let content = SampleContent.campaign
        let result = try content.with(
            "data/tasks.yaml", content.text(of: "data/tasks.yaml").replacing("[BD03]", with: "[BD03, BD03]")
        ).resolved()
        #expect(
            result.text == """
                content/data/tasks.yaml:7:22: error: repeated-item
                “BD03” được ghi hai lần trong mục “indicators”
                Mỗi mục của một danh sách chỉ ghi một lần; ghi lại thì trang hiện và đếm hai lần.
                Hãy bỏ một lần, hoặc sửa thành mục định ghi.
                “BD03” stands twice in the key “indicators”
                A list says each thing once; otherwise pages would show and count it twice.
                Take one away, or correct it to the one that is meant.
                """)
    }

    @Test func tellsOfALanguageThatIsNamedTwice() throws {
        let settings = SampleContent.settings(languages: "vi, vi, en")
        let result = try SampleContent.minimal.with("site.yaml", settings).resolved()
        #expect(result.findings == ["site.yaml:3:17 error repeated-item"])
    }

    @Test func tellsOfProofThatACellHasTwice() throws {
        let rows = "task,agency,unit,date,state,summary_vi,evidence\nT01,A07,,2026-08-01,started,Bắt đầu,E1;E1\n"
        let result = try SampleContent.campaign.with("data/task-updates.csv", rows).resolved()
        #expect(result.findings == ["data/task-updates.csv:2:40 error repeated-item"])
    }

    @Test func letsMonthsHaveOneName() throws {
        let months = "months: [" + (1...12).map { $0 < 3 ? "T" : "T\($0)" }.joined(separator: ", ") + "]\n"
        let content = SampleContent.minimal.adding(months, to: "languages/vi.yaml")
        #expect(try content.resolved().findings.isEmpty)
    }
}
