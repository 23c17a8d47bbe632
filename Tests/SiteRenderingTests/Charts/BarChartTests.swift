import Testing

@testable import SiteRendering

@Suite struct BarChartTests {
    private func figure(_ rows: [BarChart.Row], _ reference: ChartReference? = nil, full: Double? = 100) -> FigureCheck
    {
        FigureCheck(BarChart(rows, reference: reference, full: full).svg(FigureSample.text(), FigureSample.percent))
    }

    @Test func barsAreAsLongAsTheirNumbers() throws {
        let figure = figure([.init("A", .reported(100)), .init("B", .reported(50))])
        let bars = try #require(figure.path("ch-b"))
        let lengths = bars.split(separator: "h").dropFirst().compactMap { part in
            Double(part.prefix { $0.isNumber || $0 == "." })
        }
        #expect(lengths.count == 2)
        #expect(abs(lengths[0] - 2 * lengths[1]) < 0.2)
    }

    @Test func showsZeroAsASliverAndASliverOnly() throws {
        let figure = figure([.init("A", .reported(0))])
        #expect(try #require(figure.path("ch-b")).contains("h1.5"))
        #expect(figure.words.contains("0%"))
    }

    @Test func saysWhyThereIsNoBar() {
        let figure = figure([.init("A", .suppressed), .init("B", .notReported), .init("C", .notApplicable)])
        #expect(figure.path("ch-b") == nil)
        #expect(figure.words.contains("không công bố"))
        #expect(figure.words.contains("chưa báo cáo"))
        #expect(figure.words.contains("không áp dụng"))
        #expect(figure.count("class=\"ch-x\"") == 3)
    }

    @Test func breaksLongNames() {
        let name = "Người lao động trong doanh nghiệp, hợp tác xã và hộ kinh doanh trên địa bàn"
        let figure = figure([.init(name, .reported(5), isHighlighted: true)])
        #expect(figure.count("<tspan") == 2)
        #expect(figure.words.contains(name))
        #expect(figure.path("ch-b ch-b1") != nil)
    }

    @Test func drawsTheReferenceThroughAllRows() {
        let figure = figure([.init("A", .reported(5))], ChartReference(80, label: "Mục tiêu 80%"))
        #expect(figure.path("ch-t") != nil)
        #expect(figure.words.contains("Mục tiêu 80%"))
        #expect(figure.faults == [])
    }

    @Test func worksWithoutRows() {
        #expect(figure([], full: nil).faults == [])
    }
}
