import CampaignModel

/// The messages of a try as the overlay shows them: errors first, then warnings, no notes.
enum PreviewMessages {
    /// An overlay shows so many: nobody reads more at once, and the terminal has all.
    static let limit = 50

    /// The messages as JSON, one object each; what is private in an excerpt is hidden.
    static func json(_ diagnostics: [Diagnostic], in language: MessageLanguage) -> [UInt8] {
        let order: [Diagnostic.Severity] = [.error, .warning]
        let sorted = order.flatMap { severity in diagnostics.sorted().filter { $0.severity == severity } }
        var lines = SourceLines { try? ByteReading.bytes($0) }
        var bytes = Array("[".utf8)
        for (index, diagnostic) in sorted.prefix(limit).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(diagnostic, excerpt: excerpt(diagnostic, &lines), in: language, to: &bytes)
        }
        return bytes + Array("]".utf8)
    }

    private static func excerpt(_ diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
        guard let line = lines.line(at: diagnostic.place) else { return "" }
        let shown = SourceExcerpt(
            of: diagnostic.tellsPrivateMatter ? PrivacyMask.line(line) : line, around: diagnostic.place.column)
        return shown.text + "\n" + String(repeating: " ", count: shown.caretOffset) + "^"
    }

    private static func append(
        _ diagnostic: Diagnostic, excerpt: String, in language: MessageLanguage, to bytes: inout [UInt8]
    ) {
        let place = diagnostic.place
        let whole = RealPath.of(place.file)
        let texts = [
            ("severity", diagnostic.severity.rawValue), ("place", "\(place.file):\(place.line):\(place.column)"),
            ("edit", PreviewFrame.editorAddress(of: whole, line: place.line, column: place.column)),
            ("summary", diagnostic.summary[language]), ("excerpt", excerpt),
            ("why", diagnostic.explanation[language]), ("fix", diagnostic.fix[language]),
        ]
        bytes += "{".utf8
        for (index, (key, text)) in texts.enumerated() {
            bytes += "\(index > 0 ? "," : "")\"\(key)\":".utf8
            JSONText.append(text, to: &bytes)
        }
        bytes += "}".utf8
    }
}
