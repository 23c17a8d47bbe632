import CampaignModel

/// The newest day that a site's data tell of: what files of data are dated by, so that a new as-of day alone changes
/// none of them.
enum NewestDay {
    /// The newest day of figures, changes, reports, inspections and corrections up to the as-of day; the as-of day where
    /// there are none.
    static func of(_ site: Site) -> CalendarDate {
        let campaign = site.campaign
        let records = campaign.records
        var days = records.revisions.map(\.on) + campaign.taskUpdates.map(\.date)
        days += records.reports.compactMap(\.receivedOn) + records.inspections.compactMap(\.doneOn)
        days += records.corrections.map(\.date) + records.corrections.compactMap(\.closedOn)
        for unit in campaign.units.indices {
            if let day = of(unit, in: site) { days.append(day) }
        }
        return days.filter { $0 <= site.settings.asOf }.max() ?? site.settings.asOf
    }

    /// The newest day on which a unit's figures were reported or changed, up to the as-of day.
    static func of(_ unit: RegisterIndex<ReportingUnit>, in site: Site) -> CalendarDate? {
        let asOf = site.settings.asOf
        let figures = site.campaign.figures.figures(of: unit).compactMap(\.reportedOn)
        let revisions = site.campaign.records.revisions.filter { $0.key?.unit == unit }.map(\.on)
        return (figures + revisions).filter { $0 <= asOf }.max()
    }

    /// The newest day on which each indicator's figures were reported, up to the as-of day; nothing where there is none.
    static func ofIndicators(in site: Site) -> [RegisterIndex<Indicator>: CalendarDate] {
        let asOf = site.settings.asOf
        var newest: [RegisterIndex<Indicator>: CalendarDate] = [:]
        for unit in site.campaign.units.indices {
            for figure in site.campaign.figures.figures(of: unit) {
                guard let day = figure.reportedOn, day <= asOf else { continue }
                newest[figure.key.indicator] = max(newest[figure.key.indicator] ?? day, day)
            }
        }
        for revision in site.campaign.records.revisions where revision.on <= asOf {
            guard let indicator = revision.key?.indicator else { continue }
            newest[indicator] = max(newest[indicator] ?? revision.on, revision.on)
        }
        return newest
    }
}
