import CZlib

/// Writes a drawing of few colours as a PNG with a palette (RFC 2083), the same bytes for the same pixels.
///
/// Drawings have a handful of inks and their shades at edges: a byte a pixel is enough, and no program of the system
/// need be started for each picture of hundreds.
struct IndexedPNG {
    let width: Int
    let height: Int
    /// Red, green and blue of each pixel, row by row.
    let pixels: ArraySlice<UInt8>

    /// The file. Colours that differ in less than a reader sees become one, until 256 are enough.
    var bytes: [UInt8] {
        var bits = 4
        while true {
            if let indexed = indexed(bits) { return file(indexed.rows, palette: indexed.palette) }
            bits -= 1
        }
    }

    /// The rows, each with the filter byte in front, and the palette; nothing when more than 256 colours are left.
    private func indexed(_ bits: Int) -> (rows: [UInt8], palette: [UInt8])? {
        var numbers = [Int16](repeating: -1, count: 1 << (3 * bits))
        var sums: [(red: Int, green: Int, blue: Int, count: Int)] = []
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        let drop = UInt8(8 - bits)
        var position = pixels.startIndex
        for _ in 0..<height {
            rows.append(0)
            for _ in 0..<width {
                let (red, green, blue) = (pixels[position], pixels[position + 1], pixels[position + 2])
                position += 3
                let bucket = (Int(red >> drop) << bits | Int(green >> drop)) << bits | Int(blue >> drop)
                if numbers[bucket] < 0 {
                    guard sums.count < 256 else { return nil }
                    numbers[bucket] = Int16(sums.count)
                    sums.append((0, 0, 0, 0))
                }
                let number = Int(numbers[bucket])
                sums[number].red += Int(red)
                sums[number].green += Int(green)
                sums[number].blue += Int(blue)
                sums[number].count += 1
                rows.append(UInt8(number))
            }
        }
        // A colour of the palette is the mean of what it stands for: large areas keep theirs.
        let palette = sums.flatMap { sum in
            [sum.red, sum.green, sum.blue].map { UInt8(($0 + sum.count / 2) / sum.count) }
        }
        return (rows, palette)
    }

    private func file(_ rows: [UInt8], palette: [UInt8]) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let head = IndexedPNG.number(width) + IndexedPNG.number(height) + [8, 3, 0, 0, 0]
        file += IndexedPNG.chunk("IHDR", head) + IndexedPNG.chunk("PLTE", palette)
        return file + IndexedPNG.chunk("IDAT", IndexedPNG.deflated(rows)) + IndexedPNG.chunk("IEND", [])
    }

    private static func number(_ value: Int) -> [UInt8] {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return number(content.count) + body + number(Int(crc32(0, body, UInt32(body.count))))
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var space = [UInt8](repeating: 0, count: Int(length))
        guard compress2(&space, &length, bytes, UInt(bytes.count), 6) == Z_OK else {
            preconditionFailure("zlib had too little space although it named the space it needs.")
        }
        return Array(space.prefix(Int(length)))
    }
}
