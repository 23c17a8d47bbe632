import CampaignModel

extension YAMLMap {
    /// Where wrong figures are reported: a `mailto:` or `https:` address that says with `{key}` where the figure's key goes.
    func errorReportAddress(_ key: String) -> String? {
        guard let written = optionalText(key) else { return nil }
        let isAddress = written.value.hasPrefix("https://") || written.value.hasPrefix("mailto:")
        let hasSpaces = written.value.contains { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "\"" }
        guard isAddress, !hasSpaces, written.value.contains("{key}") else {
            collector.add(.errorReportAddress(written.value, at: written.place))
            return nil
        }
        return written.value
    }
}

extension Diagnostic {
    /// An address for reports of errors that no browser could use.
    static func errorReportAddress(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "error-report-address", at: place,
            summary: Bilingual(
                vi: "“\(written)” không dùng được làm nơi báo số liệu sai",
                en: "“\(written)” can’t be where wrong figures are reported"),
            explanation: Bilingual(
                vi:
                    "Mỗi số liệu có một liên kết báo sai, điền sẵn khóa của số liệu vào chỗ {key}; địa chỉ phải bắt đầu bằng "
                    + "mailto: hoặc https:, không có dấu cách.",
                en:
                    "Every figure gets a link to report it, with the figure’s key in the place of {key}; the address must begin "
                    + "with mailto: or https: and hold no spaces."),
            fix: Bilingual(
                vi: "Ví dụ: report_errors_to: \"https://gopy.tinh.gov.vn/?so-lieu={key}\"",
                en: "For example: report_errors_to: \"https://feedback.province.gov.vn/?figure={key}\""))
    }
}
