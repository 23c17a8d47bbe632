import CampaignModel

/// Words in brackets for which a definition is there under almost the same name: `[K’Ho]` and `[K'Ho]: …`.
enum NearReference: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        let pieces = text.signTexts.filter { $0.text.contains("[") && $0.text.contains("]") }
        if pieces.isEmpty { return }
        let names = text.lines.indices.compactMap { definition(text.lines[$0]) }
        if names.isEmpty { return }
        for piece in pieces {
            for words in bracketed(piece.text) {
                let slug = TextFold.slug(words)
                guard !slug.isEmpty, let name = names.first(where: { TextFold.slug($0) == slug }),
                    name != words, !words.hasPrefix("^"),
                    let found = text.find("[\(words)]".utf8, in: piece.lines)
                else { continue }
                collector.add(.nearReference(words, name, at: text.lines.place(found.line, found.offset)))
            }
        }
    }

    /// The name that a line defines.
    private static func definition(_ line: ArraySlice<UInt8>) -> String? {
        guard line.first == UInt8(ascii: "["), let end = ByteSearch.first(Array("]:".utf8), in: line) else {
            return nil
        }
        let name = line[(line.startIndex + 1)..<end.lowerBound]
        return name.first == UInt8(ascii: "^") ? nil : String(decoding: name, as: UTF8.self)
    }

    private static func bracketed(_ text: String) -> [String] {
        text.split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "]").map { String(part[..<$0]) }
        }
    }
}

extension Diagnostic {
    /// A reference whose name is written otherwise where it is defined.
    static func nearReference(_ words: String, _ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "near-reference", at: place,
            summary: Bilingual(
                vi: "[\(words)] không thành liên kết: tên được khai báo là [\(name)]",
                en: "[\(words)] makes no link: the name that is defined is [\(name)]"),
            explanation: Bilingual(
                vi: "Hai tên phải giống nhau từng dấu, kể cả dấu nháy ’ và '.",
                en: "Both names must be the same to the last sign, apostrophes ’ and ' too."),
            fix: Bilingual(vi: "Viết [\(name)] ở cả hai chỗ.", en: "Write [\(name)] in both places."))
    }
}
