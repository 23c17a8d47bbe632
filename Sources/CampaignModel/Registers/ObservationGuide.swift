/// The columns of the files of figures, as the editors' guide tells them; they have a reader of their own, since a
/// country's rows are millions.
public struct ObservationGuide: Sendable {
    /// A column as the guide tells it.
    public struct Entry: Sendable {
        /// The head.
        public let head: String
        /// What its cells hold.
        let holds: Bilingual
        /// True when no cell may be empty.
        public let isRequired: Bool
        /// What it means.
        public let meaning: Bilingual
        /// The words that its cells hold, if they hold one of a few.
        public var words: [String]?
    }

    /// The columns, in the order in which the demonstration writes them.
    public let entries: [Entry]

    /// The columns in a site with these languages.
    public init(languages: [LanguageTag]) {
        entries =
            ObservationGuide.keys + ObservationGuide.values + ObservationGuide.proofs
            + ObservationGuide.remarks(languages)
    }

    private static let code = Bilingual(vi: "mã", en: "code")
    private static let number = Bilingual(vi: "số nguyên", en: "whole number")
    private static let text = Bilingual(vi: "chữ", en: "text")

    /// What a figure is about.
    private static var keys: [Entry] {
        [
            Entry(
                head: "indicator", holds: code, isRequired: true,
                meaning: Bilingual(
                    vi: "Chỉ số, có trong `indicators.yaml`", en: "The indicator, from `indicators.yaml`")),
            Entry(
                head: "unit", holds: code, isRequired: true,
                meaning: Bilingual(
                    vi: "Đơn vị: mã tỉnh, xã hoặc cơ quan",
                    en: "The unit: code of the province, a commune or an agency")),
            Entry(
                head: "group", holds: code, isRequired: false,
                meaning: Bilingual(
                    vi: "Nhóm, có trong `groups.yaml`; để trống là tất cả mọi người",
                    en: "The group, from `groups.yaml`; empty for everybody")),
        ]
    }

    /// Its numbers.
    private static var values: [Entry] {
        [
            Entry(
                head: "numerator", holds: number, isRequired: false,
                meaning: Bilingual(vi: "Tử số của tỷ lệ", en: "The counted part of a share")),
            Entry(
                head: "denominator", holds: number, isRequired: false,
                meaning: Bilingual(vi: "Mẫu số của tỷ lệ", en: "The whole of a share")),
            Entry(
                head: "value", holds: Bilingual(vi: "số", en: "number"), isRequired: false,
                meaning: Bilingual(
                    vi: "Giá trị của chỉ số không phải tỷ lệ; tỷ lệ thì để trống",
                    en: "The value of what isn’t a share; empty for shares")),
        ]
    }

    /// What is said of it, and what proves it.
    private static var proofs: [Entry] {
        [
            Entry(
                head: "state", holds: words(Observation.Statement.self), isRequired: true,
                meaning: Bilingual(
                    vi: "Có số, chưa báo cáo, không áp dụng, hay đã rút",
                    en: "Reported, not yet, not applicable, or taken back"),
                words: Observation.Statement.allCases.map(\.rawValue)),
            Entry(
                head: "evidence", holds: Bilingual(vi: "các mã, ngăn bằng `;`", en: "codes, `;` between"),
                isRequired: false,
                meaning: Bilingual(
                    vi: "Minh chứng, có trong `evidence.csv`", en: "The evidence, from `evidence.csv`")),
            Entry(
                head: "source", holds: words(Observation.Source.self), isRequired: false,
                meaning: Bilingual(vi: "Nguồn của số liệu", en: "Where the figure comes from"),
                words: Observation.Source.allCases.map(\.rawValue)),
            Entry(
                head: "reported_on", holds: Bilingual(vi: "ngày, như 2026-08-30", en: "day, as in 2026-08-30"),
                isRequired: false, meaning: Bilingual(vi: "Ngày báo cáo", en: "When it was reported")),
        ]
    }

    /// What people add.
    private static func remarks(_ languages: [LanguageTag]) -> [Entry] {
        languages.map { language in
            Entry(
                head: "note_\(language)", holds: text, isRequired: false,
                meaning: Bilingual(
                    vi: "Lời của đơn vị về số liệu, cả khi chưa có số (\(language)); được công bố",
                    en: "What the unit says of the figure, also where there is none (\(language)); published"))
        } + [
            Entry(
                head: "checked", holds: text, isRequired: false,
                meaning: Bilingual(
                    vi: "Vì sao số trông khác thường vẫn đúng: chương trình thôi nghi ngờ; không công bố",
                    en: "Why a figure that looks unusual is right: silences doubts; not published"))
        ]
    }

    /// The section of the guide.
    func section(in language: MessageLanguage) -> String {
        let title = Bilingual(vi: "Số liệu, mỗi kỳ một tệp", en: "Figures, a file for each period")
        let names = Bilingual(
            vi: "| Cột | Ghi gì | Bắt buộc | Ý nghĩa |", en: "| Column | What it holds | Required | Meaning |")
        let mark = Bilingual(vi: "có", en: "yes")[language]
        let about = Bilingual(
            vi: "Chỉ số có `computed` trong `indicators.yaml` thì không có dòng nào: chương trình tự tính.",
            en: "An indicator with `computed` in `indicators.yaml` has no row: the program works it out.")
        let rows = entries.map { entry in
            let required = entry.isRequired ? mark : ""
            return "| `\(entry.head)` | \(entry.holds[language]) | \(required) | \(entry.meaning[language]) |"
        }
        let lines = [
            "", "## `observations/2026-Q3.csv`: \(title[language])", "", about[language], "", names[language],
            "|---|---|---|---|",
        ]
        return (lines + rows).joined(separator: "\n") + "\n"
    }
}

private func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> Bilingual {
    let list = Word.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return Bilingual(vi: list, en: list)
}
