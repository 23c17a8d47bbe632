/// What a picture's first bytes say: its format, its size before it is turned upright, its colours. Nothing is decoded.
///
/// Sources: ITU-T T.81 annex B and ICC.1 annex B.4 (JPEG), the PNG specification (W3C), RFC 9649 (WebP),
/// ISO/IEC 14496-12 and 23008-12 (HEIF, AVIF).
struct PictureHeader: Hashable {
    /// The formats that are recognised.
    enum Format: String {
        case jpeg = "jpg"
        case png, webp, heic, avif
        // These are recognised to say so, not to be read.
        case gif, svg, bmp, tiff
    }

    let format: Format
    /// The width and height in pixels; 0 where the format isn't read.
    let width: Int
    let height: Int
    /// Whether the colours are those of a profile in the file, or inks: only then they have to be converted to sRGB.
    var needsConversion = false
    /// Whether there are more frames than the first.
    var isAnimated = false

    /// Reads the head of a file; nothing when it isn't a picture that is known.
    init?(_ bytes: [UInt8]) {
        let head = PictureBytes(bytes)
        guard let found = head.jpeg ?? head.png ?? head.webp ?? head.heif ?? head.other else { return nil }
        self = found
    }

    init(_ format: Format, _ width: Int, _ height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }
}

extension PictureBytes {
    fileprivate var png: PictureHeader? {
        guard has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), has("IHDR", at: 12) else { return nil }
        var header = PictureHeader(.png, big(16, 4), big(20, 4))
        // The profile stands before the pixels.
        var position = 8
        while position + 12 <= count, !has("IDAT", at: position + 4) {
            if has("iCCP", at: position + 4) { header.needsConversion = true }
            if has("acTL", at: position + 4) { header.isAnimated = true }
            position += 12 + big(position, 4)
        }
        return header
    }

    fileprivate var jpeg: PictureHeader? {
        guard has([0xFF, 0xD8, 0xFF], at: 0) else { return nil }
        var header: PictureHeader?
        var hasProfile = false
        var position = 2
        while position + 9 < count, byte(position) == 0xFF {
            let marker = byte(position + 1)
            switch marker {
            case 0xFF: position += 1
            case 0xD9, 0xDA:
                if hasProfile { header?.needsConversion = true }
                return header
            default:
                if 0xC0...0xCF ~= marker, ![0xC4, 0xC8, 0xCC].contains(marker), header == nil {
                    header = PictureHeader(.jpeg, big(position + 7, 2), big(position + 5, 2))
                    header?.needsConversion = byte(position + 9) == 4
                }
                if marker == 0xE2, has("ICC_PROFILE", at: position + 4) { hasProfile = true }
                position += 2 + max(2, big(position + 2, 2))
            }
        }
        // Cut off: libvips will say so.
        return header
    }

    fileprivate var webp: PictureHeader? {
        guard has("RIFF", at: 0), has("WEBP", at: 8), count >= 30 else { return nil }
        if has("VP8 ", at: 12) { return PictureHeader(.webp, little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF) }
        if has("VP8L", at: 12) {
            let bits = little(21, 4)
            return PictureHeader(.webp, bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        }
        guard has("VP8X", at: 12) else { return nil }
        var header = PictureHeader(.webp, little(24, 3) + 1, little(27, 3) + 1)
        header.needsConversion = byte(20) & 0x20 != 0
        header.isAnimated = byte(20) & 0x02 != 0
        return header
    }

    /// HEIC of telephones and AVIF. A picture may be made of tiles: its size is the greatest that is named.
    fileprivate var heif: PictureHeader? {
        guard has("ftyp", at: 4), count >= 12, let format = heifFormat else { return nil }
        let properties = boxes(of: "meta", in: 0..<count, skipping: 4)
            .flatMap { boxes(of: "iprp", in: $0) }
            .flatMap { boxes(of: "ipco", in: $0) }
        let sizes = properties.flatMap { boxes(of: "ispe", in: $0, skipping: 4) }
            .map { (big($0.lowerBound, 4), big($0.lowerBound + 4, 4)) }
        let size = sizes.max { $0.0.multipliedFullWidth(by: $0.1) < $1.0.multipliedFullWidth(by: $1.1) } ?? (0, 0)
        var header = PictureHeader(format, size.0, size.1)
        header.needsConversion = properties.flatMap { boxes(of: "colr", in: $0) }
            .contains { has("prof", at: $0.lowerBound) || has("rICC", at: $0.lowerBound) }
        return header
    }

    private var heifFormat: PictureHeader.Format? {
        if has("avif", at: 8) || has("avis", at: 8) { return .avif }
        return ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"].contains { has($0, at: 8) } ? .heic : nil
    }

    /// Formats that aren't read.
    fileprivate var other: PictureHeader? {
        if has("GIF8", at: 0) { return PictureHeader(.gif, 0, 0) }
        if has("BM", at: 0), has([0, 0, 0, 0], at: 6) { return PictureHeader(.bmp, 0, 0) }
        if has([0x49, 0x49, 0x2A, 0], at: 0) || has([0x4D, 0x4D, 0, 0x2A], at: 0) {
            return PictureHeader(.tiff, 0, 0)
        }
        return start(512).lowercased().contains("<svg") ? PictureHeader(.svg, 0, 0) : nil
    }
}
