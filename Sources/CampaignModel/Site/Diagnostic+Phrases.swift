extension Diagnostic {
    /// A phrase that pages or another language use and this language lacks.
    public static func missingPhrase(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-phrase", at: place,
            summary: Bilingual(vi: "Thiếu câu “\(key)”", en: "The phrase “\(key)” is missing"),
            explanation: Bilingual(
                vi: "Các trang, hoặc ngôn ngữ khác, có dùng câu này. Thiếu nó, trang sẽ có chỗ trống.",
                en: "Pages, or another language, use it. Without it pages would have a blank."),
            fix: Bilingual(
                vi: "Hãy thêm dòng “\(key): …” vào mục “phrases”; nếu tên câu bị gõ sai ở đây thì sửa lại tên.",
                en: "Add a line “\(key): …” under “phrases”; if its name is misspelt here, mend the name."))
    }
}
