/// Phrases in small letters with what they mean, found by their first byte.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let bytes: [UInt8]
        let meaning: Meaning
    }

    private var byLead: [[Phrase]] = Array(repeating: [], count: 256)

    /// Takes lists of phrases, parted by commas.
    init(_ lists: [(phrases: String, meaning: Meaning)]) {
        for list in lists {
            for phrase in list.phrases.split(separator: ",") {
                let bytes = Array(phrase.utf8.drop { $0 <= 0x20 })
                guard let lead = bytes.first else { continue }
                byLead[Int(lead)].append(Phrase(bytes: bytes, meaning: list.meaning))
            }
        }
        for lead in byLead.indices { byLead[lead].sort { $0.bytes.count > $1.bytes.count } }
    }

    /// Every phrase in the text, the longest at each place.
    func matches(in text: PrivacyText) -> [(meaning: Meaning, range: Range<Int>)] {
        var found: [(meaning: Meaning, range: Range<Int>)] = []
        for index in text.lower.indices {
            let phrases = byLead[Int(text.lower[index])]
            guard !phrases.isEmpty, text.startsWord(index) else { continue }
            for phrase in phrases {
                guard let end = text.end(of: phrase.bytes, at: index) else { continue }
                found.append((phrase.meaning, index..<end))
                break
            }
        }
        return found
    }
}
