/// Bytes of a picture file, asked for numbers and signs; what lies beyond the end is 0 and no sign.
struct PictureBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    func byte(_ offset: Int) -> UInt8 {
        bytes.indices.contains(offset) ? bytes[offset] : 0
    }

    func has(_ signs: [UInt8], at offset: Int) -> Bool {
        offset >= 0 && offset <= bytes.count - signs.count && bytes[offset..<offset + signs.count].elementsEqual(signs)
    }

    func has(_ word: String, at offset: Int) -> Bool {
        has(Array(word.utf8), at: offset)
    }

    func big(_ offset: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 << 8 | Int(byte(offset + $1)) }
    }

    func little(_ offset: Int, _ count: Int) -> Int {
        (0..<count).reversed().reduce(0) { $0 << 8 | Int(byte(offset + $1)) }
    }

    /// The first bytes as text.
    func start(_ length: Int) -> String {
        String(decoding: bytes.prefix(length), as: UTF8.self)
    }

    /// What boxes of a kind hold (ISO/IEC 14496-12, 4.2), side by side in a range.
    ///
    /// - Parameter skipped: How many bytes of each box's content are left out: version and flags of a full box.
    func boxes(of kind: String, in range: Range<Int>, skipping skipped: Int = 0) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            var length = big(position, 4)
            // 0 reaches to the end; 1 stands before a length of eight bytes, which no picture of ours needs.
            if length == 0 { length = range.upperBound - position }
            guard length >= 8, length <= range.upperBound - position else { break }
            let start = position + 8 + skipped
            if has(kind, at: position + 4), start <= position + length { found.append(start..<position + length) }
            position += length
        }
        return found
    }
}
