import CampaignModel
import Glibc

/// libvips as a program of its own: decoders of pictures are a wide field for attacks, a process can be bounded.
///
/// `vips thumbnail` does what `vipsthumbnail` does, and can also be told to fail on files that are cut off.
struct PictureTool: Sendable {
    /// What the program calls itself: pictures of other versions may have other bytes.
    let version: String

    private static let bounds = BoundedProcess(seconds: 60, memory: 2048, fileSize: 64)

    /// Finds the program.
    ///
    /// - Parameter folder: A folder for what it prints.
    init(in folder: String) throws(CommandFailure) {
        let outcome = try PictureTool.run(["sh", "-c", "vips --version >version"], in: folder)
        let printed = (try? ByteReading.bytes(folder + "/version")) ?? []
        guard outcome == .exited(0), !printed.isEmpty else { throw .noPictureTool }
        version = String(decoding: printed.prefix { $0 >= 0x20 }, as: UTF8.self)
    }

    /// A picture to be read.
    struct Source {
        /// Its name in the folder.
        let name: String
        /// Whether its colours are those of a profile in it, or inks.
        let needsConversion: Bool
    }

    /// Makes a picture of at most so many pixels in width: upright, in sRGB, without metadata.
    ///
    /// Colours without a profile are sRGB already; libvips 8.14 takes them for others when it is asked to convert,
    /// and darkens them (a grey of 40 became 24).
    ///
    /// - Parameters:
    ///   - original: The original.
    ///   - folder: The folder that the picture is made in, as `<width>.<format>`.
    /// - Returns: False when the original can't be read as a picture.
    func make(
        _ format: RenditionFormat, width: Int, from original: Source, in folder: String
    ) throws(CommandFailure) -> Bool {
        let colours = original.needsConversion ? ["--export-profile", "srgb"] : []
        let outcome = try PictureTool.run(
            [
                "vips", "thumbnail", original.name, "\(width).\(format.rawValue)[\(format.options)]", String(width),
                "--height", "100000", "--size", "down", "--fail-on", "truncated",
            ] + colours, in: folder)
        if outcome == .exited(BoundedProcess.noSuchProgram) { throw .noPictureTool }
        return outcome == .exited(0)
    }

    private static func run(_ arguments: [String], in folder: String) throws(CommandFailure) -> BoundedProcess.Outcome {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        do {
            return try bounds.run(
                arguments, in: folder,
                environment: [
                    "PATH": path, "LC_ALL": "C", "TMPDIR": folder, "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1",
                ])
        } catch {
            throw .unreadable("/bin/sh", error)
        }
    }
}

/// The formats that pictures are made in.
enum RenditionFormat: String, CaseIterable {
    case jpg, webp

    /// What the program is told: quality, white behind what is transparent, nothing but the picture.
    var options: String {
        switch self {
        case .jpg: "Q=78,optimize_coding,strip,background=255"
        case .webp: "Q=75,effort=5,strip,profile=none"
        }
    }
}

extension CommandFailure {
    /// libvips left in what it was told to leave out.
    static var metadataLeft: CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "libvips trên máy này không xóa siêu dữ liệu của ảnh; trang không được dựng",
                en: "this libvips doesn’t remove metadata from pictures; nothing is published"))
    }

    /// libvips isn't there.
    static var noPictureTool: CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "bài có ảnh nhưng máy chưa có libvips; hãy cài: apt-get install libvips-tools",
                en: "there are pictures but no libvips; install it: apt-get install libvips-tools"))
    }
}
