import CampaignModel

/// A page in the list from A to Z.
struct IndexEntry {
    /// Where it leads.
    let destination: Destination
    /// What it is sorted by.
    let name: String
    let link: LinkView
    /// What it is, in a word; nothing when its name says it.
    let kind: String
}

/// Entries by Vietnamese collation, under the letters that they begin with.
struct AlphabetIndex {
    /// The entries under a letter.
    struct Section {
        /// The letter, or `#` for everything else.
        let letter: String
        let entries: [IndexEntry]

        /// The letter as an anchor.
        var id: String { AlphabetIndex.anchor(of: letter) }
    }

    /// A letter as an anchor: the letters with marks as people type them, as in `letter-dd` for Đ.
    static func anchor(of letter: String) -> String {
        let typed = [
            "Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", "#": "other",
        ]
        return "letter-" + (typed[letter] ?? TextFold.slug(letter))
    }

    let sections: [Section]

    init(_ entries: [IndexEntry]) {
        let byHeading = Dictionary(grouping: entries) { IndexHeading(of: $0.name) }
        sections = byHeading.sorted { $0.key < $1.key }.map { heading, entries in
            Section(letter: heading.letter, entries: entries.sortedVietnamese(by: \.name))
        }
    }
}

extension IndexEntry {
    /// Every page but the first one, the search itself and what was withdrawn.
    static func all(in context: PageContext) -> [IndexEntry] {
        PageCatalogue.destinations(context.routes).compactMap { $0.kind.entry(of: $0.number, in: context) }
    }

    /// A page with a name of the content.
    init(_ destination: Destination, _ name: LocalizedText, kind: String, in context: PageContext) {
        self.init(
            destination: destination, name: context.plain(name),
            link: LinkView(context.inline(name), href: context.href(destination)), kind: kind)
    }
}
