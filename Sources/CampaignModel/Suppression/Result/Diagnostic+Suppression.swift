extension Diagnostic {
    /// A note beside a figure that is kept back isn't published either.
    static func noteKeptBack(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "note-kept-back", at: place,
            summary: Bilingual(
                vi: "Ghi chú của một số liệu không công bố cũng không được công bố",
                en: "The note of a figure that is kept back isn’t published either"),
            explanation: Bilingual(
                vi: "Số liệu này được giữ kín để không lộ về từng người; lời ghi chú có thể nói ra chính con số ấy.",
                en:
                    "The figure is kept back so that nothing is told about single people; words can tell the number too."
            ),
            fix: Bilingual(
                vi: "Hãy xóa ghi chú, hoặc ghi điều cần nói vào bài viết, không nêu con số.",
                en: "Delete the note, or say what must be said in a text, without the number."))
    }

    /// Says that a figure is suppressed and why; `place` is its row.
    public static func suppressedFigure(_ suppression: Suppression, at place: SourcePlace) -> Diagnostic {
        let key = suppression.key
        let denominator =
            suppression.hidesDenominator
            ? Bilingual(vi: "cả tử số, mẫu số và tỷ lệ", en: "numerator, denominator and rate")
            : Bilingual(vi: "tử số và tỷ lệ", en: "numerator and rate")
        return Diagnostic(
            .note, "suppressed-figure", at: place,
            summary: Bilingual(
                vi: "không công bố \(key): \(denominator.vietnamese)",
                en: "\(key) is not published: \(denominator.english)"),
            explanation: suppression.reason.sentence,
            fix: suppression.reason == .priorSuppression
                ? Bilingual(
                    vi: "Không phải sửa gì. Nếu số ấy đã sai và nay được sửa, hãy nêu lý do trong revisions.csv.",
                    en: "Nothing to mend. If it was wrong and is corrected now, give the reason in revisions.csv.")
                : Bilingual(
                    vi: "Không phải sửa gì. Nếu chỉ số này không đếm người, đặt suppression_threshold: 0 cho nó.",
                    en: "Nothing to mend. If this indicator doesn't count people, give it suppression_threshold: 0."))
    }

    /// Says that a hidden count can be worked out from what the public knows already; `place` is its row.
    public static func unprotectedCount(_ count: UnprotectedCount, at place: SourcePlace) -> Diagnostic {
        let part =
            switch count.part {
            case .numerator: Bilingual(vi: "tử số", en: "numerator")
            case .complement: Bilingual(vi: "phần còn lại của mẫu số", en: "rest of the denominator")
            case .denominator: Bilingual(vi: "mẫu số", en: "denominator")
            }
        return Diagnostic(
            .error, "unprotected-count", at: place,
            summary: Bilingual(
                vi: "không giữ kín được \(part.vietnamese) của \(count.key)",
                en: "the \(part.english) of \(count.key) can't be kept secret"),
            explanation: Bilingual(
                vi: "Mỗi số bị ẩn phải còn ít nhất \(count.threshold) giá trị có thể xảy ra; ở đây chỉ chứng minh được "
                    + "\(count.possibleValues), vì công chúng đã biết những số liên quan từ lần công bố trước hoặc từ "
                    + "nguồn khác.",
                en: "At least \(count.threshold) values must stay possible for each hidden count; here only "
                    + "\(count.possibleValues) could be proved to, because the public knows related figures from an "
                    + "earlier release or from somebody else."),
            fix: Bilingual(
                vi: "Gộp nhóm hoặc đơn vị này với nhóm, đơn vị khác, hoặc bỏ dòng này khỏi số liệu.",
                en: "Merge this group or unit with another, or leave the row out of the data."))
    }
}
