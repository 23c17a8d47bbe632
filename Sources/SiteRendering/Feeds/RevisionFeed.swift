import CampaignModel

/// The feed of changes of published figures and promises, newest first: what was changed, from what to what, why and by whom.
struct RevisionFeed {
    let context: PageContext

    var file: OutputFile {
        let path = FeedAddresses.revisions(in: context)
        let address = context.address(.single(.revisions), in: context.tag)
        let figures = context.facts.records.revisions.map { entry($0, of: address) }
        let promises = context.facts.changes.all.compactMap { entry($0, of: address) }
        let entries = (figures + promises).enumerated().sorted { left, right in
            left.element.date == right.element.date
                ? left.offset < right.offset : left.element.date > right.element.date
        }.map(\.element).prefix(NewsFeed.limit)
        let feed = AtomFeed(
            id: address,
            title: context.phrases(.revisionFeedTitle, ["title": context.plain(context.settings.title)]),
            author: context.plain(context.settings.publisher), language: context.tag,
            selfHref: "\(context.settings.baseURL)/\(path)", pageHref: address,
            updated: entries.map(\.date).max() ?? context.firstDay, rights: context.rights,
            entries: Array(entries))
        return OutputFile(path: path, kind: .feed, language: context.tag, bytes: feed.bytes)
    }

    func entry(_ known: KnownRevision, of address: String) -> AtomFeed.Entry {
        let revision = known.revision
        let address = "\(address)#\(known.anchor)"
        return AtomFeed.Entry(
            id: address, title: title(known), summary: summary(revision, key: context.campaign.name(of: known.key)),
            date: revision.on, href: address,
            language: context.tag)
    }

    /// A promise that changed, with its reason; nothing for wording, which the page lists.
    private func entry(_ told: ToldChange, of address: String) -> AtomFeed.Entry? {
        guard let reason = told.reason, told.isDifference else { return nil }
        let (name, meanings) = (told.change.name, RecordMeanings.all)
        let field = meanings.field(name, context.settings.languages)
        let what = context.plain(meanings.kind(name)) + " \(name.key)"
        let title = context.phrases(
            .revisionEntry,
            [
                "figure": name.field.isEmpty ? what : "\(what), \(context.plain(field))",
                "old": context.text(before: told.change), "new": context.text(after: told.change),
            ])
        let section = told.release.map { "release-\($0.number)" } ?? "unreleased"
        let mark = TextFold.slug("\(name.record)-\(name.key)-\(name.field)-\(section)")
        return AtomFeed.Entry(
            id: "\(address)#\(mark)", title: title, summary: summary(reason, key: name.description), date: reason.on,
            href: "\(address)#\(section)", language: context.tag)
    }

    private func title(_ known: KnownRevision) -> String {
        let key = known.key
        let measure = context.campaign.indicators[key.indicator].measure
        guard let step = known.step else {
            let value = context.words(context.campaign.figures[key], measure)
            return context.phrases(.revisionEntryNow, ["figure": context.words(key), "value": value])
        }
        let words = context.wordsApart([Figure(key, step.old), Figure(key, step.new)], measure)
        return context.phrases(
            .revisionEntry, ["figure": context.words(key), "old": words[0], "new": words[1]])
    }

    private func summary(_ revision: Revision, key: String) -> String {
        let author = context.campaign.agencies.index(of: revision.by)
            .map { context.plain(context.campaign.agencies[$0].name) }
        return context.phrases(
            .revisionSummary,
            [
                "kind": context.phrases.word("revision_kind", revision.kind.rawValue), "by": author ?? revision.by,
                "reason": context.plain(revision.reason), "key": key,
            ])
    }
}

extension PageContext {
    /// What a figure is about, in words: indicator, unit, period and group.
    func words(_ key: FigureKey) -> String {
        let indicator = campaign.indicators[key.indicator]
        let group = key.group.map { [plain(campaign.groups[$0].name)] } ?? []
        return (["\(indicator.id). \(plain(indicator.name))", plainName(of: key.unit), name(key.period)] + group)
            .joined(separator: ", ")
    }
}
