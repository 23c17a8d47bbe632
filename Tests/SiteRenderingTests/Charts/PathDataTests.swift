import Testing

@testable import SiteRendering

@Suite struct PathDataTests {
    private func written(_ draw: (inout PathData) -> Void) -> String {
        var data = PathData()
        draw(&data)
        return String(decoding: data.bytes, as: UTF8.self)
    }

    @Test func writesStepsInTheirShortestForm() {
        let data = written { data in
            data.move(10, 20)
            data.line(15.5, 19.6)
            data.line(16, 25)
            data.line(16, 24)
            data.line(20, 24)
        }
        #expect(data == "M10 20l5.5-.4 .5 5.4v-1h4")
    }

    @Test func roundingDoesNotAddUpAlongALine() {
        let data = written { data in
            data.move(0, 0)
            for index in 1...30 { data.line(Double(index) / 3, Double(index % 2)) }
        }
        let steps = data.dropFirst("M0 0l".count).replacing("-", with: " -").split(separator: " ")
        let across = steps.enumerated().filter { $0.offset % 2 == 0 }.compactMap { Double($0.element) }
        #expect(abs(across.reduce(0, +) - 10) < 0.001)
    }

    @Test func stepsStartFromTheStartOfAClosedOutline() {
        let data = written { data in
            data.rectangle(1, 1, width: 2, height: 3)
            data.dot(5, 5)
        }
        #expect(data == "M1 1h2v3h-2zm4 4h0")
    }

    @Test func drawsACircleAroundItsMiddle() {
        #expect(written { $0.circle(10, 10, radius: 4) } == "M6 10a4 4 0 0 1 8 0 4 4 0 0 1-8 0")
    }
}
