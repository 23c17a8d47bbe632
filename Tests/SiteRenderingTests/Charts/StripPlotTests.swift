import Testing

@testable import SiteRendering

@Suite struct StripPlotTests {
    private let values = (0..<124).map { Double($0 * 37 % 100) }

    private func figure(_ plot: StripPlot) -> FigureCheck {
        FigureCheck(plot.svg(FigureSample.text(), FigureSample.percent))
    }

    /// How many dots the dashes of the stacks make.
    private func dots(_ figure: FigureCheck) throws -> Int {
        let head = try #require(figure.text.split(separator: "stroke-dasharray=\"0 ").dropFirst().first)
        let rise = try #require(Double(head.prefix { $0 != "\"" }))
        let data = try #require(figure.path("ch-s"))
        return data.split(separator: "v-").dropFirst().reduce(0) { sum, part in
            let length = Double(part.prefix { $0.isNumber || $0 == "." }) ?? 0
            return sum + Int((length / rise + 0.001).rounded(.down)) + 1
        }
    }

    @Test func everyStackLeadsThePenBackToTheBaseLine() throws {
        let data = try #require(figure(StripPlot(values, range: .fixed(0, 100))).path("ch-s"))
        let stacks = data.split(separator: "z")
        #expect(stacks.count > 10)
        #expect(stacks.dropFirst().allSatisfy { $0.contains(" 0v-") })
    }

    @Test func everyUnitHasItsDot() throws {
        #expect(try dots(figure(StripPlot(values, range: .fixed(0, 100)))) == 124)
    }

    @Test func aHighStackIsPressedTogether() throws {
        let equal = [Double](repeating: 80, count: 124)
        let figure = figure(StripPlot(equal, range: .fixed(0, 100)))
        #expect(try dots(figure) == 124)
        let height = figure.text.split(separator: "viewBox=\"0 0 320 ")[1].prefix { $0 != "\"" }
        #expect(try #require(Double(height)) < 180)
    }

    @Test func namesMineAndTheMedian() {
        let figure = figure(
            StripPlot(
                values, mine: ChartReference(81, label: "Phường Mũi Né 81%"),
                median: ChartReference(50, label: "Trung vị 50%")))
        #expect(figure.words.contains("Phường Mũi Né 81%"))
        #expect(figure.words.contains("Trung vị 50%"))
        #expect(figure.path("ch-me") != nil)
        #expect(figure.faults == [])
        #expect(figure.text.utf8.count < 2_500)
    }

    @Test func keepsTheNameAtTheEdgeInsideTheFigure() throws {
        let name = "Phường Xuân Hương - Đà Lạt 0%"
        let figure = figure(StripPlot(values, mine: ChartReference(0, label: name)))
        let start = try #require(figure.text.split(separator: "ch-v ch-m\">" + name).first)
        let x = try #require(start.split(separator: "x=\"").last?.prefix { $0 != "\"" })
        #expect(try #require(Double(x)) >= TextWidth.of(name, bold: true) / 2 - 0.1)
    }

    @Test func worksWithoutValues() {
        #expect(figure(StripPlot([])).faults == [])
    }
}
