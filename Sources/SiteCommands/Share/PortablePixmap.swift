/// The pixels of a file in the form PPM (`P6`), which libvips writes without compressing.
struct PortablePixmap {
    let width: Int
    let height: Int
    /// Red, green and blue of each pixel, row by row.
    let pixels: ArraySlice<UInt8>

    /// Reads a file; nothing when it is another, or cut off.
    init?(_ bytes: [UInt8]) {
        var position = 0
        var words: [String] = []
        while words.count < 4, position < bytes.count {
            if bytes[position] == UInt8(ascii: "#") {
                while position < bytes.count, bytes[position] != 0x0A { position += 1 }
            }
            let start = position
            while position < bytes.count, bytes[position] > 0x20 { position += 1 }
            if position > start { words.append(String(decoding: bytes[start..<position], as: UTF8.self)) }
            position += 1
        }
        guard words.count == 4, words[0] == "P6", words[3] == "255", let width = Int(words[1]),
            let height = Int(words[2]), width > 0, height > 0, width < 1 << 16, height < 1 << 16,
            bytes.count - position == width * height * 3
        else { return nil }
        self.width = width
        self.height = height
        pixels = bytes[position...]
    }
}
