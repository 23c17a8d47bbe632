import CampaignModel

/// How many diagnostics of each severity there are.
struct DiagnosticTotals: Hashable, Sendable {
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var notes = 0

    /// Counts.
    init(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
    }

    /// The totals as a line, as in “2 lỗi, 1 cảnh báo”; notes only if there are any.
    func line(in language: MessageLanguage) -> String {
        var parts: [String]
        switch language {
        case .vietnamese:
            parts = ["\(language.number(errors)) lỗi", "\(language.number(warnings)) cảnh báo"]
            if notes > 0 { parts.append("\(language.number(notes)) ghi chú") }
        case .english:
            parts = [language.count(errors, "error", "errors"), language.count(warnings, "warning", "warnings")]
            if notes > 0 { parts.append(language.count(notes, "note", "notes")) }
        }
        return parts.joined(separator: ", ")
    }
}
