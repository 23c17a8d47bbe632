import CampaignModel
import Foundation
import Testing

@testable import SiteCommands
@testable import SiteRendering

/// Pictures for those who share pages, from the words to the file.
@Suite struct SharePicturesTests {
    private let content: LedgerContent

    init() throws { content = try LedgerContent(SharePicturesTests.built.get()) }

    /// A content that was built with such pictures, and the cache of that build.
    private static let built = Result {
        let content = try LedgerContent()
        try content.takeRealLanguages()
        let run = try build(content, "--share-pictures")
        guard run.exitCode == 0 else { throw TestFailure("\(run.output)\(run.messages)") }
        return try FolderImage(of: content.folder)
    }

    private static func build(_ content: LedgerContent, _ arguments: String...) throws -> CommandRun {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try CommandRun(
            ["build", "--templates", "\(SamplePicture.root)/site-templates"] + arguments, in: content.folder,
            environment: ["PATH": path])
    }

    private func pictures() throws -> [String: [UInt8]] {
        let root = content.folder.path + "/public/share"
        let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".png") }.reduce(into: [:]) { files, path in
            files[path] = try ByteReading.bytes(root + "/" + path)
        }
    }

    @Test func pagesNamePicturesThatAreThereAndSmall() throws {
        let home = try #require(content.folder.text("public/index.html"))
        #expect(home.contains(#"<meta property="og:image" content="https://x.example/share/home.png">"#))
        #expect(home.contains(#"<meta name="twitter:card" content="summary_large_image">"#))
        let made = try pictures()
        #expect(made["home.png"] != nil && made["en/home.png"] != nil)
        for (path, bytes) in made {
            let header = try #require(PictureHeader(bytes), "\(path)")
            #expect(header.format == .png && header.width == 1200 && header.height == 630, "\(path)")
            #expect(bytes.count <= 40_000, "\(path)")
            let page = path.hasSuffix("home.png") ? String(path.dropLast(8)) : String(path.dropLast(4)) + "/"
            #expect(content.folder.text("public/\(page)index.html")?.contains("/share/\(path)\"") == true, "\(path)")
        }
        #expect(made["home.png"].map { $0.count > 8000 } ?? false, "letters; boxes in their place take 2,000 bytes")
        let again = try Self.build(content, "--share-pictures", "--clean")
        #expect(again.exitCode == 0)
        #expect(try pictures() == made, "the same bytes without the cache")
        let elsewhere = content.folder.path + "/another cache"
        #expect(try Self.build(content, "--share-pictures", "--clean", "--cache", elsewhere).exitCode == 0)
        #expect(try pictures() == made, "the same bytes whatever the cache is called")
    }

    @Test func withoutTheOptionPagesNameNone() throws {
        #expect(try Self.build(content).exitCode == 0)
        #expect(content.folder.text("public/index.html")?.contains("og:image") == false)
        #expect(try pictures().isEmpty)
    }

    @Test func whatAnotherBuildMayNeedStaysUntilTheLastOneEnds() throws {
        // With a receipt a build is made even where nothing changed, and what the cache holds is taken.
        let cache = content.folder.path + "/.cache/pictures"
        let old = URL(fileURLWithPath: cache + "/share/old.png")
        try Data([1]).write(to: old)
        do {
            let other = try #require(CacheHold(cache))
            #expect(try Self.build(content, "--share-pictures", "--receipt", "receipt.json").exitCode == 0)
            #expect(FileManager.default.fileExists(atPath: old.path))
            withExtendedLifetime(other) {}
        }
        #expect(try Self.build(content, "--share-pictures", "--receipt", "receipt.json").exitCode == 0)
        #expect(!FileManager.default.fileExists(atPath: old.path))
    }

    @Test func aMissingFontIsNamedWithItsPackage() {
        let failure = #expect(throws: CommandFailure.self) { try ShareFonts(files: ["/nowhere/NotoSans-Regular.ttf"]) }
        #expect(
            failure?.message
                == Bilingual(
                    vi: "thiếu phông chữ /nowhere/NotoSans-Regular.ttf để vẽ ảnh chia sẻ (--share-pictures); "
                        + "hãy cài: apt-get install fonts-noto-core",
                    en: "the font /nowhere/NotoSans-Regular.ttf for share pictures (--share-pictures) is missing; "
                        + "install it: apt-get install fonts-noto-core"))
    }

    @Test func aDrawingOfMoreColoursThanAPaletteHoldsLosesShadesOnly() throws {
        // Every red with every green: 65,536 colours.
        let pixels: [UInt8] = (0..<256).flatMap { red in (0..<256).flatMap { [UInt8(red), UInt8($0), 0] } }
        let bytes = IndexedPNG(width: 256, height: 256, pixels: pixels[...]).bytes
        let header = try #require(PictureHeader(bytes))
        #expect(header.width == 256 && header.height == 256)
        #expect(bytes == IndexedPNG(width: 256, height: 256, pixels: pixels[...]).bytes)
        let palette = try #require(Data(bytes).range(of: Data("PLTE".utf8)))
        #expect(Int(bytes[palette.lowerBound - 2]) << 8 | Int(bytes[palette.lowerBound - 1]) <= 768)
    }

    @Test func flatColoursStayAsTheyAre() throws {
        let pixels = Array(repeating: [0x0B, 0x5D, 0x4A] as [UInt8], count: 64).flatMap(\.self)
        let bytes = IndexedPNG(width: 8, height: 8, pixels: pixels[...]).bytes
        let palette = try #require(Data(bytes).range(of: Data("PLTE".utf8)))
        #expect(Array(bytes[palette.upperBound..<(palette.upperBound + 3)]) == [0x0B, 0x5D, 0x4A])
    }

    @Test func readsOnlyWholePixmaps() {
        let head = Array("P6\n2 1\n255\n".utf8)
        #expect(PortablePixmap(head + [1, 2, 3, 4, 5, 6]).map { Array($0.pixels) } == [1, 2, 3, 4, 5, 6])
        #expect(PortablePixmap(head + [1, 2, 3]) == nil)
        #expect(PortablePixmap(Array("P5\n2 1\n255\n".utf8) + [1, 2]) == nil)
        #expect(PortablePixmap([]) == nil)
    }
}
