import Testing

@testable import CampaignModel

struct SiteStandingTests {
    private func standing(
        _ releases: [String] = ["a", "b"], asOf: String = "2026-11-20", demonstration: Bool = true,
        keys: [String] = ["k"]
    ) -> SiteStanding {
        SiteStanding(
            asOf: SiteStandingTests.date(asOf), isDemonstration: demonstration, releases: releases, publicKeys: keys)
    }

    private static func date(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? LedgerSample.day }

    @Test func losesNothingThatGrows() {
        let later = standing(["a", "b", "c"], asOf: "2026-12-01", keys: ["l", "k"])
        #expect(later.losses(after: standing()) == [])
        #expect(standing(demonstration: true).losses(after: standing(demonstration: false)) == [])
    }

    @Test func findsEachLoss() {
        let old = standing()
        #expect(standing(["a"]).losses(after: old) == [.fewerReleases(2, 1)])
        #expect(standing([]).losses(after: old) == [.fewerReleases(2, 0)])
        #expect(standing(["a", "x", "c"]).losses(after: old) == [.otherChain(release: 2)])
        let day = SiteStandingTests.date("2026-11-19")
        #expect(standing(asOf: "2026-11-19").losses(after: old) == [.earlierDay(old.asOf, day)])
        #expect(standing(demonstration: false).losses(after: old) == [.mark])
        #expect(standing(keys: []).losses(after: old) == [.keys])
    }

    @Test func saysWhatAnEarlierCopyHad() {
        let place = SourcePlace(file: "public/data/ledger.json")
        let (late, early) = (SiteStandingTests.date("2026-11-20"), SiteStandingTests.date("2026-10-01"))
        #expect(
            [
                .fewerReleases(4, 3), .otherChain(release: 2), .earlierDay(late, early), .mark, .keys,
                .otherAddress("https://a.example", "https://b.example"), .unreadable,
            ].map { Diagnostic.cutPast($0, at: place).summary } == [
                Bilingual(
                    vi: "Bản sao trước có 4 bản công bố, trang này chỉ có 3",
                    en: "The earlier copy shows 4 releases, this site only 3"),
                Bilingual(
                    vi: "Bản công bố số 2 khác với bản sao trước",
                    en: "Release 2 is another than in the earlier copy"),
                Bilingual(
                    vi: "Bản sao trước tính đến ngày 2026-11-20, trang này chỉ đến 2026-10-01",
                    en: "The earlier copy is as of 2026-11-20, this site only of 2026-10-01"),
                Bilingual(
                    vi: "Bản sao trước ghi là bản trình diễn, trang này thì không",
                    en: "The earlier copy is marked as a demonstration, this site isn’t"),
                Bilingual(
                    vi: "Bản sao trước nêu khóa ký các bản công bố, trang này thì không",
                    en: "The earlier copy names the key of its releases, this site none"),
                Bilingual(
                    vi: "Bản sao trước được dựng cho https://a.example, trang này cho https://b.example",
                    en: "The earlier copy was built for https://a.example, this site for https://b.example"),
                Bilingual(
                    vi: "Không đọc được điều trang nói về chính nó",
                    en: "What the site says of itself can’t be read"),
            ])
    }

    @Test(arguments: [
        (
            StandingLoss.fewerReleases(3, 2), "Trang đang đăng có 3 bản công bố, trang mới chỉ còn 2",
            "The site in place shows 3 releases, the new one only 2",
            "Hãy lấy lại thư mục ledger từ lịch sử của kho mã.",
            "Get the folder ledger back from the repository’s history."
        ),
        (
            .otherChain(release: 2), "Bản công bố số 2 khác với bản đang đăng",
            "Release 2 is another than the one that is published",
            "Hãy lấy lại thư mục ledger từ lịch sử của kho mã.",
            "Get the folder ledger back from the repository’s history."
        ),
        (
            .earlierDay(date("2026-11-20"), date("2026-10-01")),
            "Trang đang đăng tính đến ngày 2026-11-20, trang mới chỉ đến 2026-10-01",
            "The site in place is as of 2026-11-20, the new one only of 2026-10-01",
            "Hãy sửa as_of trong site.yaml hoặc --as-of; muốn xem một ngày cũ thì xuất ra thư mục khác (--output).",
            "Mend as_of in site.yaml or --as-of; to look at an earlier day, build into another folder (--output)."
        ),
        (
            .mark, "Trang đang đăng ghi là bản trình diễn, trang mới thì không",
            "The site in place is marked as a demonstration, the new one isn’t",
            "Hãy đưa demonstration: true trở lại site.yaml; trang thật thì đăng ở thư mục riêng của nó.",
            "Put demonstration: true back into site.yaml; a real site goes to a folder of its own."
        ),
        (
            .keys, "Trang đang đăng nêu khóa ký các bản công bố, trang mới thì không",
            "The site in place names the key of its releases, the new one none",
            "Hãy đưa release_key trở lại site.yaml.", "Put release_key back into site.yaml."
        ),
        (
            .otherAddress("https://a.example", "https://b.example"),
            "Trang đang đăng được dựng cho https://a.example, trang mới cho https://b.example",
            "The site in place was built for https://a.example, the new one for https://b.example",
            "Hãy xem lại nơi đăng; nếu đúng là nơi này thì dựng lại trang cho https://a.example (base_url, --base-url).",
            "Check that this is the right place; if it is, build the site for https://a.example (base_url, --base-url)."
        ),
        (
            .unreadable, "Không đọc được điều trang đang đăng nói về chính nó",
            "What the site in place says of itself can’t be read",
            "Hãy lấy lại bản sao nguyên vẹn của trang đang đăng.", "Get a whole copy of the site in place."
        ),
    ])
    func saysWhatIsLost(loss: StandingLoss, vi: String, en: String, fixVi: String, fixEn: String) {
        let place = SourcePlace(file: "public/data/ledger.json")
        let found = Diagnostic.standingLoss(loss, accepted: nil, at: place)
        #expect(found.severity == .error && found.identifier == "public-past" && found.place == place)
        #expect(found.summary == Bilingual(vi: vi, en: en))
        #expect(
            found.explanation
                == Bilingual(
                    vi: "Điều người dân đã đọc trên trang đang đăng không được mất đi mà không ai nói gì.",
                    en: "What people have read on the site in place must not vanish without a word."))
        #expect(
            found.fix
                == Bilingual(
                    vi: fixVi + " Nếu đúng là phải như vậy: --accept-loss \"lý do\".",
                    en: fixEn + " If it has to be: --accept-loss \"the reason\"."))
        let cut = Diagnostic.cutPast(loss, at: place)
        #expect(cut.severity == .error && cut.identifier == "cut-past" && cut.place == place)
        #expect(
            cut.explanation
                == Bilingual(
                    vi: "Trang mới hơn phải nối tiếp mọi điều mà bản sao trước (--previous) đã ghi.",
                    en: "A newer site has to continue all that the earlier copy (--previous) holds."))
        #expect(
            cut.fix
                == Bilingual(
                    vi: "Hãy hỏi cơ quan công bố vì sao; nếu không ai trong cơ quan làm việc này, trang đã bị giả mạo.",
                    en: "Ask the publisher why; if nobody of theirs did it, the site was forged."))
        let accepted = Diagnostic.standingLoss(loss, accepted: "đổi máy chủ", at: place)
        #expect(accepted.severity == .warning && accepted.summary == found.summary)
        #expect(
            accepted.fix
                == Bilingual(
                    vi: "Vẫn đăng, vì: đổi máy chủ. Hãy nói rõ điều này trên trang.",
                    en: "Published nevertheless: đổi máy chủ. Say so on the site."))
    }
}
