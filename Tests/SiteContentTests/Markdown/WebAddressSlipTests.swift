import CampaignModel
import Testing

@testable import SiteContent

/// Addresses that lead no reader anywhere, or elsewhere than they say.
struct WebAddressSlipTests {
    @Test(arguments: [
        ("https:/a.vn/b", "https://a.vn/b"), ("http:a.vn", "http://a.vn"), ("https://https://a.vn", "https://a.vn"),
        ("https://http//a.vn", "https://a.vn"), ("https:///a.vn", "https://a.vn"),
    ])
    func givesTheAddressThatWasMeant(written: String, meant: String) throws {
        let slip = try #require(WebAddressSlip(written))
        switch slip {
        case .withoutSlashes(let better), .twice(let better): #expect(better == meant)
        case .noName, .ownNetwork: Issue.record("\(slip)")
        }
    }

    @Test(arguments: [
        ("https://example,vn/a", "https://example.vn/a"), ("https://a..vn", "https://a.vn"), ("https://lamdong", nil),
        ("https://", nil), ("https://(tên miền)", nil),
    ])
    func knowsNamesThatNoSiteHas(written: String, meant: String?) throws {
        guard case .noName(_, let better) = try #require(WebAddressSlip(written)) else {
            Issue.record("\(written)")
            return
        }
        #expect(better == meant)
    }

    @Test(arguments: [
        "http://127.0.0.1:8080/tin-tuc/", "https://localhost:8080/", "https://192.168.1.2/a", "http://10.0.0.7",
        "http://172.20.1.1/", "http://may-chu.local", "http://[::1]:8080/",
        "http://[fe80::1]/", "http://[FD12:3456::1]:80/a",
    ])
    func knowsTheWritersOwnNetwork(written: String) throws {
        guard case .ownNetwork = try #require(WebAddressSlip(written)) else {
            Issue.record("\(written)")
            return
        }
    }

    @Test(arguments: [
        "https://lamdong.gov.vn", "http://a.vn:8080/b?c=https://d.vn", "https://đàlạt.vn/", "https://8.8.8.8/",
        "https://a.b.c-d.vn./x", "https://172.32.0.1", "mailto:a@b.vn", "page:data", "../a/vi.md", "tel:0912345678",
        "https://ten@a.vn/", "https://[2001:db8::5]:8443/a",
    ])
    func leavesAddressesThatCanBeOpened(address: String) {
        #expect(WebAddressSlip(address) == nil)
    }

    @Test func saysInFullWhatIsWrong() throws {
        let place = SourcePlace(file: "x.md")
        func words(_ address: String) throws -> [Bilingual] {
            let found = Diagnostic.webAddressSlip(
                try #require(WebAddressSlip(address)), in: address, at: place)
            return [found.summary, found.explanation, found.fix]
        }
        #expect(
            try words("https:/a.vn") == [
                Bilingual(
                    vi: "Địa chỉ “https:/a.vn” viết sai phần đầu", en: "The address “https:/a.vn” begins wrongly"),
                Bilingual(
                    vi:
                        "Địa chỉ trang web bắt đầu bằng “https://”, một lần; viết khác thì người đọc bấm vào không tới nơi.",
                    en: "Addresses of the web begin with “https://”, once; otherwise readers don’t get there."),
                Bilingual(vi: "Hãy viết: https://a.vn", en: "Write: https://a.vn"),
            ])
        #expect(
            try words("https://a,vn") == [
                Bilingual(
                    vi: "Không trang web nào có tên “a,vn” (https://a,vn)",
                    en: "No site can be called “a,vn” (https://a,vn)"),
                Bilingual(
                    vi: "Tên một trang web gồm chữ, chữ số và dấu gạch nối, ngăn bằng dấu chấm, như lamdong.gov.vn.",
                    en: "A site’s name has letters, digits and hyphens between points, as in lamdong.gov.vn."),
                Bilingual(vi: "Có lẽ là https://a.vn?", en: "Perhaps https://a.vn?"),
            ])
        #expect(
            try words("https://a")[2]
                == Bilingual(
                    vi: "Mở trang ấy trong trình duyệt rồi chép lại địa chỉ.",
                    en: "Open the page in a browser and copy its address."))
        #expect(
            try words("http://localhost/") == [
                Bilingual(
                    vi: "Địa chỉ “http://localhost/” chỉ mở được trên máy hay mạng của người viết",
                    en: "The address “http://localhost/” opens only on the writer’s own machine or network"),
                Bilingual(
                    vi: "“localhost” ở máy người đọc là một máy khác, hoặc không có.",
                    en: "For readers “localhost” is another machine, or none."),
                Bilingual(
                    vi:
                        "Bài của cổng thì dẫn bằng đường dẫn tệp, như ../../news/ten-bai/vi.md; trang khác thì dùng địa chỉ công khai của nó.",
                    en:
                        "Link a story of the portal by its file, as in ../../news/name/vi.md; for others take the public address."
                ),
            ])
    }

    @Test(arguments: [
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2Fb%3Ffbclid%3DX&h=AT1", "https://a.vn/b"),
        ("https://www.google.com/url?sa=t&url=https://a.vn/c", "https://a.vn/c"),
        ("https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.vn&data=1", "https://a.vn"),
    ])
    func unwrapsAddressesThatNoteWhoFollows(written: String, plain: String) {
        #expect(TrackedAddress(written)?.plain == plain)
    }

    @Test func leavesOrdinaryPagesOfThoseHosts() {
        #expect(TrackedAddress("https://www.google.com/search?q=https://a.vn") == nil)
        #expect(TrackedAddress("https://l.facebook.com/l.php?u=khong-phai") == nil)
    }

    @Test func tellsWordsThatNameAnotherSite() throws {
        let other = try #require(WebAddressRules.otherHost(in: "https://a.vn/x", than: "https://b.vn/x"))
        #expect((other.said, other.meant) == ("a.vn", "b.vn"))
        #expect(WebAddressRules.otherHost(in: "www.a.vn", than: "https://b.vn") != nil)
        for (words, address) in [
            ("https://a.vn", "https://www.a.vn/b"), ("https://a.vn", "https://tinh.a.vn"), ("báo a.vn", "https://b.vn"),
            ("https://a.vn", "page:data"), ("bao-cao.pdf", "https://b.vn/bao-cao.pdf"),
        ] {
            #expect(WebAddressRules.otherHost(in: words, than: address) == nil)
        }
        let found = Diagnostic.otherAddressInWords("a.vn", "b.vn", at: SourcePlace(file: "x.md"))
        #expect(
            [found.summary, found.explanation, found.fix] == [
                Bilingual(
                    vi: "Chữ của liên kết ghi “a.vn”, nhưng liên kết dẫn tới “b.vn”",
                    en: "The words of the link say “a.vn”, but it leads to “b.vn”"),
                Bilingual(
                    vi: "Người đọc tin địa chỉ họ nhìn thấy; kẻ lừa đảo làm đúng như vậy.",
                    en: "Readers trust the address that they see; fraud works just like that."),
                Bilingual(
                    vi: "Viết bằng lời trang ấy là gì, hoặc sửa cho hai địa chỉ giống nhau.",
                    en: "Say in words what the page is, or make both addresses the same."),
            ])
    }
}
