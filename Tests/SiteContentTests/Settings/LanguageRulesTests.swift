import CampaignModel
import SiteContent
import Testing

@Suite struct LanguageRulesTests {
    private func resolved(vi: String, en: String) throws -> SampleResolution {
        try SampleContent.minimal
            .with("languages/vi.yaml", SampleContent.language("vi", "Tiếng Việt", phrases: vi))
            .with("languages/en.yaml", SampleContent.language("en", "English", phrases: en))
            .resolved()
    }

    @Test func readsPhrasesInTheirForms() throws {
        let result = try resolved(
            vi: "  tasks: \"{n} nhiệm vụ\"\n", en: "  tasks: {one: \"{n} task\", other: \"{n} tasks\"}\n")
        #expect(result.findings.isEmpty)
        let languages = try #require(result.site).languages
        #expect(languages.map { $0.phrases["tasks"]?.form(for: 1) } == ["{n} nhiệm vụ", "{n} task"])
        #expect(languages[0].paths == ["tasks": "nhiem-vu"])
    }

    @Test func namesTheCampaignWhereNoProvinceIsNamed() throws {
        let phrase = "  a: \"{province} đến đâu?\"\n"
        let english = SampleContent.language("en", "English", phrases: phrase)
        let content = SampleContent.minimal
            .with("languages/vi.yaml", SampleContent.language("vi", "Tiếng Việt", phrases: phrase))
            .with("languages/en.yaml", english)
        let named = try #require(content.resolved().site)
        #expect(named.languages.map { $0.phrases["a"]?.form(for: 1) } == ["Lâm Đồng đến đâu?", "Lâm Đồng đến đâu?"])
        let site = """
            title: {vi: Cổng, en: Portal}
            base_url: https://x.example/
            languages: [vi, en]
            as_of: 2026-11-20
            \(SampleContent.catalogue)
            """
        let unnamed = try #require(content.with("site.yaml", site).resolved().site)
        #expect(unnamed.languages.map { $0.phrases["a"]?.form(for: 1) } == ["Cổng đến đâu?", "Portal đến đâu?"])
    }

    @Test func missesAPhraseThatAnotherLanguageHas() throws {
        let result = try resolved(vi: "  a: một\n  b: hai\n", en: "  a: one\n")
        #expect(
            result.text == """
                content/languages/en.yaml:9:1: error: missing-phrase
                Thiếu câu “b”
                Các trang, hoặc ngôn ngữ khác, có dùng câu này. Thiếu nó, trang sẽ có chỗ trống.
                Hãy thêm dòng “b: …” vào mục “phrases”; nếu tên câu bị gõ sai ở đây thì sửa lại tên.
                The phrase “b” is missing
                Pages, or another language, use it. Without it pages would have a blank.
                Add a line “b: …” under “phrases”; if its name is misspelt here, mend the name.
                """)
        let other = try resolved(vi: "  a: một\n", en: "  a: one\n  b: two\n")
        #expect(other.findings == ["languages/vi.yaml:9:1 error missing-phrase"])
    }

    @Test func tellsAMisspeltNameOnceWithBothPlaces() throws {
        let result = try resolved(vi: "  a: một\n  amount_billionx: hai\n", en: "  a: one\n  amount_billion: two\n")
        #expect(
            result.text == """
                content/languages/vi.yaml:11:3: error: misspelt-phrase
                Câu “amount_billionx” chỉ có ở đây; ở content/languages/en.yaml:11 có câu “amount_billion”
                Có lẽ đó là cùng một câu, và một trong hai tên bị gõ sai. Thiếu câu, trang sẽ có chỗ trống.
                Hãy sửa tên sai cho giống tên kia; nếu là hai câu khác nhau thì thêm câu còn thiếu vào mỗi tệp.
                The phrase “amount_billionx” is only here; at content/languages/en.yaml:11 there is “amount_billion”
                They are probably one phrase, and one name is misspelt. Without it pages would have a blank.
                Make the wrong name like the other; if they are two phrases, add to each file the one it lacks.
                """)
    }

    @Test func tellsAMisspeltSecondNameAtItsOwnLine() throws {
        let result = try resolved(vi: "  agency_parent: thuộc\n", en: "  agency_parent: of\n  agency_parrent: of\n")
        #expect(
            result.text == """
                content/languages/en.yaml:11:3: error: misspelt-phrase
                Câu “agency_parrent” chỉ có ở ngôn ngữ này; có phải “agency_parent”?
                Mọi ngôn ngữ đã có câu “agency_parent”. Câu mà một ngôn ngữ thiếu sẽ để lại chỗ trống trên trang.
                Nếu gõ sai thì sửa hoặc bỏ dòng này; nếu là câu khác thì thêm nó vào tệp của các ngôn ngữ kia.
                The phrase “agency_parrent” is in this language only; is it “agency_parent”?
                All languages have “agency_parent”. A phrase that a language lacks leaves a blank on pages.
                If it is misspelt, mend or delete the line; if it is another phrase, add it to the other languages’ files.
                """)
        let numbered = try resolved(vi: "  period_1: một\n", en: "  period_1: one\n  period_2: two\n")
        #expect(numbered.findings == ["languages/vi.yaml:9:1 error missing-phrase"])
    }

    @Test func comparesTheNumberOfPlaceholders() throws {
        let result = try resolved(vi: "  a: \"{n} của {of}\"\n", en: "  a: \"{n}\"\n")
        #expect(
            result.text == """
                content/languages/en.yaml:10:3: error: differing-placeholders
                Câu “a” dùng chỗ trống khác với ngôn ngữ kia
                Ở đây: {n}. Ở content/languages/vi.yaml:10: {n}, {of}.
                Hãy dùng đúng những tên trong ngoặc nhọn ấy, không dịch chúng.
                The phrase “a” has other placeholders than its twin
                Here: {n}. At content/languages/vi.yaml:10: {n}, {of}.
                Use the same names in braces, and don't translate them.
                """)
        let lost = try resolved(vi: "  a: \"{n}\"\n", en: "  a: \"{n} of {of}\"\n")
        #expect(lost.findings == ["languages/vi.yaml:10:3 error differing-placeholders"], "what is lacking is wrong")
        #expect(try resolved(vi: "  a: \"Quý {n}\"\n", en: "  a: \"Q{number}\"\n").findings.isEmpty)
    }

    @Test func namesAPhraseWithoutPlaceholders() throws {
        let result = try resolved(vi: "  a: \"{n}\"\n", en: "  a: x\n")
        #expect(result.text.contains("Ở đây: không có. Ở content/languages/vi.yaml:10: {n}."))
        #expect(result.text.contains("Here: none. At content/languages/vi.yaml:10: {n}."))
    }

    @Test func wantsTheTagOfTheFileName() throws {
        let result = try SampleContent.minimal
            .with("languages/en.yaml", SampleContent.language("eng", "English")).resolved()
        #expect(
            result.text == """
                content/languages/en.yaml:1:6: error: differing-tag
                Tệp en.yaml ghi ngôn ngữ “eng”
                Tên tệp và mục “tag” phải trùng nhau.
                Hãy viết: tag: en
                The file en.yaml says its language is “eng”
                The file's name and its “tag” must be the same.
                Write: tag: en
                """)
    }

    @Test(arguments: [
        ("K'Ho", "kpm"), ("K’Ho", "kpm"), ("Cơ Ho", "kpm"), ("tiếng Anh", "en"), ("English", "en"),
        ("Vietnamese", "vi"), ("Chăm", "cjm"), ("Ê Đê", "rad"),
    ])
    func knowsNamesOfLanguages(name: String, tag: String) {
        #expect(LanguageName.tag(of: name)?.text == tag)
    }

    @Test(arguments: ["kpm", "en", "cjm-Latn", "zh", "M'Nông", ""])
    func takesTagsAsTheyAre(tag: String) {
        #expect(LanguageName.tag(of: tag) == nil)
    }

    @Test func namesTheTagOfALanguageThatIsNamed() throws {
        let result = try SampleContent.minimal
            .with("site.yaml", SampleContent.settings(languages: "vi, en, \"K'Ho\"")).resolved()
        #expect(
            result.text == """
                content/site.yaml:3:21: error: language-without-file
                “K'Ho” là tên ngôn ngữ, không phải mã
                Ngôn ngữ ghi bằng mã của ISO 639, chữ thường: vi, en, kpm.
                Có phải ý bạn là “kpm”?
                “K'Ho” is the name of a language, not its tag
                Languages are named by their tags of ISO 639, in small letters: vi, en, kpm.
                Did you mean “kpm”?
                """)
    }
}
