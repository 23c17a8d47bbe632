import CampaignModel
import OfficeFiles

/// What has to be known of how a sheet was read: nothing is taken in silence.
struct SheetRemarks {
    let values: SheetValues
    var diagnostics: [Diagnostic] {
        let sheet = values.sheet
        let rows = Set(sheet.cells.map(\.row)).intersection(sheet.hiddenRows).sorted()
        let columns = Set(sheet.cells.map(\.column)).intersection(sheet.hiddenColumns).sorted()
        let place = SourcePlace(file: values.file)
        var found: [Diagnostic] = []
        if sheet.isHidden { found.append(.hiddenSheet(sheet.name, at: place)) }
        if !rows.isEmpty || !columns.isEmpty {
            let names = SheetRemarks.runs(rows) + columns.map(CellName.letters)
            found.append(.hiddenCells(sheet.name, names, at: place))
        }
        if !values.lost.isEmpty {
            found.append(.cellsLostToMerging(sheet.name, values.lost, at: place))
        } else if !sheet.merged.isEmpty {
            found.append(.mergedCells(sheet.name, sheet.merged, at: place))
        }
        if !values.formulas.isEmpty { found.append(.formulasTaken(sheet.name, values.formulas, at: place)) }
        return found
    }

    /// Rows that follow each other as one word: `5–9`.
    private static func runs(_ rows: [Int]) -> [String] {
        var runs: [ClosedRange<Int>] = []
        for row in rows {
            if let last = runs.last, last.upperBound + 1 == row {
                runs[runs.count - 1] = last.lowerBound...row
            } else {
                runs.append(row...row)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    }
}

extension Diagnostic {
    /// A sheet that people don't see was read.
    static func hiddenSheet(_ sheet: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "sheet-hidden", at: place,
            summary: Bilingual(vi: "Trang “\(sheet)” đang bị ẩn", en: "The sheet “\(sheet)” is hidden"),
            explanation: Bilingual(
                vi: "Ô ở đó vẫn được đọc.", en: "Its cells are read all the same."),
            fix: Bilingual(vi: "Hãy bỏ ẩn và xem lại trước khi ghi.", en: "Show it and look before you write."))
    }

    /// Rows or columns that people don't see hold something.
    static func hiddenCells(_ sheet: String, _ names: [String], at place: SourcePlace) -> Diagnostic {
        let list = names.joined(separator: ", ")
        return Diagnostic(
            .warning, "sheet-hidden-cells", at: place,
            summary: Bilingual(
                vi: "\(sheet): dòng hoặc cột bị ẩn mà có chữ: \(list)",
                en: "\(sheet): hidden rows or columns hold something: \(list)"),
            explanation: Bilingual(
                vi: "Bộ lọc và nhóm dòng hay giấu dòng; các ô đó vẫn được đọc.",
                en: "Filters and groups hide rows; those cells are read all the same."),
            fix: Bilingual(vi: "Hãy bỏ ẩn và xem lại trước khi ghi.", en: "Show them and look before you write."))
    }

    /// Cells are merged: only the first one holds something.
    static func mergedCells(_ sheet: String, _ ranges: [String], at place: SourcePlace) -> Diagnostic {
        let list = ranges.prefix(8).joined(separator: ", ") + (ranges.count > 8 ? " …" : "")
        return Diagnostic(
            .warning, "sheet-merged-cells", at: place,
            summary: Bilingual(vi: "\(sheet): ô bị gộp: \(list)", en: "\(sheet): merged cells: \(list)"),
            explanation: Bilingual(
                vi: "Chỉ ô đầu của mỗi vùng gộp có giá trị; các ô còn lại là trống.",
                en: "Only the first cell of each holds a value; the others are empty."),
            fix: Bilingual(
                vi: "Nếu giá trị áp dụng cho nhiều dòng, hãy bỏ gộp và ghi ở từng dòng.",
                en: "If the value is meant for several lines, unmerge and write it in each."))
    }

    /// Merged cells leave others empty whose value is needed.
    static func cellsLostToMerging(_ sheet: String, _ cells: [String], at place: SourcePlace) -> Diagnostic {
        let list = cells.prefix(12).joined(separator: ", ") + (cells.count > 12 ? ", …" : "")
        return Diagnostic(
            .error, "sheet-cells-lost-to-merging", at: place,
            summary: Bilingual(
                vi: "\(sheet): ô bị gộp làm trống các ô cần có giá trị: \(list)",
                en: "\(sheet): merged cells leave cells empty that need a value: \(list)"),
            explanation: Bilingual(
                vi: "Chỉ ô đầu của mỗi vùng gộp có giá trị; máy không đoán nó có dành cho các ô kia hay không.",
                en: "Only the first cell of each holds a value; whether it is meant for the others isn’t guessed."),
            fix: Bilingual(
                vi: "Hãy bỏ gộp, ghi giá trị vào từng ô, rồi nhập lại.",
                en: "Unmerge them, write the value into each cell, and import again."))
    }

    /// Results of formulas were taken as they were saved.
    static func formulasTaken(_ sheet: String, _ cells: [String], at place: SourcePlace) -> Diagnostic {
        let list = cells.prefix(12).joined(separator: ", ") + (cells.count > 12 ? " …" : "")
        return Diagnostic(
            .note, "sheet-formulas-taken", at: place,
            summary: Bilingual(
                vi: "\(sheet): lấy kết quả đã lưu của công thức ở \(list)",
                en: "\(sheet): stored results of formulas were taken in \(list)"),
            explanation: Bilingual(
                vi: "Công thức không được tính lại ở đây.", en: "Formulas aren’t worked out here."),
            fix: Bilingual(
                vi: "Nếu tệp chưa được lưu sau lần sửa cuối, hãy mở, lưu và nhập lại.",
                en: "If it wasn’t saved after the last change, open it, save it and import again."))
    }

    /// A number that is what spreadsheets make of a day near the period.
    static func likeADay(_ cell: String, _ number: Int, _ day: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "cell-like-a-day", at: place,
            summary: Bilingual(
                vi: "\(cell): \(number) có thể là ngày \(day.day)/\(day.month)/\(day.year)",
                en: "\(cell): \(number) may be the day \(day)"),
            explanation: Bilingual(
                vi: "Gõ một ngày vào ô số thì bảng tính đổi ngày ấy thành số này.",
                en: "A day that is typed into a cell for numbers becomes this number."),
            fix: Bilingual(vi: "Hãy hỏi lại đơn vị trước khi ghi.", en: "Ask the unit before you write."))
    }

    /// A number is of another size than a period ago.
    static func otherSize(_ cell: String, now: Double, before: Double, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "cell-other-size", at: place,
            summary: Bilingual(
                vi: "\(cell): \(VietnameseNumber.text(now)), kỳ trước là \(VietnameseNumber.text(before))",
                en: "\(cell): \(DataCell.decimal(now).written), a period ago \(DataCell.decimal(before).written)"),
            explanation: Bilingual(
                vi: "Chênh nhau cả trăm lần thường là do dấu chấm, dấu phẩy bị hiểu nhầm.",
                en: "A hundredfold difference mostly comes from a dot or comma that was misread."),
            fix: Bilingual(vi: "Hãy hỏi lại đơn vị trước khi ghi.", en: "Ask the unit before you write."))
    }
}

/// Why a form can't be read.
enum FormFault: Error, Hashable {
    case notAForm
    case otherVersion
    case unknown(String)
    case missingSheet(String)
    case missingColumns(String, [String])
    case twice(String)

    func diagnostic(at place: SourcePlace) -> Diagnostic {
        let words = words
        return Diagnostic(
            .error, words.id, at: place, summary: words.summary, explanation: words.why, fix: words.fix)
    }

    private static let again = Bilingual(
        vi: "Hãy tạo lại biểu bằng minhbach form và chép số sang.",
        en: "Make the form anew with minhbach form and copy the numbers over.")

    private typealias Words = (id: String, summary: Bilingual, why: Bilingual, fix: Bilingual)

    private var words: Words {
        switch self {
        case .notAForm: notAFormWords
        case .otherVersion:
            (
                "form-other-version",
                Bilingual(vi: "Biểu này của một phiên bản khác", en: "This form is of another version"),
                Bilingual(vi: "Cột có thể mang nghĩa khác.", en: "Its columns may mean something else."),
                FormFault.again
            )
        case .unknown(let code):
            (
                "form-unknown-code",
                Bilingual(
                    vi: "Biểu nói về “\(code)”, không có trong nội dung",
                    en: "The form is about “\(code)”, which the content doesn’t have"),
                Bilingual(
                    vi: "Mỗi biểu dành cho một đơn vị và một kỳ trong danh mục.",
                    en: "Each form is for one unit and one period of the registers."),
                FormFault.again
            )
        case .missingSheet(let name): missingSheetWords(name)
        case .missingColumns(let sheet, let columns): missingColumnsWords(sheet, columns)
        case .twice(let other):
            (
                "form-twice",
                Bilingual(
                    vi: "Hai tệp của cùng một đơn vị và kỳ: tệp kia là \(other)",
                    en: "Two files are of the same unit and period: the other is \(other)"),
                Bilingual(
                    vi: "Không biết tệp nào mới hơn.", en: "Nobody knows which of them is newer."),
                Bilingual(vi: "Hãy nhập tệp đúng một mình.", en: "Import the right one alone.")
            )
        }
    }

    private var notAFormWords: Words {
        (
            "import-not-a-form",
            Bilingual(
                vi: "Bảng tính này không phải biểu của minhbach form",
                en: "This workbook isn’t a form of minhbach form"),
            Bilingual(
                vi: "Không biết cột nào là gì thì không thể ghi đúng chỗ.",
                en: "Without knowing what each column means nothing can be put in its place."),
            Bilingual(
                vi: "Tệp của hệ thống khác cần bảng đối chiếu: --map content/imports/TÊN.yaml.",
                en: "A file of another system needs a mapping: --map content/imports/NAME.yaml.")
        )
    }

    private func missingSheetWords(_ name: String) -> Words {
        (
            "form-missing-sheet",
            Bilingual(vi: "Biểu thiếu trang “\(name)”", en: "The form lacks the sheet “\(name)”"),
            Bilingual(
                vi: "Trang bị xóa hoặc đổi tên thì số ở đó không đến được.",
                en: "A sheet that was deleted or renamed can’t tell its figures."),
            Bilingual(
                vi: "Hãy đổi lại tên trang, hoặc điền vào biểu mới.", en: "Name it back, or fill in a new form.")
        )
    }

    private func missingColumnsWords(_ sheet: String, _ columns: [String]) -> Words {
        (
            "form-missing-columns",
            Bilingual(
                vi: "Trang “\(sheet)” thiếu cột: \(columns.joined(separator: ", "))",
                en: "The sheet “\(sheet)” lacks columns: \(columns.joined(separator: ", "))"),
            Bilingual(
                vi: "Cột được nhận ra bằng chữ ở dòng tiêu đề.",
                en: "Columns are known by the words of their headings."),
            Bilingual(vi: "Hãy ghi lại tiêu đề như cũ.", en: "Write the headings as they were.")
        )
    }
}
