import CampaignModel
import Testing

@testable import SiteContent

/// `base_url` in `site.yaml`.
struct SiteAddressTests {
    @Test func knowsWholeAddresses() {
        let whole = ["https://minhbach.example", "http://localhost:8000/a", "https://x.vn/minh-bach/"]
        #expect(whole.allSatisfy(SiteAddress.isWhole))
        let others = [
            "minhbach.example", "https://", "https:///a", "ftp://x.vn", "https://x.vn/?a", "https://x.vn/#a",
            "https://x .vn",
        ]
        #expect(!others.contains(where: SiteAddress.isWhole))
    }

    @Test func knowsAddressesThatReadersGetUnencrypted() {
        #expect(SiteAddress.isInsecure("http://minhbach.example/"))
        #expect(
            !["https://minhbach.example", "http://localhost:8000/a", "http://10.0.0.2"].contains(
                where: SiteAddress.isInsecure))
    }

    @Test func saysWhatAnUnencryptedSiteCannotDo() throws {
        let findings = Findings()
        let source = SourceText(
            file: "x.yaml", bytes: Array("base_url: http://minhbach.example/\n".utf8), into: findings.collector)
        _ = try #require(source.whole.yamlMap(into: findings.collector)).siteAddress("base_url")
        #expect(
            findings.text == """
                x.yaml:1:11: warning: insecure-site-address
                Cổng sẽ ghi mọi địa chỉ của mình không mã hóa: “http://minhbach.example/”
                Với http:, người khác có thể sửa số liệu trên đường truyền; trình duyệt báo trang không an toàn và không giữ được trang để đọc khi mất mạng.
                Xin chứng chỉ cho tên miền rồi ghi: https://minhbach.example/
                The site will give all its addresses unencrypted: “http://minhbach.example/”
                With http: others can change figures on their way; browsers call the site unsafe and can't keep pages for reading offline.
                Get a certificate for the domain, then write: https://minhbach.example/
                """)
    }

    @Test func saysWhatAnAddressLooksLike() {
        let place = SourcePlace(file: "content/site.yaml", line: 14)
        #expect(
            Diagnostic.notAWholeAddress("minhbach.example", at: place)
                == Diagnostic(
                    .error, "site-address", at: place,
                    summary: Bilingual(
                        vi: "“minhbach.example” trong “base_url” không phải là một địa chỉ đầy đủ",
                        en: "“minhbach.example” in “base_url” is no whole address"),
                    explanation: Bilingual(
                        vi: "Địa chỉ chính thức của mọi trang, các luồng tin và sitemap.xml đều bắt đầu bằng nó.",
                        en: "The canonical addresses of all pages, the feeds and sitemap.xml begin with it."),
                    fix: Bilingual(
                        vi: "Hãy ghi cả https:// và tên miền, không có ? hay #: https://minhbach.example",
                        en: "Write https:// and the domain, without ? or #: https://minhbach.example")))
        #expect(SiteAddress.meant(by: "ftp://x.vn") == "https://bdhvs.example.vn")
    }
}
