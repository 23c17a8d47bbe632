import Testing

/// How a language writes numbers and days.
@Suite struct WritingStyleTests {
    private func resolved(_ old: String, _ new: String) throws -> SampleResolution {
        let file = SampleContent.language("vi", "Tiếng Việt").replacing(old, with: new)
        return try SampleContent.minimal.with("languages/vi.yaml", file).resolved()
    }

    @Test func wantsTheNumberInAShare() throws {
        #expect(
            try resolved("percent: \"{n}%\"", "percent: \"%\"").text == """
                content/languages/vi.yaml:7:10: error: pattern-incomplete
                “percent” thiếu {n}
                Mọi trang viết số và ngày theo mẫu này; phần thiếu sẽ mất trên trang, không ai thấy.
                Hãy viết như: percent: "{n}%"
                “percent” lacks {n}
                All pages write numbers and days by this pattern; what it lacks would be lost from them unseen.
                Write it as in: percent: "{n}%"
                """)
    }

    @Test func wantsDayMonthAndYear() throws {
        let result = try resolved("\ndate: \"{d}/{m}/{y}\"", "\ndate: \"{m}/{d}\"")
        #expect(result.findings == ["languages/vi.yaml:5:7 error pattern-incomplete"])
        #expect(try resolved("long_date: \"{d}/{m}/{y}\"", "long_date: \"{d} {month} {y}\"").findings.isEmpty)
    }

    @Test func wantsTwoMarks() throws {
        #expect(
            try resolved("decimal: \",\"", "decimal: \".\"").text == """
                content/languages/vi.yaml:4:8: error: same-marks
                “decimal” và “group” cùng là “.”
                Như vậy 1.000 đọc là một nghìn hay là một đều được.
                Hãy dùng hai dấu khác nhau; tiếng Việt viết 1.000,5.
                “decimal” and “group” are both “.”
                So 1.000 could be read as a thousand or as one.
                Use two different marks; English writes 1,000.5.
                """)
    }

    @Test(arguments: ["/x", "../x", "x/", "a//b", ".", "a?1", "Nhiệm vụ/x"])
    func wantsAddressesThatCanBeTyped(path: String) throws {
        let result = try resolved("{tasks: nhiem-vu}", "{tasks: \"\(path)\"}")
        #expect(result.findings == ["languages/vi.yaml:8:16 error malformed-slug"])
    }

    @Test func keepsListsOffTheSitesOwnFolders() throws {
        #expect(
            try resolved("{tasks: nhiem-vu}", "{tasks: assets}").text == """
                content/languages/vi.yaml:8:16: error: reserved-address
                “assets” là thư mục riêng của trang
                Ở đó có tệp dữ liệu, ảnh hay kiểu chữ; trang và tệp không được lẫn vào nhau.
                Hãy chọn từ khác.
                “assets” is a folder of the site itself
                Data, pictures or styles lie there; pages and files must not mix.
                Choose another word.
                """)
        // Pages of further languages stand in a folder of their own.
        let english = SampleContent.language("en", "English").replacing("nhiem-vu", with: "data")
        #expect(try SampleContent.minimal.with("languages/en.yaml", english).resolved().findings.isEmpty)
    }
}
