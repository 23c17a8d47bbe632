import Testing

@testable import SiteCommands

@Suite struct PictureHeaderTests {
    private func text(_ bytes: [UInt8]) -> String? {
        PictureHeader(bytes).map { "\($0.format) \($0.width) \($0.height)" }
    }

    private func webp(_ part: String, _ rest: [UInt8]) -> [UInt8] {
        Array("RIFF....WEBP\(part)....".utf8) + rest + Array(repeating: 0, count: 20)
    }

    @Test func readsSizes() throws {
        #expect(text(try SamplePicture.png()) == "png 1600 1000")
        #expect(text(SamplePicture.dot) == "png 1 1")
        let jpeg: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 9, 8, 1, 2, 3, 4, 3, 0, 0, 0xFF, 0xDA, 0, 2, 0, 0,
            0, 0, 0, 0,
        ]
        #expect(text(jpeg) == "jpeg 772 258")
        #expect(text(webp("VP8 ", [1, 2, 3, 4, 5, 6, 0x40, 0x42, 0x10, 0x01])) == "webp 576 272")
        #expect(text(webp("VP8L", [0x2F, 0x0F, 0x40, 0x02, 0])) == "webp 16 10")
        #expect(text(webp("VP8X", [0, 0, 0, 0, 15, 0, 0, 9, 0, 0])) == "webp 16 10")
    }

    private func box(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(8 + content.count)] + Array(kind.utf8) + content
    }

    private func heic(_ properties: [UInt8]) -> [UInt8] {
        box("ftyp", Array("heic0000".utf8))
            + box("meta", [0, 0, 0, 0] + box("hdlr", [1, 2]) + box("iprp", box("ipco", properties)))
    }

    @Test func readsTheGreatestSizeOfAPictureMadeOfTiles() {
        let tile = box("ispe", [0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0])
        let whole = box("ispe", [0, 0, 0, 0, 0, 0, 0x0F, 0xC0, 0, 0, 0x0B, 0xD0])
        #expect(text(heic(tile + whole + tile)) == "heic 4032 3024")
        #expect(text(heic([])) == "heic 0 0")
        #expect(text(Array(heic(tile).dropLast(5))) == "heic 0 0")
    }

    @Test func knowsWhatMustBeConverted() {
        #expect(PictureHeader(heic(box("colr", Array("prof".utf8))))?.needsConversion == true)
        #expect(PictureHeader(heic(box("colr", Array("nclx".utf8))))?.needsConversion == false)
        #expect(PictureHeader(webp("VP8X", [0x20, 0, 0, 0, 15, 0, 0, 9, 0, 0]))?.needsConversion == true)
        #expect(PictureHeader(webp("VP8X", [0x10, 0, 0, 0, 15, 0, 0, 9, 0, 0]))?.needsConversion == false)
        let inks: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 9, 8, 1, 2, 3, 4, 4, 0, 0, 0xFF, 0xDA]
        #expect(PictureHeader(inks + Array(repeating: 0, count: 9))?.needsConversion == true)
    }

    @Test func knowsMovingPictures() {
        #expect(PictureHeader(webp("VP8X", [2, 0, 0, 0, 15, 0, 0, 9, 0, 0]))?.isAnimated == true)
        #expect(PictureHeader(webp("VP8X", [0, 0, 0, 0, 15, 0, 0, 9, 0, 0]))?.isAnimated == false)
        let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        let size: [UInt8] = [0, 0, 0, 9, 0, 0, 0, 7, 8, 2, 0, 0, 0, 0, 0, 0, 0]
        let frames: [UInt8] = [0, 0, 0, 8] + Array("acTL".utf8) + Array(repeating: 1, count: 12)
        let pixels: [UInt8] = [0, 0, 0, 0] + Array("IDAT".utf8) + Array(repeating: 0, count: 16)
        #expect(PictureHeader(start + size + frames + pixels)?.isAnimated == true)
        #expect(PictureHeader(start + size + pixels)?.isAnimated == false)
    }

    @Test func knowsFormatsThatAreNotRead() {
        #expect(text(Array("GIF89a".utf8)) == "gif 0 0")
        #expect(text([0x42, 0x4D, 0x36, 0x53, 7, 0, 0, 0, 0, 0, 54, 0]) == "bmp 0 0")
        #expect(text([0x49, 0x49, 0x2A, 0, 8, 0, 0, 0]) == "tiff 0 0")
        #expect(text(Array("....ftypheic....".utf8)) == "heic 0 0")
        #expect(text(Array("....ftypavif....".utf8)) == "avif 0 0")
        #expect(text(Array("<?xml version=\"1.0\"?>\n<SVG>".utf8)) == "svg 0 0")
    }

    @Test func knowsWhatIsNoPicture() {
        #expect(text([]) == nil)
        #expect(text(Array("<html>".utf8)) == nil)
        #expect(text([0xFF, 0xD8, 0xFF]) == nil)
        #expect(text([0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 2, 3, 4, 5, 6]) == nil)
        #expect(text([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6]) == nil)
        #expect(text(Array("RIFF....WEBP".utf8)) == nil)
    }

    @Test func leavesMetadataOutOfWebP() {
        let head = Array("VP8X".utf8) + [10, 0, 0, 0, 0x3C, 0, 0, 0, 15, 0, 0, 9, 0, 0]
        let picture = Array("VP8 ".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
        let metadata = Array("EXIF".utf8) + [1, 0, 0, 0, 7, 0] + Array("XMP ".utf8) + [0, 0, 0, 0]
        let bytes = Array("RIFF".utf8) + [60, 0, 0, 0] + Array("WEBP".utf8) + head + picture + metadata
        var bare = head
        bare[8] = 0x10
        let expected = Array("RIFF".utf8) + [34, 0, 0, 0] + Array("WEBP".utf8) + bare + picture
        #expect(WebPContainer.withoutMetadata(bytes) == expected)
        #expect(WebPContainer.withoutMetadata([1, 2]) == [1, 2])
        #expect(WebPContainer.withoutMetadata(Array(bytes.dropLast(9))).count == expected.count)
    }
}
