/// A text prepared for the privacy scan: its bytes, the same in lower case at the same places, and its words.
struct PrivacyText {
    let bytes: [UInt8]
    /// Lower case for ASCII and Vietnamese letters, whose capitals take as many bytes as the small ones.
    let lower: [UInt8]
    /// Where words begin.
    let wordStarts: [Int]
    /// How many ASCII digits the text has.
    let digitCount: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        var pass = PrivacyPass(self.bytes)
        pass.run()
        lower = pass.lower
        wordStarts = pass.wordStarts
        digitCount = pass.digitCount
    }

    func isDigit(_ index: Int) -> Bool {
        bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }

    func isASCIILetter(_ index: Int) -> Bool {
        lower.indices.contains(index) && (0x61...0x7A).contains(lower[index])
    }

    /// True for a byte of a word: letters and digits, but not the marks of U+00A0 to U+00BF and U+2000 to U+203F.
    func isWord(_ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        let byte = bytes[index]
        if byte < 0x80 { return isDigit(index) || isASCIILetter(index) }
        if byte >= 0xC0 {
            return byte != 0xC2 && !(byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80)
        }
        let isPair = index >= 1 && bytes[index - 1] == 0xC2
        return !isPair && !(index >= 2 && bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80)
    }

    /// True where a word begins.
    func startsWord(_ index: Int) -> Bool {
        isWord(index) && !isWord(index - 1)
    }

    /// True when the letter at the place is a capital.
    func isCapital(_ index: Int) -> Bool {
        let end = min(index + 3, bytes.count)
        guard index >= 0, index < end, bytes[index] != lower[index] || bytes[index] >= 0x80 else { return false }
        let next = (index + 1..<end).first { bytes[$0] & 0xC0 != 0x80 } ?? end
        return bytes[index..<next] != lower[index..<next]
    }

    /// The end of a phrase in small letters that starts here and ends with a word.
    ///
    /// A space stands for any one white space, an apostrophe for a straight or curly one.
    func end(of phrase: some Sequence<UInt8>, at start: Int) -> Int? {
        var index = start
        for byte in phrase {
            guard index < lower.count else { return nil }
            if byte == UInt8(ascii: "'"), lower[index] == 0xE2 {
                guard index + 2 < lower.count, lower[index + 1] == 0x80, lower[index + 2] & 0xFE == 0x98
                else { return nil }
                index += 3
                continue
            }
            let isSpace = byte == 0x20 && (lower[index] == 0x0A || lower[index] == 0x09)
            guard lower[index] == byte || isSpace else { return nil }
            index += 1
        }
        return isWord(index) ? nil : index
    }

    /// True when the text before the place ends with these words in small letters.
    func hasWords(_ words: String, before index: Int) -> Bool {
        let words = Array(words.utf8)
        let start = index - words.count
        guard start >= 0, !isWord(start - 1) || !isWord(start) else { return false }
        return zip(words, lower[start..<index]).allSatisfy { $0 == $1 || $0 == 0x20 && $1 == 0x0A }
    }

    /// True when one of the words, in small letters, starts within so many bytes before the place, on its line.
    func hasAny(of words: [String], within distance: Int, before index: Int) -> Bool {
        (max(0, index - distance)..<index).contains { start in
            startsWord(start) && words.contains { end(of: Array($0.utf8), at: start).map { $0 <= index } ?? false }
        }
    }

    /// True inside the address of a web page, but for those that hold a person's telephone number.
    func isInWebAddress(_ index: Int) -> Bool {
        var start = index
        while start > 0, !PrivacyText.endsAddress(bytes[start - 1]) { start -= 1 }
        let before = String(decoding: lower[start..<index], as: UTF8.self)
        guard before.contains("://") || before.hasPrefix("www.") else { return false }
        return !PrivacyText.messengers.contains { before.contains($0) }
    }

    /// What stands before a telephone number in addresses of messengers and forms.
    private static let messengers = [
        "zalo.me/", "wa.me/", "t.me/", "whatsapp.com/", "viber", "phone=", "tel=", "mobile=", "number=",
    ]

    /// The paragraph, list item, table row or heading around a place.
    func paragraph(around index: Int) -> Range<Int> {
        var start = index
        while start > 0, !(bytes[start - 1] == 0x0A && isBlockStart(start)) { start -= 1 }
        var end = index
        while end < bytes.count, !(bytes[end] == 0x0A && isBlockStart(end + 1)) { end += 1 }
        return start..<end
    }

    /// True when the line that begins here doesn't go on with the paragraph of the line before.
    private func isBlockStart(_ index: Int) -> Bool {
        guard let first = bytes[min(index, bytes.count)...].first(where: { $0 != 0x20 }) else { return true }
        return "\n-*+|#".utf8.contains(first) || (0x30...0x39).contains(first)
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "()<>[]\"'|".utf8.contains(byte)
    }
}
