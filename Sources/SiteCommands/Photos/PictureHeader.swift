/// What a picture's first bytes say: its format and its size before it is turned upright. Nothing is decoded.
///
/// Sources: ITU-T T.81 annex B (JPEG), the PNG specification (W3C), RFC 9649 (WebP), ISO/IEC 23008-12 (HEIF brands).
struct PictureHeader: Hashable {
    /// The formats that are recognised.
    enum Format: String {
        case jpeg = "jpg"
        case png, webp
        // These are recognised to say so, not to be read.
        case gif, heic, avif, svg
    }

    let format: Format
    /// The width and height in pixels; 0 where the format isn't read.
    let width: Int
    let height: Int

    /// Reads the head of a file; nothing when it isn't a picture that is known.
    init?(_ bytes: [UInt8]) {
        let head = PictureHead(bytes)
        guard let found = head.jpeg ?? head.png ?? head.webp ?? head.other else { return nil }
        (format, width, height) = found
    }
}

/// The readers of each format's head.
private struct PictureHead {
    typealias Found = (PictureHeader.Format, Int, Int)

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var png: Found? {
        guard has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), has(Array("IHDR".utf8), at: 12) else {
            return nil
        }
        return (.png, big(16, 4), big(20, 4))
    }

    var jpeg: Found? {
        guard has([0xFF, 0xD8, 0xFF], at: 0) else { return nil }
        var position = 2
        while position + 9 < bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            switch marker {
            case 0xFF: position += 1
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
                return (.jpeg, big(position + 7, 2), big(position + 5, 2))
            case 0xD9, 0xDA: return nil
            default: position += 2 + max(2, big(position + 2, 2))
            }
        }
        return nil
    }

    var webp: Found? {
        guard has(Array("RIFF".utf8), at: 0), has(Array("WEBP".utf8), at: 8), bytes.count >= 30 else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ": return (.webp, little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
        case "VP8L":
            let bits = little(21, 4)
            return (.webp, bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        case "VP8X": return (.webp, little(24, 3) + 1, little(27, 3) + 1)
        default: return nil
        }
    }

    /// Formats that aren't read.
    var other: Found? {
        if has(Array("GIF8".utf8), at: 0) { return (.gif, 0, 0) }
        if has(Array("ftyp".utf8), at: 4), bytes.count >= 12 {
            let brand = String(decoding: bytes[8..<12], as: UTF8.self)
            if ["avif", "avis"].contains(brand) { return (.avif, 0, 0) }
            if ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"].contains(brand) { return (.heic, 0, 0) }
        }
        let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        return start.contains("<svg") ? (.svg, 0, 0) : nil
    }

    private func has(_ signs: [UInt8], at offset: Int) -> Bool {
        bytes.count >= offset + signs.count && bytes[offset..<offset + signs.count].elementsEqual(signs)
    }

    private func big(_ offset: Int, _ count: Int) -> Int {
        guard offset + count <= bytes.count else { return 0 }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func little(_ offset: Int, _ count: Int) -> Int {
        guard offset + count <= bytes.count else { return 0 }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
