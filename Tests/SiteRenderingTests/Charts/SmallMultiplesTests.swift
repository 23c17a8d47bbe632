import Testing

@testable import SiteRendering

@Suite struct SmallMultiplesTests {
    private let panels = [
        FigureSample.series("Người cao tuổi", [.reported(20), .reported(40)]),
        FigureSample.series("Người khuyết tật", [.reported(30), .suppressed]),
        FigureSample.series("Dân tộc thiểu số", [.notReported, .reported(90)]),
    ]

    @Test func allPanelsHaveOneScale() {
        let figure = FigureCheck(
            SmallMultiples(panels, range: .fixed(0, 100)).svg(FigureSample.text(), FigureSample.percent))
        #expect(figure.words.contains("K1 – K2 · 0% – 100%"))
        #expect(figure.count("class=\"ch-g\"") == 3)
    }

    @Test func writesTheLastNumberOfEachPanelAndMarksItsHoles() {
        let figure = FigureCheck(SmallMultiples(panels).svg(FigureSample.text(), FigureSample.percent))
        for word in ["40%", "30%", "90%", "chưa báo cáo", "không công bố"] { #expect(figure.words.contains(word)) }
        #expect(figure.faults == [])
    }

    @Test func onlyTheHighlightedPanelIsStrong() {
        let one = FigureCheck(SmallMultiples(panels, highlighted: 1).svg(FigureSample.text(), FigureSample.percent))
        #expect(one.count("class=\"ch-l ch-1\"") == 1)
        #expect(one.count("class=\"ch-l ch-q\"") == 2)
        let none = FigureCheck(SmallMultiples(panels).svg(FigureSample.text(), FigureSample.percent))
        #expect(none.count("class=\"ch-l ch-1\"") == 3)
    }
}
