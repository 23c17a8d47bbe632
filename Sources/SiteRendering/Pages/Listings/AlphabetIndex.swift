import CampaignModel

/// A page in the list from A to Z.
struct IndexEntry {
    /// What it is sorted by.
    let name: String
    let link: LinkView
    /// What it is, in a word.
    let kind: String
}

/// Entries by Vietnamese collation, under the letters that they begin with.
struct AlphabetIndex {
    /// The entries under a letter.
    struct Section {
        /// The letter, or `#` for everything else.
        let letter: String
        let entries: [IndexEntry]

        /// The letter as an anchor: the letters with marks as people type them, as in `letter-dd` for Đ.
        var id: String {
            let typed = [
                "Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", "#": "other",
            ]
            return "letter-" + (typed[letter] ?? TextFold.slug(letter))
        }
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
    /// Every commune, indicator, task, agency and story.
    static func all(in context: PageContext) -> [IndexEntry] {
        let campaign = context.campaign
        let communes = campaign.communes.indices.map { index in
            IndexEntry(
                name: campaign.communes[index].shortName, link: context.communeLink(index),
                kind: context.phrases.word("commune_kind", campaign.communes[index].kind.rawValue))
        }
        let agencies = campaign.agencies.indices.map { index in
            IndexEntry(
                name: context.plain(campaign.agencies[index].name), link: context.agencyLink(index),
                kind: context.phrases[.kindAgency])
        }
        return communes + agencies + catalogue(in: context) + stories(in: context)
    }

    private static func catalogue(in context: PageContext) -> [IndexEntry] {
        let campaign = context.campaign
        let indicators = campaign.indicators.indices.map { index in
            let indicator = campaign.indicators[index]
            return IndexEntry(
                name: context.plain(indicator.name),
                link: LinkView(context.inline(indicator.name), href: context.href(.indicator(index))),
                kind: "\(context.phrases[.kindIndicator]) \(indicator.id)")
        }
        let tasks = campaign.tasks.indices.map { index in
            let task = campaign.tasks[index]
            return IndexEntry(
                name: context.plain(task.title),
                link: LinkView(context.inline(task.title), href: context.href(.task(index))),
                kind: "\(context.phrases[.kindTask]) \(task.id)")
        }
        return indicators + tasks
    }

    private static func stories(in context: PageContext) -> [IndexEntry] {
        context.site.stories.indices.compactMap { position in
            let story = context.site.stories[position]
            guard !story.isWithdrawn, let version = context.version(of: story) else { return nil }
            return IndexEntry(
                name: version.title, link: context.storyLink(position), kind: context.card(position)?.kind ?? "")
        }
    }
}
