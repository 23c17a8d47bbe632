/// The one pass over a text's bytes that prepares it for the privacy scan.
struct PrivacyPass {
    private(set) var lower: [UInt8]
    private(set) var wordStarts: [Int] = []
    private(set) var digitCount = 0

    init(_ bytes: [UInt8]) {
        lower = bytes
        wordStarts.reserveCapacity(bytes.count / 4)
    }

    mutating func run() {
        var wasWord = false
        let count = lower.count
        lower.withUnsafeMutableBufferPointer { lower in
            var index = 0
            while index < count {
                let byte = lower[index]
                let isWord: Bool
                var length = 1
                if byte < 0x80 {
                    if byte &- 0x41 < 26 { lower[index] = byte | 0x20 }
                    let isDigit = byte &- 0x30 < 10
                    if isDigit { digitCount += 1 }
                    isWord = isDigit || (byte | 0x20) &- 0x61 < 26
                } else {
                    length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, count - index)
                    isWord = byte != 0xC2 && !(byte == 0xE2 && length > 1 && lower[index + 1] == 0x80)
                    if length > 1 { PrivacyPass.lowerLetter(&lower, at: index, length: length) }
                }
                if isWord, !wasWord { wordStarts.append(index) }
                wasWord = isWord
                index += length
            }
        }
    }

    /// Makes a capital outside ASCII small: only its last byte differs.
    private static func lowerLetter(_ lower: inout UnsafeMutableBufferPointer<UInt8>, at index: Int, length: Int) {
        let last = index + length - 1
        let byte = lower[last]
        switch (lower[index], lower[last - 1], byte) {
        case (0xC3, _, 0x80...0x9E): lower[last] = byte + 0x20
        case (0xC4, _, 0x82), (0xC4, _, 0x90), (0xC4, _, 0xA8), (0xC5, _, 0xA8), (0xC6, _, 0xA0), (0xC6, _, 0xAF):
            lower[last] = byte + 1
        case (0xE1, 0xBA, 0xA0...), (0xE1, 0xBB, 0x80...0xB9):
            if byte & 1 == 0 { lower[last] = byte + 1 }
        default: break
        }
    }
}
