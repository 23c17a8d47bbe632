import CampaignModel
import Testing

struct StoryAliasTests {
    private let languages = [LanguageTag("vi"), LanguageTag("en")]
    private let place = SourcePlace(file: "content/news/a/vi.md", line: 6, column: 11)

    private func alias(_ written: String) -> StoryAlias? {
        try? StoryAlias(written, languages: languages, baseURL: "https://x.gov.vn/so", place: place)
    }

    private func content(_ aliases: String) throws -> String {
        try SampleContent.minimal.with(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\naliases: [\(aliases)]\n---\n\nChào.\n"
        ).resolved().text
    }

    @Test func readsAddressesAsTheSiteMadeThem() {
        #expect(alias("/tin-tuc/mua-he/")?.path == "tin-tuc/mua-he/")
        #expect(alias("/tin-tuc/mua-he")?.path == "tin-tuc/mua-he/")
        #expect(alias("/tin-tuc/mua-he/index.html")?.path == "tin-tuc/mua-he/")
        #expect(alias("https://x.gov.vn/so/tin-tuc/mua-he/")?.path == "tin-tuc/mua-he/")
        #expect(alias("/tin-tuc/mua-he/")?.language == LanguageTag("vi"))
        #expect(alias("/en/news/summer/")?.language == LanguageTag("en"))
        #expect(alias("/en/news/summer/")?.path == "en/news/summer/")
    }

    @Test func refusesWhatNoPageHadAsItsAddress() {
        for written in [
            "tin-tuc/mua-he/", "mua-he", "/Tin-Tuc/a/", "/tin tức/a/", "/a//b/", "/a/?x=1", "/a/#b", "/./a/", "/a.html",
        ] { #expect(alias(written) == nil, "\(written)") }
    }

    @Test(arguments: ["https://bao.example/a/", "//bao.example/a/", "/../a/", "/data/figures.csv", "/media/a/"])
    func tellsOfAddressesElsewhere(_ written: String) throws {
        #expect(
            try content("\"\(written)\"") == """
                content/news/a/vi.md:6:11: error: alias-outside
                “\(written)” không phải địa chỉ trang nào của cổng này
                “aliases” là những địa chỉ cũ của bài trên chính cổng này; địa chỉ ở nơi khác hay trong thư mục tệp dữ liệu \
                thì cổng không dẫn đi được.
                Hãy ghi địa chỉ từ gốc của cổng, như /tin-tuc/ten-cu/, hoặc bỏ địa chỉ này đi.
                “\(written)” is no address of a page of this site
                “aliases” are earlier addresses of the story on this very site; it can’t lead on from elsewhere, nor from \
                the folders of its files.
                Write the address from the site’s root, as in /tin-tuc/ten-cu/, or take it out.
                """)
    }

    @Test(arguments: [("Tin tức/Mùa hè", "/tin-tuc/mua-he/"), ("/a/?x=1", "/a/"), ("mua-he", "/mua-he/")])
    func offersTheAddressThatWasMeant(_ written: String, _ better: String) throws {
        #expect(
            try content("\"\(written)\"") == """
                content/news/a/vi.md:6:11: error: malformed-alias
                Địa chỉ cũ “\(written)” viết chưa đúng
                Địa chỉ cũ là cả đường dẫn từ gốc của cổng: bắt đầu và kết thúc bằng “/”, chỉ có chữ thường không dấu, số và \
                gạch nối, như cổng đã đặt.
                Hãy chép địa chỉ cũ từ trình duyệt; có phải là “\(better)” không?
                The earlier address “\(written)” isn’t written right
                An earlier address is the whole path from the site’s root: it begins and ends with “/” and has small letters \
                without marks, digits and hyphens, as the site made it.
                Copy the earlier address from a browser; did you mean “\(better)”?
                """)
    }
}
