import CampaignModel
import Glibc
import Hashing

/// A picture with all its renditions.
struct MadePicture: Sendable {
    /// The same for the same file, whichever version of libvips made it.
    let name: String
    /// Its folder in the cache.
    let key: String
    let renditions: [Rendition]
    /// Whether the file has frames beside the first, the only one that is shown.
    let isAnimated: Bool
}

/// Makes the renditions of one picture, or finds them in the cache.
struct PictureMaker: Sendable {
    let tool: PictureTool
    let cache: PictureCache
    /// Whether pictures made before are used.
    let usesCache: Bool
    /// Whether pictures are kept; else only the largest is tried, and nothing stays.
    let keeps: Bool

    /// The widths in pixels that pictures are made in, as far as the original is clearly wider; and its own, or the last.
    static let widths = [480, 960, 1600]
    /// The largest original, in bytes.
    static let largestFile = 40 << 20
    /// The most pixels of an original.
    static let mostPixels = 60_000_000
    /// The smallest width of an original, in pixels.
    static let smallestWidth = 480

    /// What became of a picture.
    enum Outcome: Sendable {
        case made(MadePicture)
        case refused(PictureFault)
    }

    /// Makes the renditions of a file.
    func make(_ path: String) throws(CommandFailure) -> Outcome {
        let reading: BoundedReading.Outcome
        do {
            reading = try BoundedReading.read(path, limit: PictureMaker.largestFile)
        } catch {
            throw .unreadable(path, error)
        }
        switch reading {
        case .link, .noFile: return .refused(.link)
        case .tooLarge: return .refused(.tooManyBytes)
        case .bytes(let bytes): return try make(of: bytes)
        }
    }

    private func make(of bytes: [UInt8]) throws(CommandFailure) -> Outcome {
        guard let header = PictureHeader(bytes) else { return .refused(.noPicture) }
        switch header.format {
        case .gif, .svg, .bmp, .tiff: return .refused(.format(header.format))
        case .jpeg, .png, .webp, .heic, .avif: break
        }
        guard header.width > 0, header.height > 0 else { return .refused(.noPicture) }
        // A head may claim any size: the product of two might not even be a number.
        guard header.width <= PictureMaker.mostPixels / header.height else { return .refused(.tooManyPixels) }
        let name = name(of: bytes, converts: header.needsConversion)
        let key = PictureMaker.hash("\(tool.version)|\(name)")
        if usesCache, let renditions = cache.renditions(key) {
            return .made(
                MadePicture(name: name, key: key, renditions: renditions, isAnimated: header.isAnimated))
        }
        let work = try cache.workFolder(keeps: keeps)
        defer { try? FolderRemoval.remove(work) }
        let original = "original." + header.format.rawValue
        try write(bytes, as: original, in: work)
        let source = PictureTool.Source(name: original, needsConversion: header.needsConversion)
        guard let renditions = try make(from: source, in: work) else { return .refused(.broken) }
        let width = renditions.map(\.size.width).max() ?? 0
        guard width >= PictureMaker.smallestWidth else { return .refused(.tooSmall(renditions[0].size)) }
        if keeps {
            try remove(original, in: work)
            try cache.keep(renditions, from: work, as: key)
        }
        return .made(MadePicture(name: name, key: key, renditions: renditions, isAnimated: header.isAnimated))
    }

    /// The largest JPEG comes first: it tells how wide the upright picture is.
    private func make(from original: PictureTool.Source, in work: String) throws(CommandFailure) -> [Rendition]? {
        let greatest = PictureMaker.widths[PictureMaker.widths.count - 1]
        guard let first = try rendition(.jpg, greatest, from: original, in: work) else { return nil }
        guard keeps, first.size.width >= PictureMaker.smallestWidth else { return [first] }
        var renditions = [first]
        for width in PictureMaker.widths where width * 10 < first.size.width * 9 || width == greatest {
            for format in RenditionFormat.allCases where width != greatest || format != .jpg {
                guard let made = try rendition(format, width, from: original, in: work) else { return nil }
                renditions.append(made)
            }
        }
        return renditions
    }

    /// Makes one rendition, named by its true width, and makes sure that no metadata is left.
    private func rendition(
        _ format: RenditionFormat, _ width: Int, from original: PictureTool.Source, in work: String
    ) throws(CommandFailure) -> Rendition? {
        guard try tool.make(format, width: width, from: original, in: work) else { return nil }
        let path = "\(work)/\(width).\(format.rawValue)"
        let bytes = WebPContainer.withoutMetadata(try ByteReading.file(path))
        guard let header = PictureHeader(bytes) else { return nil }
        guard ImageSegments(bytes).metadata.isEmpty else { throw .metadataLeft }
        let size = StoryPicture.Size(width: header.width, height: header.height)
        let rendition = Rendition(size: size, format: format, bytes: bytes)
        try remove("\(width).\(format.rawValue)", in: work)
        try write(bytes, as: rendition.name, in: work)
        return rendition
    }

    private func write(_ bytes: [UInt8], as name: String, in work: String) throws(CommandFailure) {
        do {
            _ = try OpenFolder(work).create(name, bytes)
        } catch {
            throw .unwritable(work + "/" + name, error)
        }
    }

    private func remove(_ name: String, in work: String) throws(CommandFailure) {
        guard unlink(work + "/" + name) == 0 else { throw .unwritable(work + "/" + name, .last) }
    }

    /// The name of a picture: from its bytes and what is made of them, the same with every version of the program.
    private func name(of bytes: [UInt8], converts: Bool) -> String {
        let recipe = RenditionFormat.allCases.map { "\($0.rawValue)[\($0.options)]" }.joined()
        let colours = converts ? "to sRGB" : "as they are"
        return PictureMaker.hash("2|\(PictureMaker.widths)|\(recipe)|\(colours)|", bytes)
    }

    private static func hash(_ words: String, _ bytes: [UInt8] = []) -> String {
        let hash = SHA256()
        hash.update(Array(words.utf8))
        hash.update(bytes)
        return hash.finalize().hexadecimal
    }
}
