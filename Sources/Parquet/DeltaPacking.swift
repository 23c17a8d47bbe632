/// Texts in order, each told by what it doesn't share with the one before (DELTA_BYTE_ARRAY): keys of figures take a third
/// of the bytes.
enum DeltaPacking {
    static func texts(_ texts: [[UInt8]]) -> [UInt8] {
        var shared: [Int] = []
        var rest: [Int] = []
        var ends: [UInt8] = []
        var last: [UInt8] = []
        for text in texts {
            let count = zip(last, text).prefix { $0 == $1 }.count
            shared.append(count)
            rest.append(text.count - count)
            ends += text[count...]
            last = text
        }
        return integers(shared) + integers(rest) + ends
    }

    private static let block = 128
    private static let part = 32

    /// Whole numbers by their differences, in blocks of four parts (DELTA_BINARY_PACKED).
    static func integers(_ numbers: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        for count in [block, block / part, numbers.count] { Varint.append(UInt64(count), to: &bytes) }
        Varint.append(zigzag(numbers.first ?? 0), to: &bytes)
        let steps = zip(numbers.dropFirst(), numbers).map { $0 - $1 }
        for start in stride(from: 0, to: steps.count, by: block) {
            append(steps[start..<min(start + block, steps.count)], to: &bytes)
        }
        return bytes
    }

    private static func append(_ steps: ArraySlice<Int>, to bytes: inout [UInt8]) {
        let least = steps.min() ?? 0
        Varint.append(zigzag(least), to: &bytes)
        let parts = stride(from: steps.startIndex, to: steps.endIndex, by: part).map { start in
            steps[start..<min(start + part, steps.endIndex)].map { UInt64($0 - least) }
        }
        let widths = parts.map { UInt64.bitWidth - ($0.max() ?? 0).leadingZeroBitCount }
        bytes += widths.map { UInt8($0) } + [UInt8](repeating: 0, count: block / part - parts.count)
        for (numbers, width) in zip(parts, widths) {
            bytes += BitPacking.packed(numbers + [UInt64](repeating: 0, count: part - numbers.count), width: width)
        }
    }

    private static func zigzag(_ value: Int) -> UInt64 { UInt64(bitPattern: Int64((value << 1) ^ (value >> 63))) }
}
