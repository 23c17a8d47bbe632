import CampaignModel
import Testing

@testable import SiteContent

/// Where readers report wrong figures, in `site.yaml`.
struct ErrorReportAddressTests {
    private func findings(_ address: String) throws -> [String] {
        try SampleContent.campaign.adding("report_errors_to: \"\(address)\"\n", to: "site.yaml").resolved().findings
    }

    @Test(arguments: ["https://gopy.example/?so-lieu={key}", "mailto:cong@example.vn?subject=Sai%20{key}"])
    func takesAnAddressWithAPlaceForTheKey(address: String) throws {
        #expect(try !findings(address).contains { $0.hasSuffix("error-report-address") })
    }

    @Test(arguments: [
        "https://gopy.example/", "javascript:{key}", "https://gopy.example/ {key}", "https://a/\u{22}{key}",
    ])
    func takesNothingElse(address: String) throws {
        let escaped = address.replacing("\"", with: "\\\"")
        #expect(try findings(escaped).contains { $0.hasSuffix("error-report-address") })
    }

    @Test func saysWhatSuchAnAddressLooksLike() {
        let place = SourcePlace(file: "content/site.yaml", line: 7)
        #expect(
            Diagnostic.errorReportAddress("gopy.example", at: place)
                == Diagnostic(
                    .error, "error-report-address", at: place,
                    summary: Bilingual(
                        vi: "“gopy.example” không dùng được làm nơi báo số liệu sai",
                        en: "“gopy.example” can’t be where wrong figures are reported"),
                    explanation: Bilingual(
                        vi:
                            "Mỗi số liệu có một liên kết báo sai, điền sẵn khóa của số liệu vào chỗ {key}; địa chỉ phải bắt "
                            + "đầu bằng mailto: hoặc https:, không có dấu cách.",
                        en:
                            "Every figure gets a link to report it, with the figure’s key in the place of {key}; the address "
                            + "must begin with mailto: or https: and hold no spaces."),
                    fix: Bilingual(
                        vi: "Ví dụ: report_errors_to: \"https://gopy.tinh.gov.vn/?so-lieu={key}\"",
                        en: "For example: report_errors_to: \"https://feedback.province.gov.vn/?figure={key}\"")))
    }
}
