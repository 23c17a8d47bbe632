import Testing

@testable import SiteRendering

@Suite struct BulletChartTests {
    private func figure(_ chart: BulletChart) -> FigureCheck {
        FigureCheck(chart.svg(FigureSample.text(), FigureSample.percent))
    }

    @Test func holdsTheNumberAgainstTheTarget() {
        let figure = figure(BulletChart(.reported(64), full: 100, target: ChartReference(80, label: "Mục tiêu 80%")))
        #expect(figure.words.prefix(2) == ["64%", "Mục tiêu 80%"])
        #expect(figure.path("ch-b ch-b1") == "M0 22h204.8v14h-204.8z")
        #expect(figure.path("ch-tk") == "M256 17v24")
        #expect(figure.faults == [])
    }

    @Test func saysThatThereIsNoTarget() {
        let figure = figure(BulletChart(.reported(64), full: 100, withoutTarget: "Chưa có mục tiêu"))
        #expect(figure.words.contains("Chưa có mục tiêu"))
        #expect(figure.path("ch-tk") == nil)
    }

    @Test func showsAnOpenTrackWithoutANumber() {
        let figure = figure(BulletChart(.suppressed, full: 100))
        #expect(figure.words.contains("không công bố"))
        #expect(figure.path("ch-o") != nil)
        #expect(figure.path("ch-b ch-b1") == nil)
    }

    @Test func growsForANumberBeyondTheFullOne() {
        let figure = figure(BulletChart(.reported(160), full: 100, peers: ChartReference(80, label: "Trung vị 80%")))
        #expect(figure.path("ch-b ch-b1") == "M0 22h320v14h-320z")
        #expect(figure.words.contains("Trung vị 80%"))
    }
}
