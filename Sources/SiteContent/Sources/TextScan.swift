/// One pass over UTF-8 bytes that finds what needs a closer look; plain Vietnamese and ASCII pass through fast.
struct TextScan {
    /// There are carriage returns.
    private(set) var hasReturns = false
    /// There are combining marks, or characters that NFC may write in another way.
    private(set) var mayBeDecomposed = false
    /// There are letters that look like Đ and đ but aren't.
    private(set) var hasLookAlikes = false
    /// How many characters are rare in Vietnamese but frequent in text of old encodings.
    private(set) var legacyHints = 0
    /// There are soft hyphens.
    private(set) var hasSoftHyphens = false
    /// There may be signs that nobody sees, besides soft hyphens.
    private(set) var mayHaveInvisible = false
    /// There may be signs that readers see as an empty box, or lost letters.
    private(set) var mayHaveUnreadable = false
    /// There are letters or digits of other alphabets, some of which look Latin.
    private(set) var hasOtherAlphabets = false
    /// There are no-break spaces, or thin or wide ones.
    private(set) var hasNoBreakSpaces = false
    /// The letters MẬT are there.
    private(set) var mayHaveMarking = false
    /// There are characters that set the direction of text.
    private(set) var hasDirections = false
    /// The first control character besides tab and line ends.
    private(set) var control: Int?

    /// Scans valid UTF-8.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { scan($0) }
    }

    private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position < bytes.count {
            if position + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                if TextScan.isPlain(word) {
                    position += 8
                    continue
                }
            }
            let byte = bytes[position]
            if byte < 0x80 {
                if byte < 0x20 { note(control: byte, at: position) }
                position += 1
            } else {
                position += character(bytes, at: position)
            }
        }
    }

    /// True when all eight bytes are ASCII from the space up.
    private static func isPlain(_ word: UInt64) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        let below = (word &- 0x2020_2020_2020_2020) & ~word & high
        return word & high == 0 && below == 0
    }

    private mutating func note(control byte: UInt8, at position: Int) {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): break
        case UInt8(ascii: "\r"): hasReturns = true
        default: control = control ?? position
        }
    }

    /// Looks at a character outside ASCII and gives its length in bytes.
    private mutating func character(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
        let lead = bytes[position]
        let next = bytes[position + 1]
        switch lead {
        case 0xC2:
            if next >= 0xA1 { legacyHints += 1 }
            if next == 0xAD { hasSoftHyphens = true }
            if next == 0xA0 { hasNoBreakSpaces = true }
            if next < 0xA0 { mayHaveUnreadable = true }
        case 0xC3:
            if TextScan.isHint(next) { legacyHints += 1 }
            if next == 0x90 || next == 0xB0 { hasLookAlikes = true }
        case 0xC4, 0xC5, 0xC7, 0xC8, 0xCA, 0xCB:
            break
        case 0xC6:
            if next == 0x89 { hasLookAlikes = true }
        case 0xC9:
            if next == 0x96 { hasLookAlikes = true }
        case 0xE1:
            if next < 0xB8 || next > 0xBB { mayBeDecomposed = true }
            if next == 0xBA, bytes[position + 2] == 0xAC { note(markingAt: position, in: bytes) }
            if next == 0xA0 { mayHaveInvisible = true }
            return 3
        case 0xE2:
            if TextScan.isUnsteadySign(next, bytes[position + 2]) { mayBeDecomposed = true }
            if TextScan.isDirection(next, bytes[position + 2]) { hasDirections = true }
            note(generalSign: next, bytes[position + 2])
            return 3
        default:
            mayBeDecomposed = true
            note(rareLead: lead)
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    /// Notes spaces and invisible signs from U+2000 to U+206F.
    private mutating func note(generalSign second: UInt8, _ third: UInt8) {
        switch (second, third) {
        case (0x80, 0x87), (0x80, 0x89), (0x80, 0xAF): hasNoBreakSpaces = true
        case (0x80, 0x8B...0x8F), (0x80, 0xA8...0xA9), (0x81, 0xA0...0xA4): mayHaveInvisible = true
        default: break
        }
    }

    /// Notes what characters with a first byte that Vietnamese has no letter for may be.
    private mutating func note(rareLead lead: UInt8) {
        switch lead {
        case 0xCD...0xD4: hasOtherAlphabets = true
        case 0xE3: (hasNoBreakSpaces, mayHaveInvisible) = (true, true)
        case 0xEE: mayHaveUnreadable = true
        case 0xEF: (mayHaveInvisible, mayHaveUnreadable, hasOtherAlphabets) = (true, true, true)
        case 0xF0: hasOtherAlphabets = true
        case 0xF3, 0xF4: mayHaveUnreadable = true
        default: break
        }
    }

    private mutating func note(markingAt position: Int, in bytes: UnsafeRawBufferPointer) {
        guard position > 0, position + 3 < bytes.count else { return }
        if bytes[position - 1] == UInt8(ascii: "M"), bytes[position + 3] == UInt8(ascii: "T") { mayHaveMarking = true }
    }

    /// True for the last bytes of characters from U+2000 to U+2FFF that NFC replaces, or that combine.
    private static func isUnsteadySign(_ second: UInt8, _ third: UInt8) -> Bool {
        switch (second, third) {
        case (0x80, ..<0x82), (0x83, 0x90...), (0x84, 0xA6...0xAB), (0x8C, 0xA9...0xAA), (0xAB, 0x9C): true
        case (0xB3, _), (0xB7, _): true
        default: false
        }
    }

    /// True for the last bytes of U+202A to U+202E and U+2066 to U+2069.
    private static func isDirection(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 ? (0xAA...0xAE).contains(third) : second == 0x81 && (0xA6...0xA9).contains(third)
    }

    /// True for the second byte of a letter from U+00C0 to U+00FF that Vietnamese doesn't have.
    private static func isHint(_ next: UInt8) -> Bool {
        switch next {
        case 0x83, 0x84, 0x85, 0x86, 0x87, 0x8B, 0x8E...0x91, 0x96...0x98, 0x9B, 0x9C, 0x9E, 0x9F: true
        case 0xA4...0xA7, 0xAB, 0xAE...0xB1, 0xB6...0xB8, 0xBB, 0xBC, 0xBE, 0xBF: true
        default: false
        }
    }
}
