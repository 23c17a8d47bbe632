import CampaignModel

/// News tells of what has happened: a day that is still to come puts it above all else for as long. And none ends before
/// its own day.
struct NewsDays {
    let asOf: CalendarDate

    /// Tells of news that is over before its own day, or on it.
    static func ended(_ stories: [StoryEntry]) -> [Diagnostic] {
        stories.compactMap { story in
            guard case .news(let facts) = story.facts, let end = story.times.expireOn, end <= facts.date,
                let file = story.versions.first?.place.file
            else { return nil }
            return .newsEndedBefore(facts.date, end: end, at: facts.datePlace ?? SourcePlace(file: file))
        }
    }

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
    /// News that is over before its own day.
    static func newsEndedBefore(_ day: CalendarDate, end: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "news-ended-before", at: place,
            summary: Bilingual(
                vi: "Tin ghi ngày \(day) nhưng từ \(end) đã hết hạn đăng",
                en: "News of \(day) that is over from \(end) on"),
            explanation: Bilingual(
                vi:
                    "“expire_on” là ngày đầu tiên không còn đăng bài: trong ngày của tin, ở địa chỉ này chỉ có một thông báo.",
                en:
                    "“expire_on” is the first day without the story: on its own day only a notice stands at its address."
            ),
            fix: Bilingual(
                vi: "Hãy sửa “date” hoặc “expire_on”.", en: "Correct “date” or “expire_on”."))
    }

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
