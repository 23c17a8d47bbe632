import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

@Suite struct PictureMakerTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var cache: PictureCache { PictureCache(path: folder.path + "/cache") }

    private func make(
        _ bytes: [UInt8], usesCache: Bool = true, keeps: Bool = true
    ) throws -> PictureMaker.Outcome {
        unlink(folder.path + "/original")
        _ = try OpenFolder(folder.path).create("original", bytes)
        let work = try cache.workFolder(keeps: true)
        defer { try? FolderRemoval.remove(work) }
        let maker = PictureMaker(
            tool: try PictureTool(in: work), cache: cache, usesCache: usesCache, keeps: keeps)
        return try maker.make(folder.path + "/original")
    }

    private func made(_ bytes: [UInt8], usesCache: Bool = true) throws -> MadePicture {
        guard case .made(let picture) = try make(bytes, usesCache: usesCache) else { throw NoPicture() }
        return picture
    }

    private struct NoPicture: Error {}

    private func fault(_ bytes: [UInt8]) throws -> PictureFault? {
        if case .refused(let fault) = try make(bytes) { return fault }
        return nil
    }

    private func bytes(_ picture: MadePicture) throws -> [[UInt8]] {
        try picture.renditions.map { try ByteReading.bytes(cache.folder(picture.key) + "/" + $0.name) }
    }

    @Test func makesAFewWidthsInTwoFormats() throws {
        let picture = try made(SamplePicture.png())
        #expect(
            picture.renditions.map { "\($0.name) \($0.size.height)" }.sorted() == [
                "1600.jpg 1000", "1600.webp 1000", "480.jpg 300", "480.webp 300", "960.jpg 600", "960.webp 600",
            ])
        #expect(try bytes(picture).map(Rendition.hash) == picture.renditions.map(\.sha256))
        let names = try FolderEntry.all(in: cache.folder(picture.key)).map(\.name)
        #expect(names.sorted() == ["1600.jpg", "1600.webp", "480.jpg", "480.webp", "960.jpg", "960.webp", "index"])
    }

    @Test func turnsUprightRemovesMetadataAndNeverEnlarges() throws {
        let original = try SamplePicture.turnedJPEG(in: folder)
        #expect(ImageSegments(original).metadata == ["APP1"])
        let picture = try made(original)
        #expect(
            picture.renditions.map { "\($0.name) \($0.size.height)" }.sorted() == [
                "1000.jpg 1600", "1000.webp 1600", "480.jpg 768", "480.webp 768",
            ])
        for bytes in try bytes(picture) {
            #expect(ImageSegments(bytes).metadata.isEmpty)
            #expect(Array(bytes).firstRange(of: Array("MARKED-PLACE".utf8)) == nil)
        }
    }

    @Test func makesTheSameWithAndWithoutTheCache() throws {
        let first = try made(SamplePicture.png())
        let before = try bytes(first)
        let cached = try made(SamplePicture.png())
        #expect(cached.renditions == first.renditions)
        let anew = try made(SamplePicture.png(), usesCache: false)
        #expect(anew.renditions == first.renditions)
        #expect(try bytes(anew) == before)
    }

    @Test func makesAnewWhatTheCacheLost() throws {
        let first = try made(SamplePicture.png())
        truncate(cache.folder(first.key) + "/480.jpg", 10)
        #expect(cache.renditions(first.key) == nil)
        let again = try made(SamplePicture.png())
        #expect(again.renditions == first.renditions)
        #expect(try bytes(again).map(Rendition.hash) == again.renditions.map(\.sha256))
    }

    @Test func keepsNothingWhenItOnlyTries() throws {
        guard case .made = try make(SamplePicture.png(), keeps: false) else { throw NoPicture() }
        #expect(try FolderEntry.all(in: cache.path).isEmpty)
    }

    @Test func refusesWhatIsNoGoodPicture() throws {
        let png = try SamplePicture.png()
        #expect(try fault(Array("<html>".utf8)) == .noPicture)
        #expect(try fault(Array("<svg xmlns=\"x\"/>".utf8)) == .format(.svg))
        #expect(try fault(Array("GIF89a".utf8)) == .format(.gif))
        #expect(try fault(Array("....ftypheic....".utf8)) == .noPicture)
        #expect(try fault(Array(png.prefix(png.count / 2))) == .broken)
        #expect(try fault(SamplePicture.dot) == .tooSmall(StoryPicture.Size(width: 1, height: 1)))
        var bomb = png
        bomb.replaceSubrange(16..<24, with: [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20])
        #expect(try fault(bomb) == .tooManyPixels)
        bomb.replaceSubrange(16..<24, with: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(try fault(bomb) == .tooManyPixels)
    }

    @Test func refusesLinksAndHugeFiles() throws {
        let work = try cache.workFolder(keeps: true)
        let maker = PictureMaker(tool: try PictureTool(in: work), cache: cache, usesCache: true, keeps: true)
        symlink("/etc/hostname", folder.path + "/link.png")
        guard case .refused(.link) = try maker.make(folder.path + "/link.png") else { throw NoPicture() }
        try folder.write("huge.png", "x")
        truncate(folder.path + "/huge.png", PictureMaker.largestFile + 1)
        guard case .refused(.tooManyBytes) = try maker.make(folder.path + "/huge.png") else { throw NoPicture() }
    }

    @Test func prunesWhatNothingNeeds() throws {
        let first = try made(SamplePicture.png())
        let other = String(repeating: "a", count: 64)
        try folder.write("cache/\(other)/480.jpg", "x")
        try folder.write("cache/notes/mine.txt", "x")
        try folder.write("cache/.work-now/x", "x")
        try cache.prune(keeping: [first.key])
        #expect(try FolderEntry.all(in: cache.path).map(\.name) == [".work-now", first.key, "notes"].sorted())
    }

    @Test func failsOnAPictureThatWasChangedInTheCache() throws {
        let first = try made(SamplePicture.png())
        let rendition = first.renditions[0]
        let source = cache.folder(first.key) + "/" + rendition.name
        let file = PictureFile(path: "media/x.jpg", source: source, rendition: rendition)
        #expect(try file.output().bytes.count == rendition.byteCount)
        unlink(source)
        try folder.write(String(source.dropFirst(folder.path.count + 1)), "x")
        let failure = #expect(throws: CommandFailure.self) { _ = try file.output() }
        #expect(failure?.message.english == "\(source) in the cache was changed; run again with --clean")
        #expect(
            failure?.message.vietnamese
                == "\(source) trong bộ nhớ tạm đã bị thay đổi; hãy chạy lại với --clean")
    }
}
