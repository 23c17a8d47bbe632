import Foundation
import Testing

@testable import SiteCommands

/// Patches of colour go through the real libvips and come back as they were.
@Suite struct PictureColourTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let bounds = BoundedProcess(seconds: 60, memory: 2048, fileSize: 64)

    private func vips(_ arguments: String...) throws {
        let outcome = try PictureColourTests.bounds.run(
            ["vips"] + arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin"])
        #expect(outcome == .exited(0), "vips \(arguments)")
    }

    /// A picture of 640 × 640 pixels of one colour, as libvips makes it.
    private func patch(_ colour: [Int], as name: String) throws {
        try vips("black", "black.v", "640", "640", "--bands", String(colour.count))
        let ones = colour.map { _ in "1" }.joined(separator: " ")
        try vips("linear", "black.v", "patch.v", ones, colour.map(String.init).joined(separator: " "), "--uchar")
        let space = colour.count == 1 ? "b-w" : "srgb"
        try vips("copy", "patch.v", name, "--interpretation", space)
    }

    /// The colour in the middle of the widest JPEG that is made of a file.
    private func shown(_ name: String) throws -> [Double] {
        let cache = PictureCache(path: folder.path + "/cache")
        let maker = PictureMaker(tool: try PictureTool(in: folder.path), cache: cache, usesCache: false, keeps: true)
        guard case .made(let picture) = try maker.make(folder.path + "/" + name) else {
            Issue.record("\(name) was refused")
            return []
        }
        return try colour(of: "cache/\(picture.key)/640.jpg")
    }

    private func colour(of path: String) throws -> [Double] {
        let outcome = try PictureColourTests.bounds.run(
            ["sh", "-c", "vips getpoint '\(path)' 320 320 >colour"], in: folder.path,
            environment: ["PATH": "/usr/bin:/bin"])
        #expect(outcome == .exited(0))
        return (folder.text("colour") ?? "").split { $0.isWhitespace }.compactMap { Double($0) }
    }

    private func isClose(_ shown: [Double], _ colour: [Int]) -> Bool {
        // A grey picture may come back with one band or three.
        let wanted = colour.count == 1 ? shown.map { _ in colour[0] } : colour
        return !shown.isEmpty && shown.count == wanted.count
            && zip(shown, wanted).allSatisfy { abs($0 - Double($1)) <= 3 }
    }

    @Test(arguments: [
        [20, 20, 20], [40, 40, 40], [128, 128, 128], [255, 255, 255], [255, 0, 0], [0, 0, 255], [120, 70, 50],
    ])
    func keepsColoursOfPicturesWithoutAProfile(colour: [Int]) throws {
        try patch(colour, as: "bare.png")
        #expect(isClose(try shown("bare.png"), colour))
    }

    @Test(arguments: [20, 64, 128, 255])
    func keepsGreysWithoutAProfile(grey: Int) throws {
        try patch([grey], as: "grey.png")
        #expect(isClose(try shown("grey.png"), [grey]))
    }

    @Test(arguments: [[40, 40, 40], [0, 0, 255], [120, 70, 50]])
    func keepsColoursOfPicturesWithTheUsualProfile(colour: [Int]) throws {
        try patch(colour, as: "plain.png")
        try vips("icc_transform", "plain.png", "tagged.png", "srgb", "--input-profile", "srgb", "--intent", "relative")
        let header = try #require(PictureHeader(try ByteReading.bytes(folder.path + "/tagged.png")))
        #expect(header.needsConversion)
        #expect(isClose(try shown("tagged.png"), colour))
    }

    @Test func convertsWiderColours() throws {
        try patch([200, 120, 80], as: "plain.png")
        try vips(
            "icc_transform", "plain.png", "wide.jpg[Q=95]", "p3", "--input-profile", "srgb", "--intent", "relative")
        #expect(isClose(try shown("wide.jpg"), [200, 120, 80]))
    }

    @Test func convertsInks() throws {
        try patch([200, 120, 80], as: "plain.png")
        try vips("icc_export", "plain.png", "inks.jpg[Q=95]", "--output-profile", "cmyk")
        let header = try #require(PictureHeader(try ByteReading.bytes(folder.path + "/inks.jpg")))
        #expect(header.needsConversion)
        let shown = try shown("inks.jpg")
        // Inks can't print each colour: it has to be the same hue, not inverted or dark.
        #expect(shown.count == 3 && zip(shown, [200.0, 120, 80]).allSatisfy { abs($0 - $1) < 25 }, "\(shown)")
    }

    @Test func keepsColoursOf16Bits() throws {
        try patch([120, 70, 50], as: "plain.png")
        try vips("colourspace", "plain.png", "deep.png", "rgb16")
        #expect(isClose(try shown("deep.png"), [120, 70, 50]))
    }

    @Test func readsTelephonesHEIC() throws {
        try patch([120, 70, 50], as: "plain.png")
        try vips("heifsave", "plain.png", "photo.heic", "--compression", "hevc", "--Q", "95")
        let header = try #require(PictureHeader(try ByteReading.bytes(folder.path + "/photo.heic")))
        #expect(header.width == 640 && header.height == 640)
        #expect(isClose(try shown("photo.heic"), [120, 70, 50]))
    }

    @Test func readsAVIF() throws {
        try patch([120, 70, 50], as: "plain.png")
        try vips("heifsave", "plain.png", "photo.avif", "--compression", "av1", "--Q", "95")
        #expect(isClose(try shown("photo.avif"), [120, 70, 50]))
    }

    @Test func showsTheFirstOfSeveralPicturesInOneFile() throws {
        // Telephones put a second picture behind the first: a smaller one, one of the depth, one of bright lights.
        try patch([120, 70, 50], as: "first.jpg[Q=95]")
        try patch([20, 200, 40], as: "second.jpg[Q=95]")
        let pictures = try ["first", "second"].map { try ByteReading.bytes(folder.path + "/\($0).jpg") }
        try folder.write("several.jpg", MultiPicture.file(pictures[0], pictures[1]))
        #expect(isClose(try shown("several.jpg"), [120, 70, 50]))
    }

    @Test func showsThePhotoBeforeAFilm() throws {
        // Photos that move are a photo with a film of a second or two behind it.
        try patch([120, 70, 50], as: "photo.jpg[Q=95]")
        let film: [UInt8] = [0, 0, 0, 16] + Array("ftypisom".utf8) + [0, 0, 2, 0] + [0, 0, 0, 8] + Array("mdat".utf8)
        try folder.write("moving.jpg", try ByteReading.bytes(folder.path + "/photo.jpg") + film)
        #expect(isClose(try shown("moving.jpg"), [120, 70, 50]))
    }
}
