import CampaignModel
import Testing

@Suite struct CodeTests {
    private func update(_ row: String) throws -> SampleResolution {
        try SampleContent.campaign
            .with("data/task-updates.csv", "task,agency,unit,date,state,summary_vi\n\(row)\n").resolved()
    }

    @Test func namesTheNearestCode() throws {
        #expect(
            try update("T1,A07,,2026-08-01,done,Xong").text == """
                content/data/task-updates.csv:2:1: error: unknown-code
                Không có mã nhiệm vụ “T1”
                Mỗi mã phải có trong data/tasks.yaml, để mọi số liệu và bài viết nối đúng với nhau.
                Có phải bạn muốn viết “T01”? Hãy sửa lại cho đúng.
                There is no task code “T1”
                Every code must be listed in data/tasks.yaml, so that figures and texts are linked rightly.
                Did you mean “T01”? Correct it.
                """)
    }

    @Test func listsAFewCodesWhenNoneIsNear() throws {
        let text = try update("T01,XYZW,,2026-08-01,done,Xong").text
        #expect(text.contains("Không có mã cơ quan “XYZW”\n"))
        #expect(text.contains("Hãy chọn một trong các giá trị: A01, A07.\n"))
        #expect(text.contains("There is no agency code “XYZW”\n"))
        #expect(text.hasSuffix("Choose one of: A01, A07."))
    }

    @Test func namesTheRegisterWhenThereAreManyCodes() throws {
        let rows = (30...60).map { "229\($0),Xã \($0),xa,2025-07-01\n" }.joined()
        let result = try SampleContent.campaign.adding(rows, to: "data/communes.csv")
            .with(
                "news/a/vi.md",
                "---\ntitle: T\nsummary: S\ndate: 2026-01-01\nkind: news\ncommunes: [abcdefg]\n---\nTin.\n"
            )
            .resolved()
        #expect(result.text.contains("Không có mã xã, phường, đặc khu “abcdefg”\n"))
        #expect(result.text.contains("Hãy tra lại mã trong data/communes.csv.\n"))
        #expect(result.text.hasSuffix("Look the code up in data/communes.csv."))
    }

    @Test func namesPagesOfLinks() throws {
        let news = "---\ntitle: T\nsummary: S\ndate: 2026-01-01\nkind: news\n---\n\n[mọi nhiệm vụ](page:taks)\n"
        let result = try SampleContent.campaign.with("news/a/vi.md", news).resolved()
        #expect(
            result.text == """
                content/news/a/vi.md:8:1: error: unknown-code
                Không có trang “taks”
                Ô này chỉ nhận một số giá trị đã định.
                Có phải bạn muốn viết “tasks”? Hãy sửa lại cho đúng.
                There is no page “taks”
                Only certain values can stand here.
                Did you mean “tasks”? Correct it.
                """)
    }

    @Test func explainsKeysOfFigures() throws {
        let result = try SampleContent.campaign
            .with("data/revisions.csv", "key,kind,reason_vi,by,on,field\nBD03@22918,correction,Sai,A07,2026-10-20,\n")
            .resolved()
        #expect(
            result.text == """
                content/data/revisions.csv:2:1: error: malformed-figure-key
                “BD03@22918” không phải là mã của một số liệu
                Mã số liệu gồm: chỉ số@đơn vị@kỳ, và nếu cần thì thêm @nhóm.
                Ví dụ: BD03@22918@2026-Q3
                “BD03@22918” isn't the key of a figure
                A figure's key is indicator@unit@period, with @group where needed.
                For example: BD03@22918@2026-Q3
                """)
    }
}
