import CampaignModel

/// The calendar of the campaign as a file for people's own calendars.
struct CalendarFile {
    let context: PageContext

    /// Where it stands, in a page's language.
    static func path(in context: PageContext) -> String {
        context.routes.path(to: .single(.calendar), in: context.tag) + "calendar.ics"
    }

    var file: OutputFile {
        let settings = context.settings
        let mark = settings.isDemonstration ? " \(context.phrases[.demonstrationMark])." : ""
        let entries = CampaignCalendar(context.campaign, asOf: settings.asOf).entries
        let calendar = ICalendar(
            name: "\(context.phrases.word("listing", CalendarList.name)) – \(context.plain(settings.title))",
            about: context.phrases.word("record_lede", CalendarList.name) + mark, language: context.tag,
            asOf: settings.asOf, events: entries.map { event($0, mark: mark) })
        return OutputFile(
            path: CalendarFile.path(in: context), kind: .download, language: context.tag, bytes: calendar.bytes)
    }

    private func event(_ entry: CalendarEntry, mark: String) -> ICalendar.Event {
        let words = CalendarWords(entry, in: context)
        let who = words.who.map { ": \($0)" } ?? ""
        return ICalendar.Event(
            id: "\(words.code)@\(host)", day: entry.day, summary: words.title,
            description: "\(words.state)\(who).\(mark)", address: context.address(words.destination, in: context.tag),
            category: words.kind)
    }

    /// The site's own name, which makes names of events unlike those of any other calendar.
    private var host: String {
        let rest = context.settings.baseURL.split(separator: "://").last ?? "minhbach"
        return String(rest.prefix { $0 != "/" })
    }
}
