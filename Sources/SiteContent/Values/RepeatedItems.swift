import CampaignModel

/// Lists say each thing once: what is there twice was a slip, and would be shown or counted twice.
struct RepeatedItems {
    let field: FieldName
    let collector: DiagnosticCollector

    /// The items without those that were there already, which are reported.
    func removed(from items: [Located<String>]) -> [Located<String>] {
        guard items.count > 1 else { return items }
        var seen: Set<String> = []
        return items.filter { item in
            if seen.insert(item.value).inserted { return true }
            collector.add(.repeatedItem(item.value, in: field, at: item.place))
            return false
        }
    }
}

extension Diagnostic {
    /// A list that says the same twice.
    static func repeatedItem(_ item: String, in field: FieldName, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "repeated-item", at: place,
            summary: Bilingual(
                vi: "“\(item)” được ghi hai lần trong \(field.words.vietnamese)",
                en: "“\(item)” stands twice in the \(field.words.english)"),
            explanation: Bilingual(
                vi: "Mỗi mục của một danh sách chỉ ghi một lần; ghi lại thì trang hiện và đếm hai lần.",
                en: "A list says each thing once; otherwise pages would show and count it twice."),
            fix: Bilingual(
                vi: "Hãy bỏ một lần, hoặc sửa thành mục định ghi.",
                en: "Take one away, or correct it to the one that is meant."))
    }
}
