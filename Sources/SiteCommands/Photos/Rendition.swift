import CampaignModel
import Hashing
import SiteRendering

/// One picture file, ready in the cache.
struct Rendition: Hashable, Sendable {
    let size: StoryPicture.Size
    let format: RenditionFormat
    /// How many bytes it has.
    let byteCount: Int
    /// Its SHA-256, in hexadecimal.
    let sha256: String

    /// The name in its folder of the cache.
    var name: String { "\(size.width).\(format.rawValue)" }

    /// A line of the folder's index.
    var line: String { "\(size.width) \(size.height) \(format.rawValue) \(byteCount) \(sha256)\n" }

    init(size: StoryPicture.Size, format: RenditionFormat, bytes: [UInt8]) {
        self.size = size
        self.format = format
        byteCount = bytes.count
        sha256 = Rendition.hash(bytes)
    }

    /// Reads a line of the index.
    init?(line: some StringProtocol) {
        let parts = line.split(separator: " ")
        guard parts.count == 5, let width = Int(parts[0]), let height = Int(parts[1]), width > 0, height > 0,
            let format = RenditionFormat(rawValue: String(parts[2])), let byteCount = Int(parts[3]),
            parts[4].utf8.count == 64
        else { return nil }
        size = StoryPicture.Size(width: width, height: height)
        self.format = format
        self.byteCount = byteCount
        sha256 = String(parts[4])
    }

    static func hash(_ bytes: [UInt8]) -> String { SHA256.hash(bytes).hexadecimal }
}

/// A picture file of the site, read from the cache when it is written.
struct PictureFile: Sendable {
    /// Its path from the site's root.
    let path: String
    /// Where it lies.
    let source: String
    let rendition: Rendition

    /// - Throws: A `CommandFailure` when the cache was changed by something else.
    func output() throws(CommandFailure) -> OutputFile {
        let bytes = try ByteReading.file(source)
        guard Rendition.hash(bytes) == rendition.sha256 else { throw .damagedCache(source) }
        return OutputFile(path: path, kind: .asset, language: nil, bytes: bytes)
    }
}

extension CommandFailure {
    /// A picture in the cache isn't the one that was put there.
    static func damagedCache(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "\(path) trong bộ nhớ tạm đã bị thay đổi; hãy chạy lại với --clean",
                en: "\(path) in the cache was changed; run again with --clean"))
    }
}
