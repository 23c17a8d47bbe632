import CampaignModel

/// Entries by Vietnamese collation, under the letters that they begin with.
struct AlphabetIndex: Sendable {
    /// The entries under a letter.
    struct Section: Sendable {
        /// The letter, or `#` for everything else.
        let letter: String
        let entries: [IndexEntry]

        /// The letter as an anchor.
        var id: String { AlphabetIndex.anchor(of: letter) }
    }

    /// A letter as an anchor: the letters with marks as people type them, as in `letter-dd` for Đ.
    static func anchor(of letter: String) -> String { "letter-" + mark(of: letter) }

    /// A letter in addresses: `dd` for Đ, `other` for whatever Vietnamese and English don't have.
    static func mark(of letter: String) -> String {
        let typed = ["Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw"]
        let mark = typed[letter] ?? letter.lowercased()
        return marks.contains(mark) ? mark : "other"
    }

    /// All letters as addresses have them.
    static let marks: [String] =
        ["a", "aw", "aa", "b", "c", "d", "dd", "e", "ee", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "oo", "ow"]
        + ["p", "q", "r", "s", "t", "u", "uw", "v", "w", "x", "y", "z", "other"]

    let sections: [Section]
    /// All entries from A to Z.
    let entries: [IndexEntry]

    init(_ entries: [IndexEntry]) {
        let byHeading = Dictionary(grouping: entries) { IndexHeading(of: $0.name) }
        sections = byHeading.sorted { $0.key < $1.key }.map { heading, entries in
            Section(letter: heading.letter, entries: entries.sortedVietnamese(by: \.name))
        }
        self.entries = sections.flatMap(\.entries)
    }
}
