/// A story that the public doesn't see yet: a draft, or one that waits for its day.
public struct WaitingStory: Hashable, Sendable {
    /// Its kind, in whose folder it lies.
    public let kind: StoryKind
    /// The last parts of the addresses that it would have, one for each language.
    public let slugs: Set<String>
    /// The day that it waits for; nothing for a draft.
    public let day: CalendarDate?
    /// The line of its file that says so.
    public let place: SourcePlace

    /// Describes a story that waits.
    public init(kind: StoryKind, slugs: Set<String>, day: CalendarDate?, place: SourcePlace) {
        (self.kind, self.slugs, self.day, self.place) = (kind, slugs, day, place)
    }
}

extension Diagnostic {
    /// A story that a release told is a draft now, or waits for a day.
    static func hiddenStory(_ story: WaitingStory, _ addresses: [String], since release: Release) -> Diagnostic {
        let list = addresses.map { "/\($0)" }.joined(separator: ", ")
        let key = story.day == nil ? "draft" : "publish_on"
        return Diagnostic(
            .error, "lost-address", at: story.place,
            summary: story.day.map {
                Bilingual(
                    vi: "Bài đã công bố nay bị hẹn đến \($0) mới đăng: \(list) không còn trang nào",
                    en: "A published story waits for \($0) now: nothing is left at \(list)")
            }
                ?? Bilingual(
                    vi: "Bài đã công bố nay bị đánh dấu là bản nháp: \(list) không còn trang nào",
                    en: "A published story is marked as a draft now: nothing is left at \(list)"),
            explanation: lostAddressReason(release),
            fix: Bilingual(
                vi: "Xóa dòng “\(key)” này; muốn rút bài thì ghi expire_on: ngày đầu tiên không còn đăng bài.",
                en: "Delete this line “\(key)”; to withdraw the story write expire_on: the first day without it."))
    }
}
