import CampaignModel

/// The days on which what pages tell last changed, as the sitemap says them; nothing where the content doesn't tell.
struct PageDays {
    let context: PageContext
    /// The newest day of all.
    let newest: CalendarDate
    /// The newest day of each indicator.
    let indicators: [RegisterIndex<Indicator>: CalendarDate]

    init(_ context: PageContext) {
        self.context = context
        newest = context.facts.newest
        indicators = NewestDay.ofIndicators(in: context.site)
    }

    /// The newest day of a commune.
    func day(ofCommune commune: RegisterIndex<Commune>) -> CalendarDate? {
        NewestDay.of(context.campaign.unit(of: commune), in: context.site)
    }

    /// The day of a page.
    func day(of destination: Destination) -> CalendarDate? {
        destination.kind.changed(destination.number, in: self)
    }
}
