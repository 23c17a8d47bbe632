import CampaignModel

/// Bare addresses that took a closing sign, or a footnote's mark, into the link: `“https://example.org/x”.[^1]`.
enum SwallowedSigns: MarkdownLint {
    private static let signs = ["”", "“", "’", "‘", "…", "»", "«", "›", "[^", "**"].map { Array($0.utf8) }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for link in text.oddLinks {
            let found = signs.compactMap { ByteSearch.first($0, in: text.lines.bytes[link.range])?.lowerBound }
            guard let start = found.min() else { continue }
            var address = String(decoding: text.lines.bytes[link.range.lowerBound..<start], as: UTF8.self)
            // The full stop of a sentence inside the quotation is no part of it either.
            while let last = address.last, ".,;:!?".contains(last) { address.removeLast() }
            let swallowed = String(decoding: text.lines.bytes[start..<link.range.upperBound], as: UTF8.self)
            collector.add(.swallowedSigns(swallowed, behind: address, at: text.lines.place(link.line, start)))
        }
    }
}

extension Diagnostic {
    /// Signs that became part of a link's address.
    static func swallowedSigns(_ signs: String, behind address: String, at place: SourcePlace) -> Diagnostic {
        let isWhole = address.contains("://")
        let fix = isWhole ? "<\(address)>" : "<https://\(address)>"
        return Diagnostic(
            .warning, "swallowed-signs", at: place,
            summary: Bilingual(
                vi: "Dấu \(signs) bị tính vào địa chỉ của liên kết",
                en: "The sign \(signs) became part of the link's address"),
            explanation: Bilingual(
                vi: "Địa chỉ viết trần kéo dài đến dấu cách; liên kết sẽ dẫn sai, dấu chú thích ở đó bị mất.",
                en:
                    "A bare address goes on to the next space; the link leads astray, and a footnote mark in it is lost."
            ),
            fix: Bilingual(vi: "Viết địa chỉ trong < >: \(fix)", en: "Write the address in < >: \(fix)"))
    }
}
