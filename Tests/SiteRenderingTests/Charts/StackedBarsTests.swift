import Testing

@testable import SiteRendering

@Suite struct StackedBarsTests {
    private let parts = StackedBars.Tone.allCases.map { StackedBars.Part("\($0)", $0) }

    @Test func eachBarIsDividedByItsCounts() {
        let bars = StackedBars([.init("xong", .done), .init("trễ", .late)], [.init(nil, [3, 1])])
        let figure = FigureCheck(bars.svg(FigureSample.text(), ChartNumbers { "\(Int($0))" }))
        #expect(figure.text.contains(#"<rect x="0" y="0" width="238.5" height="20" class="ch-done"/>"#))
        #expect(figure.text.contains(#"<rect x="240" y="0" width="78.5" height="20" fill="url(#f-l)"/>"#))
        #expect(figure.words.contains("xong 3") && figure.words.contains("trễ 1"))
        #expect(figure.faults == [])
    }

    @Test func tonesDifferInPatternAsWellAsInColour() {
        let bars = StackedBars(parts, [.init("A", parts.map { _ in 2 })])
        let figure = FigureCheck(bars.svg(FigureSample.text(), ChartNumbers { "\(Int($0))" }))
        #expect(figure.count("<pattern") == 3)
        for mark in ["url(#f-u)", "url(#f-s)", "url(#f-l)", "ch-going", "ch-o", "ch-k", "ch-done"] {
            #expect(figure.text.contains(mark))
        }
    }

    @Test func aRowOfNothingSaysZero() {
        let figure = FigureCheck(
            StackedBars(parts, [.init("Tỉnh đoàn", parts.map { _ in 0 })])
                .svg(FigureSample.text(), ChartNumbers { "\(Int($0))" }))
        #expect(figure.words.prefix(2) == ["Tỉnh đoàn", "0"])
        #expect(figure.faults == [])
    }
}
