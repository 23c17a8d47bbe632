import CampaignModel

/// Where a unit's own calendar is: as a file, and for programs that follow it.
struct CalendarLink: Hashable {
    let href: String
    let webcal: String
}

extension PageContext {
    /// The calendar of a commune or agency; nothing when it has no day of its own.
    func calendarLink(of unit: RegisterIndex<ReportingUnit>) -> CalendarLink? {
        let calendar = CampaignCalendar(campaign, asOf: settings.asOf, of: unit)
        guard !calendar.entriesToFollow(asOf: settings.asOf).isEmpty else { return nil }
        return CalendarLink(
            href: href(path: CalendarFile.path(of: unit, in: self)), webcal: CalendarFile.webcal(of: unit, in: self))
    }
}
