import CampaignModel

/// Whether the words of `abbreviations.csv` lead anywhere: one that no page says, in short or in full, helps nobody who
/// types it.
enum SearchSynonyms {
    /// A warning for each line that names nothing on the site, in the language of a context.
    static func diagnostics(_ context: PageContext, among entries: [IndexEntry]) -> [Diagnostic] {
        var open = context.campaign.records.abbreviations.map { abbreviation in
            (abbreviation: abbreviation, wordings: abbreviation.wordings(in: context.tag).map(folded))
        }.filter { !$0.wordings.isEmpty }
        for entry in entries where !open.isEmpty {
            let document = context.searchDocument(of: entry)
            let texts = [document.title] + document.names + document.headings
            let words = folded((texts + [document.summary?.text ?? ""] + document.others).joined(separator: " "))
            let known = Set(words)
            open.removeAll {
                $0.wordings.contains { !$0.isEmpty && known.isSuperset(of: $0) && words.firstRange(of: $0) != nil }
            }
        }
        return open.map { .synonymNamesNothing($0.abbreviation, in: context.tag) }
    }

    /// The folded words of a text.
    private static func folded(_ text: String) -> [String] {
        SearchWords.words(of: text).map(TextFold.fold)
    }
}

extension Diagnostic {
    /// A short form or another word whose meaning stands on no page.
    static func synonymNamesNothing(_ abbreviation: Abbreviation, in language: LanguageTag) -> Diagnostic {
        let meanings = abbreviation.wordings(in: language).map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .warning, "synonym-names-nothing", at: abbreviation.place,
            summary: Bilingual(
                vi: "Từ “\(abbreviation.id)” không dẫn đến trang nào",
                en: "The word “\(abbreviation.id)” leads to no page"),
            explanation: Bilingual(
                vi: "Không trang nào có \(meanings), nên ai gõ từ này cũng không tìm thấy gì nhờ dòng này.",
                en: "No page says \(meanings), so that this line helps nobody who types the word."),
            fix: Bilingual(
                vi: "Hãy sửa cột nghĩa thành lời mà các trang dùng, hoặc xóa dòng này.",
                en: "Write the meaning as pages say it, or delete the line."))
    }
}
