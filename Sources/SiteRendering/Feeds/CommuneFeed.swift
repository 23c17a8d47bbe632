import CampaignModel

/// The feed of a commune: its new figures, their changes, reports that are late, and the stories that tell of it.
struct CommuneFeed {
    let commune: RegisterIndex<Commune>
    let context: PageContext

    var file: OutputFile {
        let path = FeedAddresses.commune(commune, in: context)
        let address = context.address(.commune(commune), in: context.tag)
        let all = stories + figures(at: address) + revisions + lateReports(at: address)
        let entries = all.sorted { $0.date != $1.date ? $0.date > $1.date : $0.id < $1.id }.prefix(NewsFeed.limit)
        let feed = AtomFeed(
            id: address,
            title: "\(context.campaign.communes[commune].name) – \(context.plain(context.settings.title))",
            author: context.plain(context.settings.publisher), language: context.tag,
            selfHref: "\(context.settings.baseURL)/\(path)", pageHref: address,
            updated: entries.map(\.date).max() ?? context.firstDay, rights: context.rights,
            entries: Array(entries))
        return OutputFile(path: path, kind: .feed, language: context.tag, bytes: feed.bytes)
    }

    private var unit: RegisterIndex<ReportingUnit> { context.campaign.unit(of: commune) }
    private var name: String { context.campaign.communes[commune].name }

    private var stories: [AtomFeed.Entry] {
        context.stories(from: commune).compactMap { context.feedEntry($0) }
    }

    /// An entry a period: changed when a figure of it comes in later.
    private func figures(at address: String) -> [AtomFeed.Entry] {
        var days: [RegisterIndex<Period>: [CalendarDate]] = [:]
        for figure in context.campaign.figures.figures(of: unit) where figure.state == .reported {
            guard let day = figure.reportedOn, day <= context.settings.asOf else { continue }
            days[figure.key.period, default: []].append(day)
        }
        return days.compactMap { period, days -> AtomFeed.Entry? in
            guard let first = days.min(), let last = days.max() else { return nil }
            return AtomFeed.Entry(
                id: "\(address)#figures-\(context.campaign.periods[period].id)",
                title: context.phrases(.feedFigures, ["commune": name, "period": context.nameWithin(period)]),
                summary: context.phrases(.feedFiguresSummary, ["count": context.style.number(days.count)]),
                date: last, published: first, href: address, language: context.tag)
        }
    }

    private var revisions: [AtomFeed.Entry] {
        let feed = RevisionFeed(context: context)
        let address = context.address(.single(.revisions), in: context.tag)
        return context.facts.records.revisions(of: unit).map { feed.entry($0, of: address) }
    }

    /// Reports that are late, dated by the day they were due.
    private func lateReports(at address: String) -> [AtomFeed.Entry] {
        context.facts.records.reports(of: unit).compactMap { report -> AtomFeed.Entry? in
            guard report.state(on: context.settings.asOf) == .late, let period = report.period else { return nil }
            return AtomFeed.Entry(
                id: "\(address)#late-\(context.campaign.periods[period].id)",
                title: context.phrases(.feedLateReport, ["commune": name, "period": context.nameWithin(period)]),
                summary: context.phrases(.feedLateReportSummary, ["date": context.style.long(report.dueOn)]),
                date: report.dueOn, href: address, language: context.tag)
        }
    }
}

extension PageContext {
    /// Where the stories from a commune stand among the site's stories.
    func stories(from commune: RegisterIndex<Commune>) -> [Int] { facts.stories[commune] }
}
