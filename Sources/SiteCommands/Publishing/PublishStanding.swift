import CampaignModel

/// Whether a site may take the place of another one: never an older one, and never one of another history.
enum PublishStanding {
    /// Why a place is left alone; nothing when the site may go there.
    static func objection(to site: PublishedState, at place: String, holding state: PublishedState) -> Diagnostic? {
        for (ours, theirs) in zip(site.releases, state.releases) where ours.hash != theirs.hash {
            return .publishOtherChain(place, release: theirs.release.number)
        }
        if state.releases.count > site.releases.count {
            return .publishFewerReleases(place, theirs: state.releases.count, ours: site.releases.count)
        }
        if let ours = site.asOf, let theirs = state.asOf, theirs > ours {
            return .publishEarlierDay(place, theirs: theirs, ours: ours)
        }
        return nil
    }
}

extension Diagnostic {
    static func publishOtherChain(_ place: String, release: Int) -> Diagnostic {
        Diagnostic(
            .error, "target-other-chain", at: SourcePlace(file: place),
            summary: Bilingual(
                vi: "Nơi này có một chuỗi bản công bố khác (khác từ bản \(release))",
                en: "This place shows another chain of releases (from release \(release) on)"),
            explanation: Bilingual(
                vi: "Bạn đọc đã thấy các bản công bố ấy; thay bằng một lịch sử khác là đổi số liệu trong im lặng.",
                en: "Readers have seen those releases; another history in their place would change figures in silence."),
            fix: Bilingual(
                vi: "Hãy lấy content/ledger mới nhất rồi dựng lại. Nếu đây là trang của nơi khác, hãy chọn đích khác.",
                en: "Take the newest content/ledger and build again. If it is another site, choose another target."))
    }

    static func publishFewerReleases(_ place: String, theirs: Int, ours: Int) -> Diagnostic {
        Diagnostic(
            .error, "target-newer-release", at: SourcePlace(file: place),
            summary: Bilingual(
                vi: "Nơi này đã có \(theirs) bản công bố, trang này chỉ có \(ours)",
                en: "This place shows \(theirs) releases, this site only \(ours)"),
            explanation: Bilingual(
                vi: "Một bản đã công bố không thể biến mất: trang này được dựng từ nội dung cũ hơn.",
                en: "A release that was published can’t disappear: this site was built from older content."),
            fix: Bilingual(
                vi: "Hãy lấy nội dung mới nhất (git pull) rồi dựng và đăng lại.",
                en: "Take the newest content (git pull), build and publish again."))
    }

    static func publishEarlierDay(_ place: String, theirs: CalendarDate, ours: CalendarDate) -> Diagnostic {
        Diagnostic(
            .error, "target-later-day", at: SourcePlace(file: place),
            summary: Bilingual(
                vi: "Nơi này có trang đánh giá đến ngày \(theirs), trang này chỉ đến \(ours)",
                en: "This place shows a site judged at \(theirs), this one is judged at \(ours)"),
            explanation: Bilingual(
                vi: "Đăng trang của ngày trước sẽ làm bạn đọc thấy lại tình hình đã cũ, kể cả những gì đã được rút.",
                en: "Readers would see an older state again, with things that have been taken back since."),
            fix: Bilingual(
                vi: "Hãy sửa as_of trong site.yaml thành ngày mới hơn rồi dựng lại.",
                en: "Set as_of in site.yaml to a later day and build again."))
    }
}
