/// The parts of a WebP file (RFC 9649): libvips writes a part with metadata even when it is told to write none.
enum WebPContainer {
    /// The file without the parts for metadata and colour profile; the bytes as they are when they are no WebP file.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= 12, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return bytes
        }
        var kept: [UInt8] = Array("WEBP".utf8)
        var position = 12
        while position + 8 <= bytes.count {
            let length = (4..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[position + $1]) }
            let end = min(bytes.count, position + 8 + length + length % 2)
            let name = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            if !["EXIF", "XMP ", "ICCP"].contains(name) {
                let start = kept.count
                kept += bytes[position..<end]
                // The first byte behind the head of VP8X says which parts there are: 0x20 profile, 8 EXIF, 4 XMP.
                if name == "VP8X", end > position + 8 { kept[start + 8] &= ~0x2C }
            }
            position = end
        }
        return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: kept.count >> ($0 * 8)) } + kept
    }
}
