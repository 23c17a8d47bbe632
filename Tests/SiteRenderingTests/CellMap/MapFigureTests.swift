import Testing

@testable import SiteRendering

@Suite struct MapFigureTests {
    private static let geometry = MapGeometry(places: ProvincePoints.places, layout: ProvincePoints.layout)

    private func units(labelled: Bool) -> [MapUnit] {
        ProvincePoints.places.enumerated().map { index, place in
            MapUnit(
                code: place.code, name: "Phường Lang Biang \(index): 87,3 %", address: "lang-biang-\(index)/",
                label: labelled ? "\(index % 90 + 10)" : nil,
                value: index == 5 ? .notReported : index == 9 ? .suppressed : .step(index % 5))
        }
    }

    private func figure(labelled: Bool = false, highlighted: String? = nil) -> FigureCheck {
        let map = MapFigure(
            Self.geometry, units: units(labelled: labelled), steps: ["a", "b", "c", "d", "e"], highlighted: highlighted)
        return FigureCheck(map.svg(FigureSample.text()))
    }

    @Test func everyUnitIsALinkWithANameAndACell() {
        let figure = figure()
        #expect(figure.count("<a ") == 124)
        #expect(figure.count("\"><use href=\"#f\"") == 124)
        #expect(figure.text.contains(#"href="lang-biang-7/" aria-label="Phường Lang Biang 7: 87,3 %">"#))
        #expect(figure.faults == [])
    }

    @Test func isAGroupBecauseAnImageHidesItsLinks() {
        #expect(figure().text.contains(" role=\"group\" "))
    }

    @Test func isSmall() {
        #expect(figure().text.utf8.count <= 16_384)
        #expect(figure(labelled: true).text.utf8.count <= 19_000)
    }

    @Test func cellsAreWideEnoughToTouch() throws {
        #expect(try #require(Self.geometry.touchWidth) >= 24)
    }

    @Test func statesHavePatternsAndOnlyThoseThatOccur() {
        let figure = figure()
        #expect(figure.count("<pattern") == 2)
        #expect(figure.text.contains("fill=\"url(#fn)\""))
        #expect(figure.text.contains("fill=\"url(#fs)\""))
        #expect(figure.words.contains("chưa báo cáo") && figure.words.contains("không công bố"))
        #expect(!figure.words.contains("không áp dụng"))
    }

    @Test func theLegendNamesAllSteps() {
        #expect(Set(figure().words).isSuperset(of: ["a", "b", "c", "d", "e"]))
    }

    @Test func writesLabelsInsideCells() {
        #expect(figure(labelled: true).words.count { Int($0) != nil } == 124)
    }

    @Test func marksOneUnitAboveAllOthers() {
        #expect(figure().path("cm-me") == nil)
        #expect(figure(highlighted: "22918").path("cm-me") != nil)
    }

    @Test func aUnitWithoutDataIsNotReportedAndNotLeftOut() {
        let map = MapFigure(Self.geometry, units: Array(units(labelled: false).dropFirst()), steps: ["a"])
        let figure = FigureCheck(map.svg(FigureSample.text()))
        #expect(figure.text.contains(" role=\"img\" aria-label=\"22918: chưa báo cáo\">"))
        #expect(figure.count("<use ") == 124)
    }

    @Test func drawsBordersWhereNeighboursAreOfDifferentGroups() throws {
        let places = [
            MapPlace(code: "a", latitude: 11, longitude: 108), MapPlace(code: "b", latitude: 11, longitude: 108.1),
            MapPlace(code: "c", latitude: 11, longitude: 108.2),
        ]
        let layout = CellLayout(places, form: .square)
        func map(_ groups: [String]) -> FigureCheck {
            let geometry = MapGeometry(places: places, layout: layout, groups: groups)
            return FigureCheck(MapFigure(geometry, units: [], steps: ["a"]).svg(FigureSample.text()))
        }
        let border = try #require(map(["x", "x", "y"]).path("cm-b"))
        #expect(border.filter { $0 == "M" || $0 == "m" }.count == 1)
        #expect(map(["x", "x", "x"]).path("cm-b") == nil)
    }

    @Test func namesPlacesForOrientationAndNotForScreenReaders() {
        let geometry = MapGeometry(
            places: ProvincePoints.places, layout: ProvincePoints.layout, names: ["22918": "Mũi Né", "0": "nowhere"])
        let figure = FigureCheck(MapFigure(geometry, units: [], steps: ["a"]).svg(FigureSample.text()))
        #expect(figure.text.contains("<g class=\"cm-n\" aria-hidden=\"true\"><text"))
        #expect(figure.words.filter { $0 == "Mũi Né" || $0 == "nowhere" } == ["Mũi Né"])
    }

    @Test func theLocatorIsTinyAndHasADotForEachUnit() throws {
        let bytes = MapLocator(Self.geometry, code: "22918").svg(label: "Vị trí của Phường Mũi Né")
        let figure = FigureCheck(bytes)
        #expect(bytes.count < 1_000)
        #expect(figure.text.contains("aria-label=\"Vị trí của Phường Mũi Né\""))
        #expect(figure.count("<path") == 2)
        #expect(try dots(in: figure) == 124)
    }

    /// How many dots the dashes of the locator's lines make.
    private func dots(in figure: FigureCheck) throws -> Int {
        let head = try #require(figure.text.split(separator: "stroke-dasharray=\"0 ").dropFirst().first)
        let pitch = try #require(Double(head.prefix { $0 != "\"" }))
        let data = try #require(head.split(separator: " d=\"").dropFirst().first?.prefix { $0 != "\"" })
        return data.split(separator: "h").dropFirst().reduce(0) { sum, part in
            let length = Double(part.prefix { $0.isNumber || $0 == "." }) ?? 0
            return sum + Int((length / pitch).rounded(.down)) + 1
        }
    }
}
