import CampaignModel
import Testing

@Suite struct CompositeEntryTests {
    private func resolved(_ indicators: String, head: String = "normalisation: goalposts", coverage: Int = 60) throws
        -> SampleResolution
    {
        try SampleContent.campaign.with(
            "data/composite.yaml",
            """
            - id: overall
              name: {vi: Điểm chung, en: Overall score}
              source: {vi: Quyết định 1, en: Decision 1}
              \(head)
              minimum_coverage: \(coverage)
              indicators:
                \(indicators)

            """
        ).resolved()
    }

    @Test func readsWeightsAndGoalposts() throws {
        let resolution = try resolved("- {indicator: BD03, weight: 2, worst: 0, best: 80.5}")
        #expect(resolution.findings.isEmpty)
        let composite = try #require(resolution.site?.campaign.composites[id: "overall"])
        #expect(
            composite.parts
                == [Composite.Part(indicator: RegisterIndex(0), weight: 2, worst: 0, best: 80.5)])
        #expect(composite.minimumCoverage == 60)
    }

    @Test func needsNoGoalpostsForTheRange() throws {
        let resolution = try resolved("- {indicator: BD03, weight: 2}", head: "normalisation: range")
        #expect(resolution.findings.isEmpty)
        #expect(resolution.site?.campaign.composites[id: "overall"]?.normalisation == .range)
    }

    @Test func declaresNoneByDefault() throws {
        #expect(try SampleContent.campaign.resolved().site?.campaign.composites.count == 0)
    }

    @Test func refusesActivityCounts() throws {
        #expect(
            try resolved("- {indicator: BD20, weight: 1, worst: 0, best: 9}").text == """
                content/data/composite.yaml:7:19: error: activity-in-composite
                BD20 là số hoạt động nên không được đưa vào điểm tổng hợp
                Kế hoạch (III.4-1) yêu cầu không chạy theo số lớp, số buổi; chỉ số “context” không bao giờ được chấm điểm \
                hay xếp hạng.
                Hãy bỏ chỉ số này khỏi composite.yaml, hoặc chọn một chỉ số đo kết quả.
                BD20 counts activities, so it can’t be part of a score
                The plan (III.4-1) asks not to chase numbers of classes or meetings; “context” indicators are never scored \
                or ranked.
                Take it out of composite.yaml, or choose an indicator that measures results.
                """)
    }

    @Test func refusesTheSameIndicatorTwice() throws {
        let line = "- {indicator: BD03, weight: 1, worst: 0, best: 9}"
        #expect(
            try resolved("\(line)\n    \(line)").text == """
                content/data/composite.yaml:8:19: error: indicator-twice-in-composite
                BD03 có mặt hai lần trong điểm tổng hợp
                Ghi hai lần thì trọng số thật khác với trọng số người đọc thấy.
                Hãy giữ một dòng và ghi trọng số đúng ở đó.
                BD03 is in the score twice
                Listed twice, its real weight differs from the one that readers see.
                Keep one line and give the right weight there.
                """)
    }

    @Test func refusesWeightsBelowOne() throws {
        #expect(
            try resolved("- {indicator: BD03, weight: 0, worst: 0, best: 9}").text == """
                content/data/composite.yaml:7:33: error: composite-weight
                Trọng số 0 không dùng được
                Trọng số là số nguyên từ 1; chỉ số xấu đi khi tăng thì khai ở “direction” của danh mục.
                Hãy ghi số nguyên từ 1 trở lên, hoặc bỏ chỉ số này.
                The weight 0 can’t be used
                Weights are whole numbers from 1; that less is better is said by “direction” in the catalogue.
                Give a whole number from 1, or take the indicator out.
                """)
    }

    @Test func wantsTheBestValueOnTheBetterSide() throws {
        #expect(
            try resolved("- {indicator: BD03, weight: 1, worst: 9, best: 9}").text == """
                content/data/composite.yaml:7:52: error: composite-goalposts
                “best” của BD03 không tốt hơn “worst”
                Chỉ số này càng cao càng tốt, nên “best” phải lớn hơn “worst”.
                Hãy sửa hai giá trị này.
                “best” of BD03 isn’t better than “worst”
                Higher is better here, so “best” must be above “worst”.
                Correct the two values.
                """)
    }

    @Test func wantsACoverageThatIsAShare() throws {
        #expect(
            try resolved("- {indicator: BD03, weight: 1, worst: 0, best: 9}", coverage: 0).text == """
                content/data/composite.yaml:5:21: error: composite-coverage
                Mức phủ tối thiểu 0 không dùng được
                Đây là phần trăm trọng số phải có số liệu thì mới tính điểm: từ 1 đến 100.
                Hãy ghi một số nguyên từ 1 đến 100.
                The least coverage 0 can’t be used
                It is the percentage of the weights that must be known for a score: 1 to 100.
                Give a whole number from 1 to 100.
                """)
    }

    @Test func wantsIndicatorsThatCommunesReport() throws {
        let provincial = """
              - id: BD50
                name: {vi: Điểm, en: Score}
                theme: learning
                unit: score
                numerator: {vi: Điểm, en: Score}
                direction: lower
                levels: [province]
                frequency: quarter

            """
        let resolution = try SampleContent.campaign.adding(provincial, to: "data/indicators.yaml").with(
            "data/composite.yaml",
            """
            - id: overall
              name: {vi: Điểm chung}
              source: {vi: Quyết định 1}
              normalisation: goalposts
              minimum_coverage: 60
              indicators: [{indicator: BD50, weight: 1, worst: 1, best: 5}]

            """
        ).resolved()
        #expect(
            resolution.text == """
                content/data/composite.yaml:6:28: error: composite-without-communes
                Các xã không báo cáo BD50
                Điểm tổng hợp tính cho từng xã, phường, đặc khu, nên mọi chỉ số của nó phải có cấp “commune”.
                Hãy bỏ chỉ số này, hoặc thêm “commune” vào “levels” của nó trong indicators.yaml.
                Communes don’t report BD50
                The score is worked out for each commune, so that all its indicators need the level “commune”.
                Take it out, or add “commune” to its “levels” in indicators.yaml.
                content/data/composite.yaml:6:61: error: composite-goalposts
                “best” của BD50 không tốt hơn “worst”
                Chỉ số này càng thấp càng tốt, nên “best” phải nhỏ hơn “worst”.
                Hãy sửa hai giá trị này.
                “best” of BD50 isn’t better than “worst”
                Lower is better here, so “best” must be below “worst”.
                Correct the two values.
                """)
    }
}
