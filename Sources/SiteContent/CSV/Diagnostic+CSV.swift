import CampaignModel

extension Diagnostic {
    /// A data file without even a header.
    static func noHeader(columns: [String], at place: SourcePlace) -> Diagnostic {
        let list = columns.joined(separator: ",")
        return Diagnostic(
            .error, "no-header", at: place,
            summary: Bilingual(
                vi: "Tệp trống, không có dòng tên cột", en: "The file is empty: it has no header line"),
            explanation: Bilingual(
                vi: "Dòng đầu của tệp CSV phải ghi tên các cột.", en: "The first line of a CSV file names its columns."),
            fix: Bilingual(vi: "Thêm dòng đầu: \(list)", en: "Add a first line: \(list)"))
    }

    /// A column that nobody reads: most likely a mistyped name.
    static func unknownColumn(
        _ name: String, nearest: String?, known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let list = known.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-column", at: place,
            summary: Bilingual(vi: "Không có cột nào tên là “\(name)”", en: "There is no column named “\(name)”"),
            explanation: Bilingual(
                vi: "Các cột của tệp này là: \(list).", en: "The columns of this file are: \(list)."),
            fix: nearest.map {
                Bilingual(vi: "Có phải ý bạn là “\($0)”?", en: "Did you mean “\($0)”?")
            }
                ?? (HeadWords.isCounter(name)
                    ? Bilingual(
                        vi: "Xóa cột số thứ tự: cổng tự đánh số khi cần.",
                        en: "Delete the column of numbers: the site counts by itself.")
                    : Bilingual(vi: "Bỏ cột này hoặc sửa lại tên.", en: "Remove the column or correct its name.")))
    }

    /// A column that must be there isn't.
    static func missingColumn(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-column", at: place,
            summary: Bilingual(vi: "Thiếu cột “\(name)”", en: "The column “\(name)” is missing"),
            explanation: Bilingual(
                vi: "Thiếu cột này thì không đọc được dòng nào của tệp.",
                en: "Without this column no row of the file can be read."),
            fix: Bilingual(vi: "Thêm “\(name)” vào dòng đầu của tệp.", en: "Add “\(name)” to the file's first line."))
    }

    /// Two columns of the same name.
    static func duplicateColumn(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-column", at: place,
            summary: Bilingual(vi: "Cột “\(name)” có hai lần", en: "The column “\(name)” is there twice"),
            explanation: Bilingual(
                vi: "Không biết cột nào là cột đúng.", en: "Nothing tells which of them is the right one."),
            fix: Bilingual(vi: "Bỏ bớt một cột.", en: "Remove one of them."))
    }

    /// A table saved with semicolons or tabs, as Excel does under Vietnamese settings.
    static func otherSeparator(_ separator: UInt8, at place: SourcePlace) -> Diagnostic {
        let isTab = separator == UInt8(ascii: "\t")
        return Diagnostic(
            .warning, "other-separator", at: place,
            summary: Bilingual(
                vi: "Các ô được ngăn bằng \(isTab ? "dấu Tab" : "dấu chấm phẩy") thay vì dấu phẩy",
                en: "The cells are separated by \(isTab ? "tabs" : "semicolons") instead of commas"),
            explanation: Bilingual(
                vi: "Excel cài đặt kiểu Việt Nam thường lưu như vậy. Tệp vẫn đọc được, "
                    + "nhưng số thập phân dùng dấu phẩy sẽ bị báo lỗi.",
                en: "Excel with Vietnamese settings saves files so. The file was read all the same, "
                    + "but numbers with decimal commas are errors."),
            fix: Bilingual(
                vi: "Lưu lại với dấu phẩy: trong Excel, chọn “CSV UTF-8 (Comma delimited)”.",
                en: "Save it with commas: in Excel choose “CSV UTF-8 (Comma delimited)”."))
    }

    /// A row with too few or too many cells.
    ///
    /// - Parameters:
    ///   - others: How many more rows are like it.
    ///   - extra: Why it has more.
    static func oddRow(
        fields: Int, columns: Int, others: Int = 0, extra: ExtraCells? = nil, at place: SourcePlace
    ) -> Diagnostic {
        guard others == 0 else {
            return oddRows(fields: fields, columns: columns, others: others, extra: extra, at: place)
        }
        return Diagnostic(
            .error, "odd-row", at: place,
            summary: Bilingual(
                vi: "Dòng \(place.line) có \(fields) ô, trong khi tệp có \(columns) cột",
                en:
                    "Row \(place.line) has \(fields) \(fields == 1 ? "cell" : "cells"), but the file has \(columns) columns"
            ),
            explanation: Bilingual(
                vi: "Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.",
                en: "Every row needs as many cells as the header; this row was left out."),
            fix: extra?.fix ?? oddRowFix(isLonger: fields > columns))
    }

    private static func oddRowFix(isLonger: Bool) -> Bilingual {
        isLonger
            ? Bilingual(
                vi: "Nếu một ô có dấu phẩy bên trong, hãy đặt cả ô trong dấu ngoặc kép: \"một, hai\".",
                en: "If a cell has a comma inside, put the cell in quotation marks: \"one, two\".")
            : Bilingual(
                vi: "Thêm dấu phẩy cho các ô còn thiếu, kể cả ô trống.",
                en: "Add commas for the missing cells, the empty ones too.")
    }

    private static func oddRows(
        fields: Int, columns: Int, others: Int, extra: ExtraCells?, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "odd-row", at: place,
            summary: Bilingual(
                vi: "Dòng \(place.line) và \(others) dòng khác có \(fields) ô, trong khi dòng đầu có \(columns) cột",
                en: "Row \(place.line) and \(others) more have \(fields) \(fields == 1 ? "cell" : "cells"), "
                    + "but the header has \(columns) columns"),
            explanation: Bilingual(
                vi: "Có lẽ một cột vừa được thêm hay bớt ở riêng dòng đầu. Mỗi dòng phải có đủ số ô như dòng đầu; "
                    + "các dòng này đã bị bỏ qua.",
                en: "A column may have been added to the header alone, or lost from it. Every row needs as many cells "
                    + "as the header; these rows were left out."),
            fix: fields < columns
                ? Bilingual(
                    vi: "Thêm dấu phẩy cho ô mới vào mỗi dòng, hoặc bỏ cột thừa ở dòng đầu.",
                    en: "Add a comma for the new cell to each row, or take the extra column out of the header.")
                : extra?.fix
                    ?? Bilingual(
                        vi:
                            "Thêm tên cột còn thiếu vào dòng đầu; ô nào có dấu phẩy bên trong thì đặt trong dấu ngoặc kép.",
                        en: "Add the missing name to the header; put cells with a comma inside in quotation marks."))
    }

    /// A quotation mark without its partner.
    static func unclosedQuote(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unclosed-quote", at: place,
            summary: Bilingual(
                vi: "Dấu ngoặc kép mở ở đây không được đóng lại",
                en: "The quotation mark that opens here is never closed"),
            explanation: Bilingual(
                vi: "Vì vậy, từ chỗ này đến hết tệp không đọc được.",
                en: "From here to its end the file can't be read."),
            fix: Bilingual(
                vi: "Đóng dấu ngoặc kép ở cuối ô; dấu ngoặc kép bên trong ô viết hai lần: \"\".",
                en: "Close it at the end of the cell; a quotation mark inside a cell is written twice: \"\"."))
    }

    /// Characters between a closing quotation mark and the end of the cell.
    static func strayQuote(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "stray-quote", at: place,
            summary: Bilingual(
                vi: "Sau dấu ngoặc kép đóng còn có chữ", en: "There is text after the closing quotation mark"),
            explanation: Bilingual(
                vi: "Ô bắt đầu bằng dấu ngoặc kép thì phải kết thúc bằng dấu ngoặc kép.",
                en: "A cell that starts with a quotation mark must end with one."),
            fix: Bilingual(
                vi: "Viết hai lần mỗi dấu ngoặc kép bên trong ô: \"\".",
                en: "Write every quotation mark inside the cell twice: \"\"."))
    }
}
