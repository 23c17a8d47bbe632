import Testing

@testable import SiteRendering

@Suite struct MapShapesTests {
    private typealias Position = MapShapes.Position

    /// An invented square country of 2 × 2 units with borders of many small steps.
    private func squares(steps: Int = 20, wave: Double = 0.02) throws -> MapShapes {
        func side(_ from: (Double, Double), _ to: (Double, Double)) -> [Position] {
            (0..<steps).map { step in
                let share = Double(step) / Double(steps)
                let bend = step == 0 ? 0 : wave * Double(step % 3 - 1)
                let isUpright = from.1 == to.1
                return Position(
                    latitude: from.0 + (to.0 - from.0) * share + (isUpright ? 0 : bend),
                    longitude: from.1 + (to.1 - from.1) * share + (isUpright ? bend : 0))
            }
        }
        func border(_ from: (Double, Double), _ to: (Double, Double)) -> [Position] {
            if from < to { return side(from, to) }
            return [Position(latitude: from.0, longitude: from.1)] + side(to, from).dropFirst().reversed()
        }
        let units = [(0.0, 0.0), (0, 1), (1, 0), (1, 1)].enumerated().map { index, corner in
            let (south, west) = corner
            let corners = [(south, west), (south, west + 1), (south + 1, west + 1), (south + 1, west)]
            let ring = corners.indices.flatMap { border(corners[$0], corners[($0 + 1) % 4]) }
            return MapShapes.Unit(code: "\(index)", rings: [ring])
        }
        return try MapShapes(units)
    }

    @Test func rightShapesAreDrawnInFull() throws {
        let shapes = try MapShapes([
            .init(code: "a", rings: [[(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)].map(position)]),
            .init(code: "b", rings: [[(0, 1), (0, 2), (1, 2), (1, 1)].map(position)]),
        ])
        let drawing = ShapeDrawing(shapes, bytes: 10_000)
        let outlines = drawing.outlines.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(outlines == ["M160 160v-158h-158v158z", "M160 160h158v-158h-158z"])
        #expect(drawing.height == 163)
    }

    private func position(_ pair: (Int, Int)) -> MapShapes.Position {
        MapShapes.Position(latitude: Double(pair.0), longitude: Double(pair.1))
    }

    @Test func bordersStaySharedHoweverCoarseTheyGet() throws {
        let shapes = try squares()
        let whole = ShapeDrawing(shapes, bytes: .max).outlines.reduce(0) { $0 + $1.bytes.count }
        for bytes in [whole / 2, whole / 4, 1] {
            let drawing = ShapeDrawing(shapes, bytes: bytes)
            let size = drawing.outlines.reduce(0) { $0 + $1.bytes.count }
            #expect(size <= bytes || bytes == 1)
            let edges = drawing.outlines.map(self.edges)
            for (first, second) in [(0, 1), (0, 2), (1, 3), (2, 3)] {
                #expect(!edges[first].isDisjoint(with: edges[second]))
            }
            // An edge inside the country belongs to two units, one of the rim to one.
            let counts = Dictionary(edges.flatMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
            #expect(counts.values.allSatisfy { $0 <= 2 })
            let inner = counts.values.count { $0 == 2 }
            #expect(edges.reduce(0) { $0 + $1.count } == counts.count + inner)
        }
    }

    /// The edges of an outline without direction.
    private func edges(_ outline: PathData) -> Set<Set<TenthPoint>> {
        var points: [TenthPoint] = []
        var numbers: [Int] = []
        var letter = Character("M")
        func flush() {
            let last = points.last ?? TenthPoint(x: 0, y: 0)
            if letter == "h" { points += numbers.map { TenthPoint(x: last.x + $0, y: last.y) } }
            if letter == "v" { points += numbers.map { TenthPoint(x: last.x, y: last.y + $0) } }
            if "Mml".contains(letter) {
                var here = letter == "M" ? TenthPoint(x: 0, y: 0) : last
                for index in stride(from: 0, to: numbers.count, by: 2) {
                    here = TenthPoint(x: here.x + numbers[index], y: here.y + numbers[index + 1])
                    points.append(here)
                }
            }
            numbers = []
        }
        let text = String(decoding: outline.bytes, as: UTF8.self).replacing("-", with: " -")
        var word = ""
        for character in text + "z" {
            if character.isLetter || character == " " {
                if let number = Double(word) { numbers.append(Int((number * 10).rounded())) }
                word = ""
                if character.isLetter {
                    flush()
                    letter = character
                }
            } else {
                word.append(character)
            }
        }
        return Set(points.indices.map { [points[$0], points[($0 + 1) % points.count]] })
    }

    @Test func aUnitTooSmallToDrawIsASpeck() throws {
        let tiny = [(0, 0), (0, 1), (1, 1)].map {
            Position(latitude: 0.5 + Double($0.0) * 1e-6, longitude: 0.5 + Double($0.1) * 1e-6)
        }
        let shapes = try MapShapes(squares().units + [.init(code: "tiny", rings: [tiny])])
        let drawing = ShapeDrawing(shapes, bytes: 5_000)
        #expect(String(decoding: drawing.outlines[4].bytes, as: UTF8.self).hasSuffix("h2v2h-2z"))
    }

    @Test func anEnclaveKeepsItsForm() throws {
        let outer = [(0, 0), (0, 9), (9, 9), (9, 0)].map(position)
        let inner = [(3, 3), (3, 6), (6, 6), (6, 3)].map(position)
        let shapes = try MapShapes([
            .init(code: "ring", rings: [outer, inner]), .init(code: "enclave", rings: [inner.reversed()]),
        ])
        let drawing = ShapeDrawing(shapes, bytes: 1)
        #expect(edges(drawing.outlines[1]).count >= 3)
        #expect(String(decoding: drawing.outlines[0].bytes, as: UTF8.self).split(separator: "z").count == 2)
    }

    @Test func refusesWhatCannotBeDrawn() {
        #expect(throws: MapShapes.Problem.nothing) { try MapShapes([]) }
        #expect(throws: MapShapes.Problem.noRing(code: "a")) { try MapShapes([.init(code: "a", rings: [])]) }
        let line = [(0, 0), (1, 1), (0, 0)].map(position)
        #expect(throws: MapShapes.Problem.tooFewPositions(code: "a")) {
            try MapShapes([.init(code: "a", rings: [line])])
        }
        let beyond = [Position(latitude: .nan, longitude: 0)]
        #expect(throws: MapShapes.Problem.noSuchPosition(code: "a")) {
            try MapShapes([.init(code: "a", rings: [beyond])])
        }
        let ring = [MapShapes.Position](repeating: position((0, 0)), count: 600_000)
        #expect(throws: MapShapes.Problem.tooMany(units: 2, positions: 1_200_000)) {
            try MapShapes([.init(code: "a", rings: [ring]), .init(code: "b", rings: [ring])])
        }
    }

    @Test func shapesUseTheSameFigureAsCells() throws {
        let geometry = MapGeometry(shapes: try squares(), bytes: 2_000)
        let units = geometry.codes.map { MapUnit(code: $0, name: "Xã \($0)", address: "\($0)/", value: .step(1)) }
        let figure = FigureCheck(
            MapFigure(geometry, units: units, steps: ["a", "b"], highlighted: "2").svg(FigureSample.text()))
        #expect(figure.count("<a ") == 4)
        #expect(figure.path("cm-me") != nil)
        #expect(figure.faults == [])
        let locator = MapLocator(geometry, code: "2").svg(label: "Vị trí")
        #expect(locator.count < 3_000)
        #expect(geometry.touchWidth == nil)
    }
}
