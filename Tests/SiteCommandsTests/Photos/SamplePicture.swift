import Foundation
import Testing

@testable import SiteCommands

/// Pictures for tests, from a drawing of the demonstration.
enum SamplePicture {
    /// The folder of the project.
    static let root =
        "/" + URL(fileURLWithPath: #filePath).pathComponents.dropFirst().dropLast(4).joined(separator: "/")

    /// A PNG of 1600 × 1000 pixels.
    static func png() throws -> [UInt8] {
        try ByteReading.bytes(root + "/content/models/cho-khong-tien-mat/cho-qua-ma-qr.png")
    }

    /// A PNG of one pixel.
    static let dot: [UInt8] = Array(
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
            ?? Data())

    /// A JPEG as a telephone held upright makes it: turned, with a marked place in its metadata.
    static func turnedJPEG(in folder: TemporaryFolder) throws -> [UInt8] {
        _ = try OpenFolder(folder.path).create("in.png", png())
        let outcome = try BoundedProcess(seconds: 60, memory: 2048, fileSize: 64).run(
            ["vips", "copy", "in.png", "out.jpg[strip]"], in: folder.path, environment: ["PATH": "/usr/bin:/bin"])
        #expect(outcome == .exited(0))
        let jpeg = try ByteReading.bytes(folder.path + "/out.jpg")
        var exif: [UInt8] = Array("Exif".utf8) + [0, 0]
        // Little-endian TIFF with one entry: orientation (0x112), a short, once, 6: a quarter to the right.
        exif += [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
        exif += Array("MARKED-PLACE".utf8)
        return jpeg.prefix(2) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + jpeg.dropFirst(2)
    }
}
