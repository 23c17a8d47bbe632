import CampaignModel

extension Diagnostic {
    /// A diagnostic with made-up words.
    static func sample(
        _ severity: Severity = .error, _ file: String = "content/a.md", _ line: Int = 1, _ column: Int = 1,
        _ identifier: String = "unknown-commune"
    ) -> Diagnostic {
        Diagnostic(
            severity, identifier, at: SourcePlace(file: file, line: line, column: column),
            summary: Bilingual(vi: "Không có xã nào mang mã “9”", en: "No commune has the code “9”"),
            explanation: Bilingual(vi: "Mã phải có trong danh sách.", en: "The code must be in the list."),
            fix: Bilingual(vi: "Sửa mã.", en: "Correct the code."))
    }
}
