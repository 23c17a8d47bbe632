import CampaignModel

/// Diagnostics for programs: an object a line, with the same keys in the same order.
enum JSONForm {
    /// A diagnostic as a line.
    static func line(_ diagnostic: Diagnostic, in language: MessageLanguage) -> String {
        var bytes = Array(#"{"file":"#.utf8)
        JSONText.append(diagnostic.place.file, to: &bytes)
        bytes += #","line":\#(diagnostic.place.line),"column":\#(diagnostic.place.column)"#.utf8
        let texts = [
            ("severity", diagnostic.severity.rawValue),
            ("identifier", diagnostic.identifier),
            ("summary", diagnostic.summary[language]),
            ("explanation", diagnostic.explanation[language]),
            ("fix", diagnostic.fix[language]),
        ]
        for (key, text) in texts {
            bytes += ",\"\(key)\":".utf8
            JSONText.append(text, to: &bytes)
        }
        bytes += "}\n".utf8
        return String(decoding: bytes, as: UTF8.self)
    }
}
