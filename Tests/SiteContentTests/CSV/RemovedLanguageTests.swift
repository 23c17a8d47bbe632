import CampaignModel
import Testing

@testable import SiteContent

/// Columns of a language that `site.yaml` names no longer are told once for all tables, and never as columns to delete.
@Suite struct RemovedLanguageTests {
    private let agencies =
        "id,name_vi,name_en,name_zh,role_vi,role_en,role_zh,kind,parent\nA07,Công an,Police,,,,,single,\n"
    private let corrections =
        "id,date,unit,finding_vi,finding_en,finding_zh,remedy_vi,remedy_en,remedy_zh,due_on,closed_on,checked\n"
        + "R1,2026-05-01,22918,Chậm,,,,,,,,\n"

    @Test func tellsALanguageOnceForAllTables() throws {
        let result = try SampleContent.campaign.with("data/agencies.csv", agencies)
            .with(exactly: "data/corrections.csv", corrections).resolved()
        #expect(
            result.text == """
                content/data/agencies.csv:1:20: error: removed-language
                Ngôn ngữ “zh” không có trong languages của site.yaml, mà bảng có cột _zh
                Bỏ cột là mất các bản dịch trong đó; chỉ bỏ khi cổng thật sự thôi dùng ngôn ngữ này.
                Thêm lại zh vào languages, hoặc bỏ các cột _zh ở mọi bảng.
                Language “zh” isn't in languages of site.yaml, but a table has columns _zh
                Without the columns their translations are lost; only a site that gives the language up takes them away.
                Add zh to languages again, or take the columns _zh away from all tables.
                """)
    }

    @Test func tellsWordsOfALanguageOnceForAllFiles() throws {
        let groups =
            "- {id: people, kind: learner, name: {vi: Bà con, en: People, zh: 人}}\n"
            + "- {id: elderly, kind: priority, name: {vi: Người cao tuổi, en: Elderly people, zh: 老}}\n"
        let result = try SampleContent.campaign.with("data/groups.yaml", groups).resolved()
        #expect(
            result.diagnostics.filter { $0.identifier == "removed-language" }.map {
                fullText($0).split(separator: "\n").dropFirst().joined(separator: "\n")
            } == [
                """
                Ngôn ngữ “zh” không có trong languages của site.yaml, mà tệp còn chữ bằng ngôn ngữ này
                Bỏ chữ là mất bản dịch; chỉ bỏ khi cổng thật sự thôi dùng ngôn ngữ này.
                Thêm lại zh vào languages, hoặc bỏ các mục zh ở mọi tệp.
                Language “zh” isn't in languages of site.yaml, but a file has words in it
                Without the words their translation is lost; only a site that gives the language up takes them away.
                Add zh to languages again, or take the keys zh away from all files.
                """
            ])
    }

    @Test func tellsASlipInAKnownHeadAsBefore() throws {
        let result = try SampleContent.campaign.with(
            exactly: "data/corrections.csv",
            "id,date,unit,finding_vn,finding_en,remedy_vi,remedy_en,due_on,closed_on,checked\n"
        ).resolved()
        #expect(result.findings == ["data/corrections.csv:1:14 error unknown-column"])
    }
}
