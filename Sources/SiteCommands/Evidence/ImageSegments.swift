/// The parts that an image file is made of, as far as metadata is concerned: read by their heads, never decoded.
///
/// Sources: ITU-T T.81 annex B (JPEG), the PNG specification (W3C), the RIFF container of WebP.
struct ImageSegments {
    /// The formats that are known.
    enum Format { case png, jpeg, webp }

    /// What the file begins as.
    let format: Format?
    /// The parts that tell of camera, place, time, author or program.
    let metadata: [String]

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            format = .png
            metadata = ImageSegments.chunks(in: bytes)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            format = .jpeg
            metadata = ImageSegments.segments(in: bytes)
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            format = .webp
            metadata = ImageSegments.riffChunks(in: bytes)
        } else {
            format = nil
            metadata = []
        }
    }

    private static func chunks(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var position = 8
        while position + 12 <= bytes.count {
            let length = number(bytes[position..<position + 4])
            let name = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
            if ["tEXt", "zTXt", "iTXt", "eXIf", "tIME"].contains(name) { found.append(name) }
            position += 12 + length
            if name == "IEND" {
                if position < bytes.count { found.append("IEND+") }
                break
            }
        }
        return found
    }

    private static func segments(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            // The picture begins; what may come behind it isn't looked for.
            if marker == 0xDA || marker == 0xD9 { break }
            let length = max(2, number(bytes[position + 2..<position + 4]))
            let body = bytes.dropFirst(position + 4)
            switch marker {
            case 0xE2 where body.starts(with: "ICC_PROFILE".utf8), 0xEE where body.starts(with: "Adobe".utf8): break
            case 0xE1...0xEF: found.append("APP\(marker - 0xE0)")
            case 0xFE: found.append("COM")
            default: break
            }
            position += 2 + length
        }
        return found
    }

    private static func riffChunks(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var position = 12
        while position + 8 <= bytes.count {
            let name = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            let length = number(bytes[position + 4..<position + 8].reversed())
            if name == "EXIF" || name == "XMP " { found.append(name.filter { $0 != " " }) }
            position += 8 + length + length % 2
        }
        return found
    }

    /// A number of at most four bytes, the greatest first.
    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
