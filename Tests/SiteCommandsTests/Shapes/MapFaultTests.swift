import CampaignModel
import OfficeFiles
import Testing

@testable import SiteCommands

/// What is said of maps, word for word.
@Suite struct MapFaultTests {
    private let place = SourcePlace(file: "xa.shp")

    private func text(_ diagnostic: Diagnostic) -> String {
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return "\(diagnostic.severity) \(diagnostic.identifier)\n"
            + (parts.map(\.vietnamese) + parts.map(\.english)).joined(separator: "\n") + "\n"
    }

    private func texts(_ faults: [MapFault]) -> String {
        faults.map { text($0.diagnostic(at: place)) }.joined(separator: "\n")
    }

    private func layer(_ low: Double, _ high: Double) throws -> MapLayer {
        try MapLayer(
            "Layer name: xa\nGeometry: Polygon\nFeature Count: 3\nExtent: (\(low), 1159550.5) - (\(high), 1416925.7)\n")
    }

    @Test func tellsNumbersOfAnySize() throws {
        #expect(try layer(1e300, 1e308).sample == "1e+300; 1159551")
        #expect(MapSystem.shown(1e308) == "1e+308°" && MapSystem.shown(107.75) == "107°45′")
    }

    @Test func tellsFilesThatAreNoMaps() {
        let told = texts([
            .notAMap("a.shp"), .noMapInside, .severalMaps(["a.shp", "b.shp"]), .missingParts([".dbf"]),
        ])
        #expect(told == MapFaultTests.files)
    }

    @Test func tellsBrokenFiles() {
        let told = texts([
            .package(.bomb), .package(.oldOrLocked), .package(.broken), .tooLarge, .tooHard,
            .broken("Failure reading shp"),
        ])
        #expect(told == MapFaultTests.broken)
    }

    @Test func tellsMapsWithoutUnits() {
        #expect(texts([.empty, .notAreas, .noKey(["TEN", "DT"]), .noKey([])]) == MapFaultTests.tables)
    }

    @Test func tellsUnknownSystems() throws {
        let layer = try layer(440650.9, 633281.1)
        let told = texts([
            .noSystem(layer), .unknownDatum(layer), .systemDoesNotFit("EPSG:4326", layer), .noSuchSystem("EPSG:99999"),
        ])
        #expect(told == MapFaultTests.systems)
    }

    @Test func tellsWhatWasDone() throws {
        let unknown = OutlineJoin.Unknown(word: "Xã Lạ", count: 2, nearest: nil, several: [], isCut: false)
        var cut = unknown
        cut = OutlineJoin.Unknown(word: "Xã Đạ Tẻ", count: 1, nearest: "Xã Đạ Tẻh", several: [], isCut: true)
        let several = OutlineJoin.Unknown(
            word: "Phường 1", count: 1, nearest: nil, several: ["A (1)", "B (2)"], isCut: false)
        let near = OutlineJoin.Unknown(word: "", count: 1, nearest: "22918", several: [], isCut: false)
        let grid = try #require(MapSystem.grid(near: 108.5))
        let remarks: [MapRemark] = [
            .northFirst, .datumLost(meridian: 107.75), .decoded(Bilingual(vi: "TCVN3", en: "TCVN3")),
        ]
        let told =
            remarks.map { $0.diagnostic(at: place) } + [
                .outlineUnknown(unknown, in: "TEN", isPassedOver: true, at: place),
                .outlineUnknown(cut, in: "TEN", isPassedOver: false, at: place),
                .outlineUnknown(several, in: "TEN", isPassedOver: false, at: place),
                .outlineUnknown(near, in: "TEN", isPassedOver: false, at: place),
                .outlinesUnknown(more: 7, in: "TEN", at: place),
                .outlinesByOtherMeridian(stated: 107.75, fitting: grid, kilometres: 82, at: place),
                .outlinesSimplified(from: 9000, to: 800, metres: 20, at: place),
                .outlinesAligned(12, at: place),
                .outlineAreasDiffer(["Xã A 1 ≠ 2"], count: 1, at: place),
            ]
        #expect(told.map(text).joined(separator: "\n") == MapFaultTests.remarks)
    }
}
