/// Pictures of heads alone, for tests.
enum Pictures {
    static func png(_ chunks: String...) -> [UInt8] {
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        for chunk in chunks {
            bytes += [0, 0, 0, 1]
            bytes += chunk.utf8
            bytes += [7, 0, 0, 0, 0]
        }
        return bytes
    }

    static func jpeg(_ segments: [(marker: UInt8, text: String)]) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        for segment in segments {
            bytes += [0xFF, segment.marker, 0, UInt8(segment.text.utf8.count + 2)]
            bytes += segment.text.utf8
        }
        bytes += [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]
        return bytes
    }

    static func webp(_ chunks: String...) -> [UInt8] {
        var bytes = Array("RIFF....WEBP".utf8)
        for chunk in chunks {
            bytes += chunk.utf8
            bytes += [1, 0, 0, 0, 7, 0]
        }
        return bytes
    }
}

/// Archives of empty files, for tests.
enum Packed {
    static func archive(_ names: String...) -> [UInt8] {
        var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + zeros(26)
        let start = UInt8(bytes.count)
        for name in names {
            bytes += [0x50, 0x4B, 0x01, 0x02] + zeros(24)
            bytes += [UInt8(name.utf8.count), 0] + zeros(16)
            bytes += name.utf8
        }
        bytes += [0x50, 0x4B, 0x05, 0x06] + zeros(12)
        bytes += [start, 0, 0, 0, 0, 0]
        return bytes
    }

    private static func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
}
