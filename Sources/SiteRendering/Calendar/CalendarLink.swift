import CampaignModel

/// Where a unit's own calendar is: as a file, and for programs that follow it.
struct CalendarLink: Hashable {
    let href: String
    let webcal: String
}

extension PageContext {
    /// The calendar of a commune or agency. It is there for ever, also while nothing is open: people follow its address.
    func calendarLink(of unit: RegisterIndex<ReportingUnit>) -> CalendarLink {
        CalendarLink(
            href: href(path: CalendarFile.path(of: unit, in: self)), webcal: CalendarFile.webcal(of: unit, in: self))
    }
}
