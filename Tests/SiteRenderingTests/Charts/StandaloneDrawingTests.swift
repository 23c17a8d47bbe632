import Testing

@testable import SiteRendering

/// Charts that people take along.
@Suite struct StandaloneDrawingTests {
    private func file(_ drawing: [UInt8], title: String = "Tên & nơi") throws -> String {
        let standalone = StandaloneDrawing(
            title: title, message: "Tăng đều", source: "Cổng, ngày 20/11/2026", language: "vi", drawing: drawing)
        return String(decoding: try #require(standalone.svg), as: UTF8.self)
    }

    private var map: [UInt8] {
        let places = [
            MapPlace(code: "1", latitude: 12, longitude: 108), .init(code: "2", latitude: 11, longitude: 108),
        ]
        let units = [
            MapUnit(code: "1", name: "Xã A: 42%", address: "a/", label: "42", value: .step(4)),
            MapUnit(code: "2", name: "Xã B: chưa báo cáo", address: "b/", value: .notReported),
        ]
        return MapFigure(
            MapGeometry(places: places, layout: CellLayout(places)), units: units, steps: (0..<5).map { String($0) }
        ).svg(FigureSample.text(note: nil))
    }

    private var line: [UInt8] {
        let values: [ChartValue] = [.reported(40), .reported(50), .notReported, .suppressed, .notApplicable]
        let series = ["A", "B", "C"].map { FigureSample.series($0, values) }
        return LineChart(series, target: ChartReference(45, label: "Chỉ tiêu"), breaks: [1: "đổi cách tính"])
            .svg(FigureSample.text(note: "Ghi chú"), FigureSample.percent)
    }

    @Test func saysWhatItShowsAndWhereItIsFrom() throws {
        let svg = try file(line)
        for words in [
            "<title>Tên &amp; nơi</title>", ">Tên &amp; nơi</text>", ">Tăng đều</text>", "ngày 20/11/2026</text>",
        ] {
            #expect(svg.contains(words), "\(words)")
        }
    }

    @Test func needsNoStyleSheetAndLeadsNowhere() throws {
        for drawing in [line, map] {
            let svg = try file(drawing)
            for part in [" class=", "<a ", "</a>", " style=", "<style", "<svg class", "var("] {
                #expect(!svg.contains(part), "\(part)")
            }
            #expect(svg.count { $0 == "<" } == svg.count { $0 == ">" })
        }
    }

    @Test func figuresOnDarkCellsAreWhite() throws {
        let svg = try file(map)
        #expect(svg.contains("<title>Xã A: 42%</title>"))
        #expect(svg.contains("text-anchor=\"middle\" stroke=\"none\" fill=\"#ffffff\">42</text>"))
    }

    @Test func drawsTheRimOfLettersBeforeThem() throws {
        for drawing in [line, map] { #expect(try !file(drawing).contains("paint-order")) }
        let svg = try file(line)
        let target = svg.split(separator: "<text").filter { $0.contains(">Chỉ tiêu<") }
        #expect(target.map { $0.contains("stroke=\"#ffffff\"") } == [true, false])
    }

    @Test func longTitlesTakeMoreLines() throws {
        let height = { (svg: String) in Double(svg.split(separator: "height=\"")[1].prefix { $0 != "\"" }) ?? 0 }
        let long = String(repeating: "Tỷ lệ người dân ", count: 8)
        #expect(try height(file(line)) < height(file(line, title: long)))
    }

    @Test func nothingIsMadeOfNothing() {
        let empty = StandaloneDrawing(title: "A", message: "", source: "", language: "vi", drawing: [])
        #expect(empty.svg == nil)
    }
}
