import CampaignModel

/// The days on which what pages tell last changed, as the sitemap says them; nothing where the content doesn't tell.
struct PageDays {
    private let context: PageContext
    private let newest: CalendarDate
    private let indicators: [RegisterIndex<Indicator>: CalendarDate]

    init(_ context: PageContext) {
        self.context = context
        newest = NewestDay.of(context.site)
        indicators = NewestDay.ofIndicators(in: context.site)
    }

    func day(of destination: Destination) -> CalendarDate? {
        let campaign = context.campaign
        switch destination {
        case .commune(let commune), .noticeSheet(let commune):
            return NewestDay.of(campaign.unit(of: commune), in: context.site)
        case .indicator(let indicator): return indicators[indicator]
        case .single(.home), .single(.data), .single(.communes), .single(.indicators), .comparison: return newest
        case .single(.revisions):
            return campaign.records.revisions.map(\.on).filter { $0 <= context.settings.asOf }.max()
        case .task(let task):
            return campaign.taskUpdates.filter { $0.task == task && $0.date <= context.settings.asOf }.map(\.date).max()
        case .story(let position):
            if case .news(let facts) = context.site.stories[position].subject { return facts.date }
            return nil
        default: return nil
        }
    }
}
