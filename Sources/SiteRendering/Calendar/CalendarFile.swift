import CampaignModel

/// The calendar of the campaign, or of one unit, as a file for people's own calendars.
struct CalendarFile {
    let context: PageContext
    /// The commune or agency whose days alone are in it.
    var owner: RegisterIndex<ReportingUnit>?

    /// Where it stands, in a page's language.
    static func path(of owner: RegisterIndex<ReportingUnit>? = nil, in context: PageContext) -> String {
        let page = owner.flatMap { context.campaign.units[$0].page } ?? .single(.calendar)
        return context.routes.path(to: page, in: context.tag) + "calendar.ics"
    }

    /// The address by which programs of calendars follow it.
    static func webcal(of owner: RegisterIndex<ReportingUnit>? = nil, in context: PageContext) -> String {
        let rest = context.settings.baseURL.split(separator: "://", maxSplits: 1).last ?? ""
        return "webcal://\(rest)/\(path(of: owner, in: context))"
    }

    /// The file of a unit's own days, also while there is none: a published address leads somewhere for ever.
    static func files(of owner: RegisterIndex<ReportingUnit>, in context: PageContext) -> [OutputFile] {
        [CalendarFile(context: context, owner: owner).file]
    }

    var file: OutputFile {
        let settings = context.settings
        let mark = settings.isDemonstration ? " \(context.phrases[.demonstrationMark])." : ""
        let records = context.facts.records
        let calendar = CampaignCalendar(
            context.campaign, asOf: settings.asOf, of: owner,
            reports: owner.map(records.reports) ?? context.campaign.records.reports,
            startedPeriods: records.startedPeriods)
        let entries = calendar.entriesToFollow(asOf: settings.asOf)
        let name = context.phrases.word("listing", CalendarList.name)
        let whose = owner.map { "\(context.plainName(of: $0)) – " } ?? ""
        let file = ICalendar(
            name: "\(name) – \(whose)\(context.plain(settings.title))",
            // What such calendars hold is said once, in that of the whole: in each it would be a sixth of the bytes.
            about: owner.map { "\(context.plainName(of: $0)).\(mark)" }
                ?? context.phrases.word("record_lede", CalendarList.name) + mark, language: context.tag,
            events: entries.map { event($0, mark: mark) })
        return OutputFile(
            path: CalendarFile.path(of: owner, in: context), kind: .download, language: context.tag,
            bytes: file.bytes)
    }

    private func event(_ entry: CalendarEntry, mark: String) -> ICalendar.Event {
        let words = CalendarWords(entry, in: context, of: owner)
        let who = words.who.map { ": \($0)" } ?? ""
        return ICalendar.Event(
            id: "\(words.code)@\(host)", day: entry.day, summary: words.title,
            description: "\(words.state)\(who).\(mark)", address: context.address(words.destination, in: context.tag),
            category: words.kind, sequence: revisions(of: words.row), since: since(entry))
    }

    /// The newest day that the site tells of, or the day on which time alone made the event overdue: a day without
    /// either changes no calendar.
    private func since(_ entry: CalendarEntry) -> CalendarDate {
        let newest = context.facts.newest
        return entry.state == .overdue ? max(newest, entry.day.dayAfter ?? entry.day) : newest
    }

    /// How often the row behind an event was changed: a day that was promised never changes without such a row.
    private func revisions(of row: RecordName?) -> Int {
        guard let row else { return 0 }
        return context.campaign.records.revisions.count { revision in
            guard case .row(let name) = revision.subject, revision.on <= context.settings.asOf else { return false }
            return name.ofRow == row
        }
    }

    /// The site's own name, which makes names of events unlike those of any other calendar.
    private var host: String {
        let rest = context.settings.baseURL.split(separator: "://").last ?? "minhbach"
        return String(rest.prefix { $0 != "/" })
    }
}
