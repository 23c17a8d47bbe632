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

    private func places(_ formedFrom: String, _ other: String = "") throws -> SampleContent {
        SampleContent.campaign.with(
            "data/communes.csv",
            "code,name,type,valid_from,former_names,formed_from\n22918,Phường Mũi Né,phuong,2025-07-01,,\(formedFrom)\n"
                + "24736,Xã Quảng Trực,xa,2025-07-01,,\(other)\n")
    }

    @Test(arguments: ["Phường Hàm Tiến", "hàm tiến", "phường ham tien"])
    func namesTheUnitThatAPlaceIsAPartOfNow(name: String) throws {
        let text = try places("Phường Mũi Né (thành phố Phan Thiết);Phường Hàm Tiến (thành phố Phan Thiết)")
            .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,\(name),Chậm\n").resolved().text
        #expect(
            text == """
                content/data/corrections.csv:2:15: error: unknown-code
                Không có mã đơn vị “\(name)”
                Mỗi mã phải có trong data/communes.csv, data/agencies.csv, để mọi số liệu và bài viết nối đúng với nhau.
                “\(name)” nay thuộc Phường Mũi Né (22918): nếu là số liệu của cả đơn vị mới thì ghi “22918”.
                There is no unit code “\(name)”
                Every code must be listed in data/communes.csv, data/agencies.csv, so that figures and texts are linked rightly.
                “\(name)” is a part of Phường Mũi Né (22918) now: for a figure of the whole new unit write “22918”.
                """)
    }

    @Test func namesNoUnitForAPlaceThatTwoHadAPartOf() throws {
        let text = try places("Xã Tân Hà (huyện A)", "Xã Tân Hà (huyện B)")
            .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,Xã Tân Hà,Chậm\n").resolved().text
        #expect(text.contains("There is no unit code “Xã Tân Hà”") && !text.contains("now:"))
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

    @Test(arguments: ["A01, A07", "A01 và A07", "A01/A07", "A01 A07", "A01\nA07"])
    func asksForSemicolonsBetweenCodes(written: String) throws {
        let result = try SampleContent.campaign.with(
            "data/inspections.csv",
            "id,title_vi,agency,planned_on,units\nI1,Kiểm tra,A07,2026-04-15,\"\(written)\"\n"
        ).resolved()
        #expect(result.diagnostics.map(\.identifier) == ["unknown-code"])
        #expect(
            result.diagnostics.map(\.fix) == [
                Bilingual(
                    vi: "Giữa các mã là dấu chấm phẩy: A01; A07", en: "Codes have semicolons between them: A01; A07")
            ])
    }

    @Test func tellsEntriesOfAListApart() throws {
        let news = "---\ntitle: T\nsummary: S\ndate: 2026-01-01\nkind: news\ncommunes: [22918 24736]\n---\nTin.\n"
        let result = try SampleContent.campaign.with("news/a/vi.md", news).resolved()
        #expect(
            result.diagnostics.map(\.fix) == [
                Bilingual(
                    vi: "Mỗi mã là một mục riêng: [22918, 24736]",
                    en: "Each code is an entry of its own: [22918, 24736]")
            ])
    }

    @Test(arguments: ["2026Q3", "2026-q3", "quy-3-2026"])
    func tellsTheNameOfAFileOfFigures(name: String) throws {
        let result = try SampleContent.campaign.with(exactly: "data/observations/\(name).csv", "indicator\n").resolved()
        #expect(result.findings == ["data/observations/\(name).csv:1:1 error unknown-code"])
        #expect(
            result.diagnostics.map(\.fix) == [
                Bilingual(vi: "Hãy đổi tên tệp thành: 2026-Q3.csv", en: "Rename the file to: 2026-Q3.csv")
            ])
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
