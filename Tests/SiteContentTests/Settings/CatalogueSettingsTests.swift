import CampaignModel
import Testing

@testable import SiteContent

/// What other portals ask of the open data, in `site.yaml`.
struct CatalogueSettingsTests {
    private func findings(_ lines: String) throws -> [String] {
        let settings = SampleContent.settings(
            languages: "vi, en", catalogue: lines.isEmpty ? "" : "catalogue: \(lines)")
        return try SampleContent.campaign.with("site.yaml", settings).resolved().findings
    }

    @Test func takesWhatTheProvinceSays() throws {
        let lines =
            "{publisher_type: RegionalAuthority, contact_page: \"https://lienhe.example/\", "
            + "place_address: \"https://sws.geonames.org/1/\"}"
        #expect(try !findings(lines).contains { $0.contains("catalogue") })
    }

    @Test func tellsWhatIsNotSaidYet() throws {
        #expect(try findings("{publisher_type: , contact_email: }").contains { $0.hasSuffix("incomplete-catalogue") })
    }

    @Test(arguments: ["", " ", "{}"]) func tellsOfACatalogueThatIsNotThere(lines: String) throws {
        #expect(
            try findings(lines).filter { $0.contains("catalogue") } == [
                lines.isEmpty ? "site.yaml:1:1 note incomplete-catalogue" : "site.yaml:6:1 note incomplete-catalogue"
            ])
    }

    @Test(arguments: [
        "{publisher_type: Tinh}", "{contact_email: nobody}", "{contact_page: lienhe}", "{place_address: \"ftp://a\"}",
    ])
    func takesNothingElse(lines: String) throws {
        #expect(try findings(lines).contains { $0.hasSuffix("catalogue-value") })
    }

    @Test func saysWhichKeysAreEmpty() {
        let place = SourcePlace(file: "content/site.yaml", line: 7)
        #expect(
            Diagnostic.incompleteCatalogue(["publisher_type", "place_address"], at: place)
                == Diagnostic(
                    .note, "incomplete-catalogue", at: place,
                    summary: Bilingual(
                        vi: "danh mục dữ liệu mở còn thiếu điều chỉ tỉnh mới biết: publisher_type, place_address",
                        en:
                            "the catalogue of the open data lacks what only the province can say: publisher_type, place_address"
                    ),
                    explanation: Bilingual(
                        vi:
                            "Cổng dữ liệu khác thu thập data/catalog.ttl theo chuẩn DCAT-AP; chuẩn này khuyến nghị nêu loại "
                            + "cơ quan công bố và nơi hỏi về dữ liệu. Chương trình không tự đặt ra những điều đó.",
                        en:
                            "Other data portals harvest data/catalog.ttl by the standard DCAT-AP, which recommends the kind of "
                            + "body that publishes and whom to ask about the data. The program makes none of that up."),
                    fix: Bilingual(
                        vi: "Điền vào mục catalogue của site.yaml khi tỉnh đã quyết định.",
                        en: "Fill it in under catalogue in site.yaml once the province has decided.")))
    }

    @Test func saysWhatAValueLooksLike() {
        let place = SourcePlace(file: "content/site.yaml", line: 8)
        let types =
            "Academia-ScientificOrganisation, Company, LocalAuthority, NationalAuthority, NonGovernmentalOrganisation, "
            + "NonProfitOrganisation, RegionalAuthority"
        #expect(
            Diagnostic.catalogueValue("publisher_type", "Tinh", at: place)
                == Diagnostic(
                    .error, "catalogue-value", at: place,
                    summary: Bilingual(
                        vi: "“Tinh” không dùng được cho publisher_type", en: "“Tinh” can’t be the publisher_type"),
                    explanation: Bilingual(
                        vi:
                            "contact_email là một địa chỉ thư; contact_page và place_address là địa chỉ web bắt đầu bằng "
                            + "https://; publisher_type là một trong: \(types).",
                        en:
                            "contact_email is an address of mail; contact_page and place_address are addresses of the web "
                            + "that begin with https://; publisher_type is one of \(types)."),
                    fix: Bilingual(
                        vi: "Sửa giá trị, hoặc để trống khi chưa biết.",
                        en: "Correct it, or leave it empty while it isn’t known.")))
    }
}
