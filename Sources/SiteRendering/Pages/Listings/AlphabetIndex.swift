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
        communes(in: context) + catalogue(in: context) + stories(in: context) + reports(in: context)
            + lists(in: context)
    }

    private static func communes(in context: PageContext) -> [IndexEntry] {
        context.communes.map { index in
            let commune = context.campaign.communes[index]
            let kind = context.phrases.word("commune_kind", commune.kind.rawValue)
            return IndexEntry(
                destination: .commune(index), name: commune.shortName, link: context.communeLink(index),
                kind: commune.name.hasPrefix(kind) ? "" : kind)
        }
    }

    private static func catalogue(in context: PageContext) -> [IndexEntry] {
        let campaign = context.campaign
        let indicators = campaign.indicators.indices.map { index in
            let indicator = campaign.indicators[index]
            return IndexEntry(
                destination: .indicator(index), indicator.name,
                kind: "\(context.phrases[.kindIndicator]) \(indicator.id)",
                in: context)
        }
        let tasks = campaign.tasks.indices.map { index in
            let task = campaign.tasks[index]
            return IndexEntry(
                destination: .task(index), task.title, kind: "\(context.phrases[.kindTask]) \(task.id)", in: context)
        }
        let agencies = campaign.agencies.indices.map { index in
            IndexEntry(
                destination: .agency(index), campaign.agencies[index].name, kind: context.phrases[.kindAgency],
                in: context)
        }
        return indicators + tasks + agencies
    }

    private init(destination: Destination, _ name: LocalizedText, kind: String, in context: PageContext) {
        self.init(
            destination: destination, name: context.plain(name),
            link: LinkView(context.inline(name), href: context.href(destination)), kind: kind)
    }

    private static func stories(in context: PageContext) -> [IndexEntry] {
        context.site.stories.indices.compactMap { position in
            let story = context.site.stories[position]
            guard !story.isWithdrawn, let version = context.version(of: story) else { return nil }
            return IndexEntry(
                destination: .story(position), name: version.title, link: context.storyLink(position),
                kind: context.card(position)?.kind ?? "")
        }
    }

    private static func reports(in context: PageContext) -> [IndexEntry] {
        ReportSpan.all(in: context.campaign, on: context.settings.asOf).map { span in
            let destination = Destination.report(span.period)
            let name = context.phrases(.periodReportTitle, ["period": context.name(span.period)])
            return IndexEntry(
                destination: destination, name: name, link: LinkView(name, href: context.href(destination)), kind: "")
        }
    }

    private static func lists(in context: PageContext) -> [IndexEntry] {
        let kinds = Routes.listings.map(\.kind).filter { $0 != .search && $0 != .offline }
        let lists = kinds.map { Destination.single($0) } + RegisterPage.allCases.map { .register($0) }
        return (lists + [.comparison]).map { list in
            let name = list == .comparison ? context.phrases[.compareTitle] : context.name(ofList: list)
            return IndexEntry(
                destination: list, name: name, link: LinkView(name, href: context.href(list)),
                kind: context.phrases[.kindList])
        }
    }
}
