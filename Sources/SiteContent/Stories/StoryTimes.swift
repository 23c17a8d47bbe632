import CampaignModel

/// When the public sees a story: a draft never, else from a day on and up to another, if its file names them.
struct StoryTimes: Hashable, Sendable {
    /// Whether the story is still being written.
    var isDraft = false
    /// The first day that it is shown.
    var publishOn: CalendarDate?
    /// The first day that it isn't shown any more.
    var expireOn: CalendarDate?
    /// Where the file says that the story is a draft, or else which day it waits for.
    var waitsAt: SourcePlace?

    init() {}

    /// Reads the times; days in the wrong order are told.
    init(_ map: YAMLMap) {
        let draft = map.flag("draft")
        isDraft = draft?.value ?? false
        let publishOn = map.date("publish_on")
        let expireOn = map.date("expire_on")
        self.publishOn = publishOn?.value
        self.expireOn = expireOn?.value
        waitsAt = isDraft ? draft?.place : publishOn?.place
        if let publishOn, let expireOn, expireOn.value <= publishOn.value {
            map.collector.add(.expiresBeforePublished(publishOn.value, expireOn.value, at: expireOn.place))
        }
    }

    /// How a story stands on a day.
    enum Standing: Hashable, Sendable {
        /// The public sees it.
        case shown
        /// It is a draft, or its first day hasn't come: the public knows nothing of it.
        case unpublished
        /// It was shown and is over: a notice stays at its address.
        case expired
    }

    /// How the story stands on a day.
    func standing(on day: CalendarDate) -> Standing {
        if isDraft { return .unpublished }
        if let publishOn, day < publishOn { return .unpublished }
        if let expireOn, day >= expireOn { return .expired }
        return .shown
    }
}

extension Diagnostic {
    /// A story that would end before it begins.
    static func expiresBeforePublished(
        _ first: CalendarDate, _ end: CalendarDate, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "expires-before-published", at: place,
            summary: Bilingual(
                vi: "Bài hết hạn ngày \(end) nhưng đến \(first) mới đăng",
                en: "The story ends on \(end) but is published only on \(first)"),
            explanation: Bilingual(
                vi: "“expire_on” là ngày đầu tiên không còn đăng bài, nên phải sau “publish_on”.",
                en: "“expire_on” is the first day without the story, so it must come after “publish_on”."),
            fix: Bilingual(vi: "Hãy sửa một trong hai ngày.", en: "Correct one of the two days."))
    }

    /// A story that the public doesn't see yet.
    static func unpublishedStory(_ times: StoryTimes, file: String) -> Diagnostic {
        let day = times.publishOn.map { "\($0)" }
        return Diagnostic(
            .note, "unpublished-story", at: SourcePlace(file: file),
            summary: times.isDraft
                ? Bilingual(vi: "Bài nháp, chưa đăng", en: "A draft: not published")
                : Bilingual(vi: "Bài chờ đến ngày \(day ?? "") mới đăng", en: "Waits for \(day ?? "") to be published"),
            explanation: Bilingual(
                vi: "Không trang hay tệp nào của cổng có bài này. Lỗi trong bài nháp chỉ là cảnh báo.",
                en: "No page or file of the site holds it. Mistakes in a draft are warnings only."),
            fix: times.isDraft
                ? Bilingual(
                    vi: "Khi bài đã xong, hãy xóa dòng “draft: true”. Xem thử: minhbach serve --drafts",
                    en: "When it is ready, delete the line “draft: true”. To see it: minhbach serve --drafts")
                : Bilingual(
                    vi: "Không cần làm gì. Xem thử: minhbach serve --drafts",
                    en: "Nothing is to be done. To see it: minhbach serve --drafts"))
    }

    /// A story whose time is over.
    static func expiredStory(_ end: CalendarDate, file: String) -> Diagnostic {
        Diagnostic(
            .note, "expired-story", at: SourcePlace(file: file),
            summary: Bilingual(vi: "Bài đã hết hạn đăng từ \(end)", en: "Its time has been over since \(end)"),
            explanation: Bilingual(
                vi: "Đã đến ngày “expire_on”: ở địa chỉ của bài chỉ còn một thông báo.",
                en: "Its “expire_on” has come: only a notice is left at its address."),
            fix: Bilingual(
                vi: "Không cần làm gì; muốn đăng tiếp thì sửa hoặc xóa “expire_on”. Xem thử: minhbach serve --drafts",
                en:
                    "Nothing is to be done; to show it again correct or delete “expire_on”. To see it: minhbach serve --drafts"
            ))
    }

    /// A link to a story whose time is over.
    static func linkToExpired(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "link-to-expired-story", at: place,
            summary: Bilingual(
                vi: "Liên kết “\(destination)” dẫn đến bài đã hết hạn đăng",
                en: "The link “\(destination)” leads to a story whose time is over"),
            explanation: Bilingual(
                vi: "Bài ấy đã qua ngày “expire_on”: ở địa chỉ của nó chỉ còn một thông báo.",
                en: "Its “expire_on” has come: only a notice is left at its address."),
            fix: Bilingual(
                vi: "Hãy bỏ liên kết, hoặc dẫn đến bài khác.", en: "Remove the link, or lead to another story."))
    }

    /// A link to a story that the public doesn't see yet.
    static func linkToUnpublished(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "link-to-unpublished", at: place,
            summary: Bilingual(
                vi: "Liên kết “\(destination)” dẫn đến bài chưa đăng",
                en: "The link “\(destination)” leads to a story that isn't published yet"),
            explanation: Bilingual(
                vi: "Bài ấy là bài nháp hoặc chưa đến ngày “publish_on”, nên người đọc sẽ gặp trang trống.",
                en: "It is a draft or waits for its “publish_on”, so that readers would find nothing."),
            fix: Bilingual(
                vi: "Hãy bỏ liên kết, hoặc cho bài này đăng cùng ngày với bài kia.",
                en: "Remove the link, or publish this story on the same day as the other."))
    }
}
