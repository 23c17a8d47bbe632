/// What a published site says of itself that the one in its place may not take back in silence.
public struct SiteStanding: Hashable, Sendable {
    /// The day that everything was judged at.
    public let asOf: CalendarDate
    /// True while figures and people are made up.
    public let isDemonstration: Bool
    /// The hashes of its releases, in order.
    public let releases: [String]
    /// The public keys that it names, in Base64.
    public let publicKeys: [String]

    /// Puts together what a site says.
    public init(asOf: CalendarDate, isDemonstration: Bool, releases: [String], publicKeys: [String]) {
        self.asOf = asOf
        self.isDemonstration = isDemonstration
        self.releases = releases
        self.publicKeys = publicKeys
    }

    /// What the public would lose if this site took the place of another.
    public func losses(after previous: SiteStanding) -> [StandingLoss] {
        var losses: [StandingLoss] = []
        if let number = zip(previous.releases, releases).enumerated().first(where: { $1.0 != $1.1 })?.offset {
            losses.append(.otherChain(release: number + 1))
        } else if releases.count < previous.releases.count {
            losses.append(.fewerReleases(previous.releases.count, releases.count))
        }
        if asOf < previous.asOf { losses.append(.earlierDay(previous.asOf, asOf)) }
        if previous.isDemonstration, !isDemonstration { losses.append(.mark) }
        if !previous.publicKeys.isEmpty, publicKeys.isEmpty { losses.append(.keys) }
        return losses
    }
}

/// Something that the public was told and that would be gone.
public enum StandingLoss: Hashable, Sendable {
    /// The site in place shows more releases: how many, and how many are left.
    case fewerReleases(Int, Int)
    /// A release is another than the one that was published under its number.
    case otherChain(release: Int)
    /// The site in place is judged at a later day: its day, and the new one.
    case earlierDay(CalendarDate, CalendarDate)
    /// The site in place is marked as a demonstration, the new one isn't.
    case mark
    /// The site in place names keys that releases are signed with, the new one none.
    case keys
    /// The site in place was built for another address: its address, and the new one.
    case otherAddress(String, String)
    /// What the site in place says of itself can't be read.
    case unreadable
}

extension Diagnostic {
    /// The new site would take back what the one in its place tells.
    ///
    /// - Parameter accepted: Why somebody wants it nevertheless; it is a warning then.
    public static func standingLoss(_ loss: StandingLoss, accepted: String?, at place: SourcePlace) -> Diagnostic {
        let explanation = Bilingual(
            vi: "Điều người dân đã đọc trên trang đang đăng không được mất đi mà không ai nói gì.",
            en: "What people have read on the site in place must not vanish without a word.")
        guard let accepted else {
            let fix = loss.fix
            return Diagnostic(
                .error, "public-past", at: place, summary: loss.summary, explanation: explanation,
                fix: Bilingual(
                    vi: fix.vietnamese + " Nếu đúng là phải như vậy: --accept-loss \"lý do\".",
                    en: fix.english + " If it has to be: --accept-loss \"the reason\"."))
        }
        return Diagnostic(
            .warning, "public-past", at: place, summary: loss.summary, explanation: explanation,
            fix: Bilingual(
                vi: "Vẫn đăng, vì: \(accepted). Hãy nói rõ điều này trên trang.",
                en: "Published nevertheless: \(accepted). Say so on the site."))
    }
}

extension Diagnostic {
    /// A site lacks what an earlier copy of it tells: it was cut, or an older one was put back.
    public static func cutPast(_ loss: StandingLoss, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "cut-past", at: place, summary: loss.cut,
            explanation: Bilingual(
                vi: "Trang mới hơn phải nối tiếp mọi điều mà bản sao trước (--previous) đã ghi.",
                en: "A newer site has to continue all that the earlier copy (--previous) holds."),
            fix: Bilingual(
                vi: "Hãy hỏi cơ quan công bố vì sao; nếu không ai trong cơ quan làm việc này, trang đã bị giả mạo.",
                en: "Ask the publisher why; if nobody of theirs did it, the site was forged."))
    }
}

extension StandingLoss {
    fileprivate var cut: Bilingual {
        switch self {
        case .fewerReleases(let old, let new):
            Bilingual(
                vi: "Bản sao trước có \(old) bản công bố, trang này chỉ có \(new)",
                en: "The earlier copy shows \(old) release\(old == 1 ? "" : "s"), this site only \(new)")
        case .otherChain(let number):
            Bilingual(
                vi: "Bản công bố số \(number) khác với bản sao trước",
                en: "Release \(number) is another than in the earlier copy")
        case .earlierDay(let old, let new):
            Bilingual(
                vi: "Bản sao trước tính đến ngày \(old), trang này chỉ đến \(new)",
                en: "The earlier copy is as of \(old), this site only of \(new)")
        case .mark:
            Bilingual(
                vi: "Bản sao trước ghi là bản trình diễn, trang này thì không",
                en: "The earlier copy is marked as a demonstration, this site isn’t")
        case .keys:
            Bilingual(
                vi: "Bản sao trước nêu khóa ký các bản công bố, trang này thì không",
                en: "The earlier copy names the key of its releases, this site none")
        case .otherAddress(let old, let new):
            Bilingual(
                vi: "Bản sao trước được dựng cho \(old), trang này cho \(new)",
                en: "The earlier copy was built for \(old), this site for \(new)")
        case .unreadable:
            Bilingual(
                vi: "Không đọc được điều trang nói về chính nó", en: "What the site says of itself can’t be read")
        }
    }

    fileprivate var summary: Bilingual {
        switch self {
        case .fewerReleases(let old, let new):
            Bilingual(
                vi: "Trang đang đăng có \(old) bản công bố, trang mới chỉ còn \(new)",
                en: "The site in place shows \(old) release\(old == 1 ? "" : "s"), the new one only \(new)")
        case .otherChain(let number):
            Bilingual(
                vi: "Bản công bố số \(number) khác với bản đang đăng",
                en: "Release \(number) is another than the one that is published")
        case .earlierDay(let old, let new):
            Bilingual(
                vi: "Trang đang đăng tính đến ngày \(old), trang mới chỉ đến \(new)",
                en: "The site in place is as of \(old), the new one only of \(new)")
        case .mark:
            Bilingual(
                vi: "Trang đang đăng ghi là bản trình diễn, trang mới thì không",
                en: "The site in place is marked as a demonstration, the new one isn’t")
        case .keys:
            Bilingual(
                vi: "Trang đang đăng nêu khóa ký các bản công bố, trang mới thì không",
                en: "The site in place names the key of its releases, the new one none")
        case .otherAddress(let old, let new):
            Bilingual(
                vi: "Trang đang đăng được dựng cho \(old), trang mới cho \(new)",
                en: "The site in place was built for \(old), the new one for \(new)")
        case .unreadable:
            Bilingual(
                vi: "Không đọc được điều trang đang đăng nói về chính nó",
                en: "What the site in place says of itself can’t be read")
        }
    }

    fileprivate var fix: Bilingual {
        switch self {
        case .fewerReleases, .otherChain:
            Bilingual(
                vi: "Hãy lấy lại thư mục ledger từ lịch sử của kho mã.",
                en: "Get the folder ledger back from the repository’s history.")
        case .earlierDay:
            Bilingual(
                vi:
                    "Hãy sửa as_of trong site.yaml hoặc --as-of; muốn xem một ngày cũ thì xuất ra thư mục khác (--output).",
                en:
                    "Mend as_of in site.yaml or --as-of; to look at an earlier day, build into another folder (--output)."
            )
        case .mark:
            Bilingual(
                vi: "Hãy đưa demonstration: true trở lại site.yaml; trang thật thì đăng ở thư mục riêng của nó.",
                en: "Put demonstration: true back into site.yaml; a real site goes to a folder of its own.")
        case .keys:
            Bilingual(
                vi: "Hãy đưa release_key trở lại site.yaml.", en: "Put release_key back into site.yaml.")
        case .otherAddress(let old, _):
            Bilingual(
                vi: "Hãy xem lại nơi đăng; nếu đúng là nơi này thì dựng lại trang cho \(old) (base_url, --base-url).",
                en: "Check that this is the right place; if it is, build the site for \(old) (base_url, --base-url).")
        case .unreadable:
            Bilingual(
                vi: "Hãy lấy lại bản sao nguyên vẹn của trang đang đăng.",
                en: "Get a whole copy of the site in place.")
        }
    }
}
