import CampaignModel

/// What the first sheet of a workbook of figures tells.
package struct FigureWorkbookNotes {
    let terms: DataTerms
    let set: FigureSet

    package static let notReported = Bilingual(vi: "chưa báo cáo", en: "not reported")
    package static let notApplicable = Bilingual(vi: "không áp dụng", en: "not applicable")
    package static let suppressed = Bilingual(vi: "không công bố", en: "not published")

    var lines: [(subject: Bilingual, words: Bilingual)] {
        let day = terms.newest.description
        let licence = "\(terms.licence.id), \(terms.licence.url)"
        let mark = Bilingual(
            vi: "DỮ LIỆU MINH HỌA, KHÔNG CÓ THẬT. Không dùng để đánh giá bất kỳ đơn vị nào.",
            en: "DEMONSTRATION DATA, NOT REAL. Not to be used to judge any unit.")
        return [(Bilingual(vi: "Tên", en: "Title"), set.title)]
            + (terms.isDemonstration ? [(Bilingual(vi: "Lưu ý", en: "Mind"), mark)] : []) + [
                (Bilingual(vi: "Nơi công bố", en: "Publisher"), terms.publisher),
                (Bilingual(vi: "Số liệu mới nhất", en: "Newest data"), Bilingual(vi: day, en: day)),
                (Bilingual(vi: "Giấy phép", en: "Licence"), Bilingual(vi: licence, en: licence)),
                (
                    Bilingual(vi: "Trích dẫn", en: "Cite as"),
                    terms.citation(of: set.title, at: "\(set.stem).xlsx")
                ),
            ] + states + [
                (
                    Bilingual(vi: "Cho phần mềm", en: "For programs"),
                    Bilingual(
                        vi:
                            "Cùng số liệu, mỗi số một dòng với tử số, mẫu số, minh chứng, có trong "
                            + "\(terms.baseURL)/\(set.path(.csv)). Khi mở CSV bằng bảng tính, hãy nhập với bảng mã "
                            + "UTF-8 và chọn kiểu “Văn bản” cho cột mã.",
                        en:
                            "The same figures, a row each with numerator, denominator and evidence, are in "
                            + "\(terms.baseURL)/\(set.path(.csv)). When you open CSV in a spreadsheet, import "
                            + "it as UTF-8 and choose “Text” for columns of codes.")
                )
            ]
    }

    private var states: [(subject: Bilingual, words: Bilingual)] {
        [
            (
                FigureWorkbookNotes.notReported,
                Bilingual(
                    vi: "Đã đến hạn mà chưa có ai báo cáo; không phải là 0.",
                    en: "Due, and nobody has reported it; it isn’t 0.")
            ),
            (
                FigureWorkbookNotes.notApplicable,
                Bilingual(vi: "Không áp dụng cho đơn vị này.", en: "It doesn’t apply to this unit.")
            ),
            (
                FigureWorkbookNotes.suppressed,
                Bilingual(
                    vi: "Số quá nhỏ có thể làm lộ thông tin của từng người.",
                    en: "So small a number could tell about single people.")
            ),
            (
                Bilingual(vi: "(ô trống)", en: "(empty cell)"),
                Bilingual(vi: "Chỉ số không có kỳ này.", en: "The indicator has no such period.")
            ),
        ]
    }
}
