/// The registers as editors read of them: each table, each column, what it means and what its cells must keep.
///
/// It is made from the declarations, so that it can't say anything else than the program does.
public struct RegisterGuide: Sendable {
    /// The languages that localised texts have columns for.
    public let languages: [LanguageTag]

    /// Takes the languages of a site.
    public init(languages: [LanguageTag]) {
        self.languages = languages
    }

    /// The guide as Markdown, in Vietnamese or English.
    public func markdown(in language: MessageLanguage) -> String {
        let head = Bilingual(
            vi: """
                # Các cột của từng bảng

                Bảng này do lệnh `minhbach columns` tạo từ chương trình; đừng sửa tay. Ô không bắt buộc thì để trống khi chưa \
                có gì để ghi, nhưng cột phải có đủ.

                """,
            en: """
                # The columns of each table

                Made by `minhbach columns` from the program; don't edit it. A cell that isn't required stays empty where \
                there is nothing to say, but every column must be there.

                """)
        return head[language] + RegisterSummary.all.map { section($0, in: language) }.joined()
            + ObservationGuide(languages: languages).section(in: language)
    }

    private func section(_ register: RegisterSummary, in language: MessageLanguage) -> String {
        let names = Bilingual(
            vi: "| Cột | Ghi gì | Bắt buộc | Ý nghĩa |", en: "| Column | What it holds | Required | Meaning |")
        var lines = [
            "", "## `\(register.name).csv`: \(register.title[language])", "", register.about[language], "",
            names[language], "|---|---|---|---|",
        ]
        for field in register.fields {
            for (position, head) in field.heads(languages).enumerated() {
                // Of a localised text only the first language is required.
                let isRequired = field.isRequired && position == 0
                let mark = isRequired ? Bilingual(vi: "có", en: "yes") : Bilingual(vi: "", en: "")
                lines.append(
                    "| `\(head)` | \(field.kind.words[language]) | \(mark[language]) | \(field.meaning[language]) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension FieldKind {
    /// What cells hold, in the words of editors.
    public var words: Bilingual {
        switch self {
        case .text, .localized: Bilingual(vi: "chữ", en: "text")
        case .texts: Bilingual(vi: "nhiều mục, ngăn bằng `;`", en: "several texts, `;` between")
        case .token: Bilingual(vi: "chữ, chép nguyên", en: "text, copied as it is")
        case .code: Bilingual(vi: "mã", en: "code")
        case .choice(let words): list(words, Bilingual(vi: "một trong", en: "one of"))
        case .choices(let words):
            list(words, Bilingual(vi: "một hay nhiều, ngăn bằng `;`:", en: "some of, `;` between:"))
        case .reference(let register):
            Bilingual(vi: "mã \(register.words.vietnamese)", en: "\(register.words.english) code")
        case .references(let register):
            Bilingual(
                vi: "các mã \(register.words.vietnamese), ngăn bằng `;`",
                en: "\(register.words.english) codes, `;` between")
        case .figure: Bilingual(vi: "khóa số liệu, `BD03@22918@2026-Q3`", en: "key of a figure, `BD03@22918@2026-Q3`")
        case .day: Bilingual(vi: "ngày, `2026-08-30`", en: "day, `2026-08-30`")
        case .integer(let bounds):
            Bilingual(
                vi: "số nguyên, \(bounds.lowerBound)–\(bounds.upperBound)",
                en: "whole number, \(bounds.lowerBound)–\(bounds.upperBound)")
        case .decimal(let bounds):
            Bilingual(
                vi: "số, \(DataCell(bounds.lowerBound).written) đến \(DataCell(bounds.upperBound).written)",
                en: "number, \(DataCell(bounds.lowerBound).written) to \(DataCell(bounds.upperBound).written)")
        case .flag: Bilingual(vi: "`true` hoặc để trống", en: "`true` or empty")
        }
    }

    private func list(_ words: [String], _ before: Bilingual) -> Bilingual {
        let list = words.map { "`\($0)`" }.joined(separator: ", ")
        return Bilingual(vi: "\(before.vietnamese) \(list)", en: "\(before.english) \(list)")
    }
}

extension CodeRegister {
    /// What its codes name, in the middle of a sentence.
    public var words: Bilingual {
        switch self {
        case .commune: Bilingual(vi: "xã", en: "commune")
        case .agency: Bilingual(vi: "cơ quan", en: "agency")
        case .unit: Bilingual(vi: "đơn vị", en: "unit")
        case .group: Bilingual(vi: "nhóm", en: "group")
        case .theme: Bilingual(vi: "chủ đề", en: "theme")
        case .indicator: Bilingual(vi: "chỉ số", en: "indicator")
        case .period: Bilingual(vi: "kỳ", en: "period")
        case .task: Bilingual(vi: "nhiệm vụ", en: "task")
        case .evidence: Bilingual(vi: "minh chứng", en: "evidence")
        case .consent: Bilingual(vi: "văn bản đồng ý", en: "consent")
        }
    }
}
