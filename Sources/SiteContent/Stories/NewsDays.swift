import CampaignModel

/// News tells of what has happened: a day that is still to come puts it above all else for as long.
struct NewsDays {
    let asOf: CalendarDate

    /// Tells of news with a day after the as-of day; calendars name days to come on purpose.
    func check(_ stories: [StoryEntry]) -> [Diagnostic] {
        stories.compactMap { story in
            guard case .news(let facts) = story.facts, facts.kind != .calendar, facts.date > asOf,
                let file = story.versions.first?.place.file
            else { return nil }
            return .newsToCome(facts.date, asOf: asOf, at: facts.datePlace ?? SourcePlace(file: file))
        }
    }
}

extension Diagnostic {
    /// News of a day that hasn't come.
    static func newsToCome(_ day: CalendarDate, asOf: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "news-to-come", at: place,
            summary: Bilingual(
                vi: "Tin ghi ngày \(day), sau ngày số liệu (\(asOf))",
                en: "News of \(day), after the as-of day (\(asOf))"),
            explanation: Bilingual(
                vi:
                    "Tin được đăng ngay và đứng trên mọi tin khác đến ngày ấy, cả ở trang chủ và trong bản tin tự động.",
                en: "It is published at once and stands above all other news until that day, in feeds too."),
            fix: Bilingual(
                vi: "Hãy sửa “date”. Muốn đăng sau thì thêm “publish_on”; lịch hẹn thì ghi “kind: calendar”.",
                en: "Correct “date”. To publish it later add “publish_on”; dates to come are of “kind: calendar”."))
    }
}
