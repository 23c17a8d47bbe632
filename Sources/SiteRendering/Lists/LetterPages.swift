import CampaignModel

/// A list from A to Z in pages by letter, when it is too long for one page.
///
/// A letter's page keeps its address whatever comes under other letters; a letter with too much has numbered pages.
struct LetterPages: Sendable {
    /// What stands on a page of its own.
    struct Part: Sendable {
        /// The last part of its address, as in `b` or `b-2`.
        let name: String
        let letter: String
        /// Which page of its letter it is, from 1.
        let number: Int
        /// Its entries, as positions in the list.
        let entries: Range<Int>
    }

    /// How many bytes of HTML the entries of a page may come to; the frame comes on top.
    static let limit = 70_000

    /// The pages; none when the whole list stands on one.
    let parts: [Part]

    /// Divides a list from A to Z, if any language asks for it, by the letters and bytes of its entries.
    init(letters: [String], weights: [Int], isDivided: Bool? = nil, limit: Int = LetterPages.limit) {
        guard isDivided ?? LetterPages.isTooLong(weights, limit: limit) else {
            parts = []
            return
        }
        var parts: [Part] = []
        var counts: [String: Int] = [:]
        var start = 0
        while start < letters.count {
            let letter = letters[start]
            var (end, weight) = (start, 0)
            while end < letters.count, letters[end] == letter, end == start || weight + weights[end] <= limit {
                weight += weights[end]
                end += 1
            }
            let mark = AlphabetIndex.mark(of: letter)
            let number = (counts[mark] ?? 0) + 1
            counts[mark] = number
            parts.append(
                Part(
                    name: number == 1 ? mark : "\(mark)-\(number)", letter: letter, number: number,
                    entries: start..<end))
            start = end
        }
        self.parts = parts
    }

    /// Whether entries are more than a page may hold.
    static func isTooLong(_ weights: [Int], limit: Int = LetterPages.limit) -> Bool {
        weights.reduce(0, +) > limit
    }
}
