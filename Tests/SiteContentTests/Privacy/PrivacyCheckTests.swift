import Testing

@testable import SiteContent

@Suite struct PrivacyCheckTests {
    private func ambassador(_ consent: String, age: String, _ body: String) -> SampleContent {
        SampleContent.campaign.with(
            "ambassadors/a/vi.md",
            """
            ---
            title: Đại sứ
            summary: Một người giúp nhiều người.
            role: {vi: Giáo viên, en: Teacher}
            commune: "22918"
            age_class: \(age)
            consent: \(consent)
            ---

            \(body)

            """)
    }

    private func news(_ summary: String, _ body: String) -> SampleContent {
        SampleContent.campaign.with(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: \(summary)\ndate: 2026-10-01\nkind: news\n---\n\nDòng đầu.\n\(body)\n")
    }

    @Test func reportsNumbersInTextAndFrontMatter() throws {
        let result = try news("Số 0912 345 678.", "Gửi bà Hoa, 068095001234 nhé.").resolved()
        #expect(
            result.findings == [
                "news/a/vi.md:3:13 error private-matter", "news/a/vi.md:9:13 error private-matter",
            ])
    }

    @Test func reportsThemInTranslations() throws {
        let result = try news("Một câu.", "Chào.")
            .with("news/a/en.md", "---\ntitle: News\nsummary: Words.\n---\n\nWrite to an@x.vn.\n").resolved()
        #expect(result.findings == ["news/a/en.md:6:10 error private-matter"])
    }

    @Test func letsContactsOfOfficesPass() throws {
        let result = try news("Số 0912 345 678.", "Thư: van-thu@x.gov.vn")
            .adding("office_contacts: [\"0912.345.678\", van-thu@x.gov.vn]\n", to: "site.yaml").resolved()
        #expect(result.findings.isEmpty)
    }

    @Test func tellsAmbassadorsFromOtherStories() throws {
        let words = "Người dân tộc Mạ, lớp 7A."
        #expect(try news("Một câu.", words).resolved().findings.isEmpty)
        #expect(
            try ambassador("C-all", age: "adult", words).resolved().findings == [
                "ambassadors/a/vi.md:10:7 error private-matter"
            ])
    }

    @Test func findsTheClassOfAChild() throws {
        let result = try ambassador("C-both", age: "child_7_15", "Em học lớp 7A.")
            .adding("C-both,child_7_15,self_and_guardian,story,2026-01-01,,,\n", to: "data/consents.csv").resolved()
        #expect(result.findings == ["ambassadors/a/vi.md:10:8 error private-matter"])
    }

    @Test func readsTheTextsOfRegisters() throws {
        let result = try SampleContent.campaign.with(
            "data/teams.csv",
            """
            unit,kind,count,planned,contact_vi,phone,hours_vi,address_vi
            22918,community_team,912345678,12,"Tổ trưởng, 0912.345.678",,,
            22918,working_group,1,1,"Gọi ""Hoa"" 0912.345.678",,,

            """
        ).resolved()
        #expect(
            result.findings == [
                "data/teams.csv:2:47 error private-matter", "data/teams.csv:3:25 error private-matter",
            ])
    }

    @Test func tellsATelephoneThatLostItsZero() throws {
        let result = try SampleContent.campaign.with(
            "data/teams.csv",
            "unit,kind,count,planned,contact_vi,phone\n22918,working_group,1,1,Ủy ban nhân dân phường,912345678\n"
        ).resolved()
        #expect(
            result.findings.filter { $0.hasSuffix("private-matter") } == ["data/teams.csv:2:48 error private-matter"])
        let told = result.diagnostics.filter { $0.identifier == "private-matter" }.map {
            fullText($0).split(separator: "\n").dropFirst().joined(separator: "\n")
        }
        #expect(
            told == [
                """
                Số điện thoại mất số 0 ở đầu nên giống số chứng minh nhân dân: “912••••78”
                Bảng tính coi số điện thoại là con số nên bỏ số 0 ở đầu. Số riêng của một người không được đăng.
                Nếu là số của cơ quan: trong Excel đặt định dạng cột là Text rồi gõ lại có số 0, và ghi số ấy vào “office_contacts” \
                trong site.yaml; nếu không thì xóa.
                A telephone lost its first 0 and looks like an identity number: “912••••78”
                A spreadsheet took it for an amount and dropped the 0. A person's own number isn't published.
                If it is an office's, format the column as Text in Excel, type it again with its 0, and list it under “office_contacts” \
                in site.yaml; otherwise delete it.
                """
            ])
    }

    @Test func readsSettingsLanguagesAndYAMLRegisters() throws {
        let result = try SampleContent.campaign
            .adding("contact: {note: {vi: Gọi 0912 345 678, en: Call}}\n", to: "site.yaml")
            .with("languages/en.yaml", SampleContent.language("en", "English", phrases: "  help: Ask an@x.vn\n"))
            .with("languages/vi.yaml", SampleContent.language("vi", "Tiếng Việt", phrases: "  help: Hỏi xã\n"))
            .with("data/groups.yaml", "- {id: people, kind: learner, name: {vi: Bà 068095001234, en: People}}\n")
            .resolved()
        #expect(
            result.findings.filter { $0.hasSuffix("private-matter") } == [
                "data/groups.yaml:1:45 error private-matter", "languages/en.yaml:10:13 error private-matter",
                "site.yaml:7:26 error private-matter",
            ])
    }

    @Test func takesAPlainNumberOfAYAMLFileForAnAmount() throws {
        let source = SourceText(
            file: "x.yaml", bytes: Array("- {value: 125000000, note: 125000001}\nother: 025000000\n".utf8),
            into: DiagnosticCollector())
        let collector = DiagnosticCollector()
        PrivacyCheck(officeContacts: []).checkValues(of: source, into: collector)
        #expect(collector.diagnostics.map(\.place.line) == [2])
    }

    @Test func tellsPersonsFromCollectivesInCommendations() throws {
        let result = try SampleContent.campaign.with(
            "data/recognitions.csv",
            """
            id,date,kind,recipient,unit,title_vi,reason_vi,consent
            R1,2026-01-02,giấy khen,collective,22918,Một tổ,Giúp người khuyết tật.,
            R2,2026-01-02,giấy khen,person,22918,Một người khuyết tật,Giúp nhiều người.,C-all

            """
        ).resolved()
        #expect(result.findings == ["data/recognitions.csv:3:48 error private-matter"])
    }
}
