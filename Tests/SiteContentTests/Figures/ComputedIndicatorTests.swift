import CampaignModel
import Testing

@Suite struct ComputedIndicatorTests {
    private let header = "indicator,unit,group,numerator,denominator,value,state\n"

    /// The campaign with one more indicator.
    private func indicator(
        _ id: String, unit: String = "percent", groups: String = "[]", _ computed: String
    ) -> SampleContent {
        SampleContent.campaign.adding(
            """
              - id: \(id)
                name: {vi: Chỉ số, en: Indicator}
                theme: learning
                unit: \(unit)
                numerator: {vi: Tử số, en: Part}
                direction: higher
                levels: [province, commune]
                groups: \(groups)
                frequency: quarter
                suppression_threshold: 1
            \(computed)

            """, to: "data/indicators.yaml")
    }

    @Test func worksFiguresOutOfTheRegisters() throws {
        let result = try indicator("BD38", "    computed: reports_on_time")
            .with(
                "data/reports.csv",
                """
                unit,kind,period,due_on,received_on
                22918,quarter,2026-Q3,2026-10-15,2026-10-14
                24736,quarter,2026-Q3,2026-10-15,

                """
            ).resolved()
        #expect(result.findings.isEmpty)
        let campaign = try #require(result.site).campaign
        let key = try #require(campaign.key(named: "BD38@68@2026-Q3"))
        #expect(campaign.figures[key].value == 50)
        #expect(campaign.figures[key].sourceCode == "computed")
    }

    @Test func explainsRulesThatDoNotExist() throws {
        let result = try indicator("BD38", "    computed: report_on_time").resolved()
        #expect(
            result.text == """
                content/data/indicators.yaml:33:15: error: unknown-choice
                “report_on_time” không phải là một lựa chọn của mục “computed”
                Chỗ này chỉ nhận một trong các từ: reports_on_time, figures_with_evidence, figures_uncorrected, \
                figures_from_platforms, tasks_on_time, inspections_done, inspections_published, correction_notices, \
                difficulties_resolved, money_spent, group_gap.
                Có phải ý bạn là “reports_on_time”?
                “report_on_time” is not one of the choices of key “computed”
                Only one of these words is taken here: reports_on_time, figures_with_evidence, figures_uncorrected, \
                figures_from_platforms, tasks_on_time, inspections_done, inspections_published, correction_notices, \
                difficulties_resolved, money_spent, group_gap.
                Did you mean “reports_on_time”?
                """)
    }

    @Test func explainsRulesOfAnotherMeasure() throws {
        let result = try indicator("BD38", unit: "count", "    computed: reports_on_time").resolved()
        #expect(
            result.text == """
                content/data/indicators.yaml:23:5: error: computed-measure
                BD38: cách tính “reports_on_time” không cho số theo đơn vị “count”
                Chương trình tính ra số theo đơn vị “percent”, còn danh mục ghi đơn vị (unit) là “count”.
                Hãy ghi “unit: percent”, hoặc chọn cách tính khác.
                BD38: the rule “reports_on_time” gives no figures in “count”
                The program works out figures in “percent”, and the catalogue’s unit is “count”.
                Write “unit: percent”, or choose another rule.
                """)
    }

    @Test func explainsGapsOfNothing() throws {
        let result = try indicator("BD33", unit: "points", groups: "[priority]", "    computed: group_gap").resolved()
        #expect(
            result.text == """
                content/data/indicators.yaml:23:5: error: computed-from
                BD33: chưa ghi tính chênh lệch nhóm từ chỉ số nào
                Cần một tỷ lệ (percent) do đơn vị báo cáo, cùng nhịp và có đủ các loại nhóm ấy: BD03.
                Hãy ghi “computed_from” với một mã trong danh sách trên.
                BD33: it isn’t said which indicator the gap of groups is worked out from
                It takes a share (percent) that units report, of the same rhythm and with those groups: BD03.
                Write “computed_from” with a code from the list above.
                """)
    }

    @Test func explainsGapsOfWhatHasNone() throws {
        let result = try indicator(
            "BD33", unit: "points", groups: "[priority]", "    computed: group_gap\n    computed_from: BD30"
        ).resolved()
        #expect(
            result.text == """
                content/data/indicators.yaml:23:5: error: computed-from
                BD33: không tính được chênh lệch nhóm từ “BD30”
                Cần một tỷ lệ (percent) do đơn vị báo cáo, cùng nhịp và có đủ các loại nhóm ấy: BD03.
                Có phải ý bạn là “computed_from: BD03”?
                BD33: no gap of groups can be worked out from “BD30”
                It takes a share (percent) that units report, of the same rhythm and with those groups: BD03.
                Did you mean “computed_from: BD03”?
                """)
    }

    @Test func explainsSourcesThatAreNotUsed() throws {
        let result = try indicator("BD38", "    computed: reports_on_time\n    computed_from: BD03").resolved()
        #expect(
            result.text == """
                content/data/indicators.yaml:23:5: error: computed-from
                BD38: “reports_on_time” được tính từ sổ của cổng, không từ chỉ số khác
                Chỉ cách tính “group_gap” cần “computed_from”.
                Hãy bỏ “computed_from”.
                BD38: “reports_on_time” is worked out from registers, not from another indicator
                Only the rule “group_gap” takes “computed_from”.
                Remove “computed_from”.
                """)
    }

    @Test func explainsFiguresThatNobodyTypes() throws {
        let result = try indicator("BD38", "    computed: reports_on_time")
            .with(
                "data/observations/2026-Q3.csv",
                header + "BD38,22918,,1,1,,reported\nBD38,24736,,1,1,,reported\n"
            ).resolved()
        #expect(
            result.text == """
                content/data/observations/2026-Q3.csv:2:1: error: typed-computed-figure
                BD38 do chương trình tự tính, không nhập tay (2 dòng trong tệp này)
                Danh mục ghi “computed: reports_on_time”: số này được đếm từ sổ của cổng, nên hai nơi không thể nói khác \
                nhau.
                Hãy xóa dòng này và sửa sổ nếu sổ sai; hoặc bỏ “computed” của BD38 trong indicators.yaml.
                BD38 is worked out by the program, not typed (2 rows of this file)
                The catalogue says “computed: reports_on_time”: it is counted from the portal’s own registers, so that no \
                two places can say different things.
                Delete the row, and mend the register if that is wrong; or remove “computed” from BD38 in indicators.yaml.
                """)
    }
}

@Suite struct FigureNoteTests {
    private let header = "indicator,unit,group,numerator,denominator,value,state,note_vi,note_en\n"

    @Test func keepsNotesWhereNothingIsReported() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv",
            header + "BD20,22918,,,,,not_reported,Đang đếm lại.,Counting again.\nBD20,24736,,,,30,reported,Cả hè.,\n"
        ).resolved()
        #expect(result.findings.isEmpty)
        let figures = try #require(result.site).campaign.figures.figures
        let (vietnamese, english) = (LanguageTag("vi"), LanguageTag("en"))
        #expect(figures.map(\.state) == [.notReported, .reported])
        #expect(figures.map { $0.note?.wordings[vietnamese] } == ["Đang đếm lại.", "Cả hè."])
        #expect(figures.map { $0.note?.wordings[english] } == ["Counting again.", nil])
    }

    @Test func wantsTheFirstLanguage() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", header + "BD20,22918,,,,30,reported,,Counting again.\n"
        ).resolved()
        #expect(result.findings == ["data/observations/2026-Q3.csv:2:27 error missing-wording"])
    }

    @Test func readsNotesForPrivateMatters() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", header + "BD20,22918,,,,30,reported,Hỏi 0912345678.,\n"
        ).resolved()
        #expect(result.findings.count == 1)
        #expect(result.findings.allSatisfy { $0.hasPrefix("data/observations/2026-Q3.csv:2:") })
    }

    @Test func keepsNotesOfSmallCountsBack() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", header + "BD20,22918,,,,3,reported,Chỉ ba lớp.,\n"
        ).resolved()
        #expect(
            result.text == """
                content/data/observations/2026-Q3.csv:2:1: warning: note-kept-back
                Ghi chú của một số liệu không công bố cũng không được công bố
                Số liệu này được giữ kín để không lộ về từng người; lời ghi chú có thể nói ra chính con số ấy.
                Hãy xóa ghi chú, hoặc ghi điều cần nói vào bài viết, không nêu con số.
                The note of a figure that is kept back isn’t published either
                The figure is kept back so that nothing is told about single people; words can tell the number too.
                Delete the note, or say what must be said in a text, without the number.
                """)
        #expect(try #require(result.site).campaign.figures.figures.map(\.note) == [nil])
    }
}
