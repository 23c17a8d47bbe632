/// Phrases in small letters with what they mean, found where a word begins.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// The bytes of the phrase in `pool`.
        let bytes: Range<Int>
        let opening: Int
        let meaning: Meaning
    }

    private var pool: [UInt8] = []
    /// The phrases by their first two bytes, the longest of each first.
    private var phrases: [Phrase] = []
    /// Which two bytes phrases begin with, a bit each: most places of a text are passed over by one look.
    private var openings: [UInt64] = Array(repeating: 0, count: 1024)

    /// Takes lists of phrases, parted by commas.
    init(_ lists: [(phrases: String, meaning: Meaning)]) {
        for list in lists {
            for phrase in list.phrases.split(separator: ",") {
                let bytes = Array(phrase.utf8.drop { $0 <= 0x20 })
                guard bytes.count > 1 else { preconditionFailure("A phrase is shorter than two bytes.") }
                let opening = PhraseTable.opening(bytes[0], bytes[1])
                openings[opening >> 6] |= 1 << UInt64(opening & 63)
                let range = pool.count..<(pool.count + bytes.count)
                phrases.append(Phrase(bytes: range, opening: opening, meaning: list.meaning))
                pool += bytes
            }
        }
        phrases.sort { ($0.opening, $1.bytes.count) < ($1.opening, $0.bytes.count) }
    }

    /// Every phrase in the text, the longest at each place.
    func matches(in text: PrivacyText) -> [(meaning: Meaning, range: Range<Int>)] {
        var found: [(meaning: Meaning, range: Range<Int>)] = []
        for index in text.wordStarts where index + 1 < text.lower.count {
            // A curly apostrophe counts as a straight one.
            let second = text.lower[index + 1] == 0xE2 ? UInt8(ascii: "'") : text.lower[index + 1]
            let opening = PhraseTable.opening(text.lower[index], second)
            guard openings[opening >> 6] >> UInt64(opening & 63) & 1 == 1 else { continue }
            var position = first(opening)
            while position < phrases.count, phrases[position].opening == opening {
                if let end = text.end(of: pool[phrases[position].bytes], at: index) {
                    found.append((phrases[position].meaning, index..<end))
                    break
                }
                position += 1
            }
        }
        return found
    }

    /// Where the phrases with an opening begin.
    private func first(_ opening: Int) -> Int {
        var low = 0
        var high = phrases.count
        while low < high {
            let middle = (low + high) / 2
            if phrases[middle].opening < opening { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func opening(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }
}
