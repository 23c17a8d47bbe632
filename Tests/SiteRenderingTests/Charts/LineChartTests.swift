import Testing

@testable import SiteRendering

@Suite struct LineChartTests {
    private let values: [ChartValue] = [.reported(40), .reported(50), .notReported, .reported(60), .suppressed]

    private func figure(_ chart: LineChart, note: String? = nil) -> FigureCheck {
        FigureCheck(chart.svg(FigureSample.text(note: note), FigureSample.percent))
    }

    @Test func leavesGapForMissingPeriods() throws {
        let figure = figure(LineChart([FigureSample.series("A", values)], range: .fixed(0, 100)))
        let line = try #require(figure.path("ch-l ch-1"))
        #expect(line.contains("l") && !line.contains("m"))
        let dots = try #require(figure.path("ch-d ch-1"))
        #expect(dots.split(separator: "h0").count == 3)
    }

    @Test func marksEveryHoleBelowItsPlaceAndExplainsTheMarks() {
        let figure = figure(LineChart([FigureSample.series("A", values)]))
        #expect(figure.count("class=\"ch-x\"") == 4)
        #expect(figure.words.contains("chưa báo cáo"))
        #expect(figure.words.contains("không công bố"))
        #expect(!figure.words.contains("không áp dụng"))
    }

    @Test func breaksOffWhereFiguresCannotBeCompared() throws {
        let values: [ChartValue] = [.reported(40), .reported(50), .reported(60), .reported(70)]
        let series = [FigureSample.series("A", values)]
        let whole = figure(LineChart(series, range: .fixed(0, 100)))
        let broken = figure(LineChart(series, range: .fixed(0, 100), breaks: [2: "định nghĩa lại"]))
        #expect(whole.path("ch-cut") == nil && broken.path("ch-cut") != nil)
        // Two runs instead of one: the pen is put down twice.
        let lines = [whole, broken].compactMap { $0.path("ch-l ch-1")?.count { $0 == "M" || $0 == "m" } }
        #expect(lines == [1, 2])
        #expect(broken.words.contains("định nghĩa lại") && !whole.words.contains("định nghĩa lại"))
        let alone = figure(LineChart(series, range: .fixed(0, 100), breaks: [1: "a", 2: "b", 3: "c"]))
        #expect(alone.path("ch-l ch-1") == nil, "each is a dot of its own")
    }

    /// On a narrow phone the whole reason can be read, not the part of it that one line holds.
    @Test func writesALongReasonInSeveralLines() {
        let series = [FigureSample.series("A", [.reported(40), .reported(50), .reported(60)])]
        let words = "không so sánh được: chỉ số được định nghĩa lại từ 15/5/2026"
        #expect(TextWidth.of(words) > ChartCanvas.width - 20)
        let figure = figure(LineChart(series, range: .fixed(0, 100), breaks: [1: words]))
        #expect(figure.words.contains(words))
        let lines = figure.text.split(separator: "<tspan").dropFirst().compactMap { part in
            part.split(separator: "<")[0].split(separator: ">").last.map(String.init)
        }
        #expect(lines.count == 2 && lines.allSatisfy { TextWidth.of($0) <= ChartCanvas.width - 20 })
    }

    @Test func writesTheFirstAndTheLastNumber() {
        let figure = figure(LineChart([FigureSample.series("A", values)], range: .fixed(0, 100)))
        #expect(figure.words.contains("40%"))
        #expect(figure.words.contains("60%"))
        #expect(!figure.words.contains("50%") || figure.words.count { $0 == "50%" } == 1)
    }

    @Test func drawsALonelyNumberAsADot() {
        let lonely: [ChartValue] = [.notReported, .reported(3), .notReported]
        let figure = figure(LineChart([FigureSample.series("A", lonely)]))
        #expect(figure.path("ch-l ch-1") == nil)
        #expect(figure.path("ch-d ch-1") != nil)
    }

    @Test func namesSeriesOnlyWhenThereAreSeveral() {
        let first = FigureSample.series("Phường Mũi Né", values)
        #expect(!figure(LineChart([first])).words.contains("Phường Mũi Né"))
        let both = figure(LineChart([first, FigureSample.series("Trung vị", values)]))
        #expect(both.words.contains("Phường Mũi Né") && both.words.contains("Trung vị"))
        #expect(both.path("ch-l ch-2") != nil)
    }

    @Test func writesTheTargetWhereTheLineKeepsAwayFromIt() {
        let target = ChartReference(80, label: "Mục tiêu 80%")
        let rising = FigureSample.series("A", [.reported(20), .reported(79)])
        let falling = FigureSample.series("A", [.reported(79), .reported(20)])
        #expect(figure(LineChart([rising], target: target)).text.contains("class=\"ch-tt\">Mục tiêu 80%"))
        #expect(figure(LineChart([falling], target: target)).text.contains("class=\"ch-tt ch-e\">Mục tiêu 80%"))
    }

    @Test func alwaysNamesTheLastPeriod() {
        let many = (1...40).map { _ in ChartValue.reported(5) }
        let words = figure(LineChart([FigureSample.series("A", many)])).words
        #expect(words.contains("K40"))
        #expect(words.count { $0.hasPrefix("K") } < 15)
    }

    @Test func carriesTheMarkOfInventedFiguresAndTheRemark() {
        let figure = figure(LineChart([FigureSample.series("A", values)]), note: "8 đơn vị chưa báo cáo.")
        #expect(figure.text.contains("class=\"ch-demo\">Số liệu minh họa</text>"))
        #expect(figure.text.contains("class=\"ch-note\">8 đơn vị chưa báo cáo.</text>"))
        let real = LineChart([FigureSample.series("A", values)]).svg(
            FigureSample.text(demonstration: nil), FigureSample.percent)
        #expect(!FigureCheck(real).text.contains("ch-demo"))
    }

    @Test func hasANameAndADescription() {
        let figure = figure(LineChart([FigureSample.series("A", values)]))
        #expect(
            figure.text.hasPrefix(
                #"<svg class="ch ch-lines" viewBox="0 0 320 2"#))
        #expect(
            figure.text.contains(
                #"" role="img" aria-label="Tỷ lệ &lt;học&gt; &amp; &quot;thi&quot;. Mô tả">"#))
    }

    @Test func isSmallAndKeepsTheRules() {
        let twelve = Array((values + values + values).prefix(12))
        let chart = LineChart(
            [FigureSample.series("Phường Mũi Né", twelve), FigureSample.series("Trung vị toàn tỉnh", twelve)],
            target: ChartReference(80, label: "Mục tiêu 80%"))
        let bytes = chart.svg(FigureSample.text(), FigureSample.percent)
        #expect(bytes.count < 2_500)
        #expect(FigureCheck(bytes).faults == [])
        #expect(bytes == chart.svg(FigureSample.text(), FigureSample.percent))
    }

    @Test func worksWithoutAnyNumber() {
        let figure = figure(LineChart([FigureSample.series("A", [.notReported, .suppressed, .notApplicable])]))
        #expect(figure.faults == [])
        #expect(figure.count("class=\"ch-x\"") == 6)
    }
}
