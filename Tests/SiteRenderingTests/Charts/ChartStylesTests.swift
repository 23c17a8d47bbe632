import Foundation
import Testing

@testable import SiteRendering

/// The style sheet of the figures and the drawings belong together.
@Suite struct ChartStylesTests {
    private let sheet: String

    init() throws {
        sheet = try ["charts", "map"].map { name in
            try String(
                contentsOf: ProjectFolder.url.appending(path: "site-templates/css/charts/\(name).css"), encoding: .utf8)
        }.joined()
    }

    private var figures: [[UInt8]] {
        let text = FigureSample.text(note: "Ghi chú")
        let numbers = FigureSample.percent
        let values: [ChartValue] = [.reported(4), .reported(9), .notReported, .suppressed, .notApplicable]
        let series = ["A", "B", "C"].map { FigureSample.series($0, values) }
        let target = ChartReference(8, label: "Mục tiêu")
        let places = [
            MapPlace(code: "1", latitude: 12, longitude: 108), .init(code: "2", latitude: 11, longitude: 108),
        ]
        let geometry = MapGeometry(places: places, layout: CellLayout(places))
        let steps = (0..<5).map { String($0) }
        return [
            LineChart(series, target: target).svg(text, numbers),
            BarChart(
                [.init("Tên dài tới mức phải xuống dòng một lần cho đủ chỗ", .reported(3), isHighlighted: true)]
                    + values.map { .init("B", $0) }, reference: target
            ).svg(text, numbers),
            StripPlot([3, 4, 9], mine: target, median: target).svg(text, numbers),
            SmallMultiples(series, highlighted: 1, target: target).svg(text, numbers),
            BulletChart(.reported(5), full: 10, target: target, peers: target).svg(text, numbers),
            BulletChart(.suppressed, full: 10, withoutTarget: "Chưa có").svg(text, numbers),
            StackedBars(
                StackedBars.Tone.allCases.map { .init("\($0)", $0) }, [.init("A", [1, 1, 1, 1, 1, 1, 1])]
            ).svg(text, numbers),
            Sparkline(values).svg(),
            MapFigure(geometry, units: [], steps: steps, highlighted: "1").svg(text),
            MapLocator(geometry, code: "2").svg(label: "Vị trí"),
        ]
    }

    @Test func everyClassOfADrawingHasARule() {
        var classes: Set<String> = []
        for figure in figures {
            for part in String(decoding: figure, as: UTF8.self).split(separator: " class=\"").dropFirst() {
                classes.formUnion(part.prefix { $0 != "\"" }.split(separator: " ").map(String.init))
            }
        }
        // These name the kind of figure, for pages that want to size one kind apart.
        classes.subtract(["ch-lines", "ch-bars", "ch-strip", "ch-multiples", "ch-bullet", "ch-stack"])
        #expect(classes.count > 30)
        for name in classes.sorted() {
            #expect(sheet.contains(".\(name) ") || sheet.contains(".\(name),"), "no rule for .\(name)")
        }
    }

    @Test func theSheetNeedsNoInlineStyleAndNoOtherHost() {
        #expect(!sheet.contains("url("))
        #expect(!sheet.contains("@import"))
    }

    @Test(arguments: [0, 1])
    func linesAndWordsStandOutFromThePaper(_ scheme: Int) throws {
        let tokens = tokens[scheme]
        let paper = try #require(tokens["--ch-paper"])
        for name in ["--ch-1", "--ch-2", "--ch-muted", "--ch-edge", "--ch-alarm", "--cm-edge"] {
            #expect(contrast(try #require(tokens[name]), paper) >= 3, "\(name)")
        }
        for name in ["--ch-ink", "--ch-soft", "--ch-mark"] {
            #expect(contrast(try #require(tokens[name]), paper) >= 4.5, "\(name)")
        }
        for step in 0...4 {
            let ground = try #require(tokens["--cm-\(step)"])
            let ink = try #require(tokens[step < 3 ? "--cm-pale" : "--cm-strong"])
            #expect(contrast(ink, ground) >= 4.5, "words on step \(step)")
        }
    }

    /// The fallback colours of the light and of the dark scheme.
    private var tokens: [[String: Int]] {
        let parts = sheet.split(separator: "@media screen and (prefers-color-scheme: dark)", maxSplits: 1)
        return parts.map { part in
            var tokens: [String: Int] = [:]
            for line in part.split(separator: "}")[0].split(separator: "\n") {
                let pieces = line.split(separator: ":")
                guard pieces.count == 2, let colour = pieces[1].split(separator: "#").last?.prefix(6) else { continue }
                tokens[pieces[0].trimmingCharacters(in: .whitespaces)] = Int(colour, radix: 16)
            }
            return tokens
        }
    }

    /// The contrast ratio of WCAG 2.2.
    private func contrast(_ first: Int, _ second: Int) -> Double {
        let bright = [first, second].map(luminance).sorted()
        return (bright[1] + 0.05) / (bright[0] + 0.05)
    }

    private func luminance(_ colour: Int) -> Double {
        let parts = [colour >> 16, colour >> 8, colour].map { Double($0 & 255) / 255 }
        let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
