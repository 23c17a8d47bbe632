import CampaignModel

extension Diagnostic {
    /// A head with more columns than any table has.
    static func tooManyColumns(_ count: Int, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "too-many-columns", at: place,
            summary: Bilingual(
                vi: "Dòng đầu có \(count) cột, tối đa là \(most)",
                en: "The first line has \(count) columns, \(most) at most"),
            explanation: Bilingual(
                vi: "Không bảng nào của cổng có nhiều cột như thế; có lẽ các dòng đã bị nối liền thành một.",
                en: "No table of the site has so many; its rows may have been joined into one line."),
            fix: Bilingual(
                vi: "Hãy lấy lại bản trước của tệp, hoặc lưu lại từ Excel dạng “CSV UTF-8 (Comma delimited)”.",
                en: "Take the file's last version back, or save it again from Excel as “CSV UTF-8 (Comma delimited)”."))
    }

    /// Columns that are known and aren't in the table: what stood in them would be lost in silence.
    static func lostColumns(_ names: [String], head: [String], at place: SourcePlace) -> Diagnostic {
        let list = names.map { "“\($0)”" }.joined(separator: ", ")
        let line = head.joined(separator: ",")
        return Diagnostic(
            .error, "missing-column", at: place,
            summary: names.count == 1
                ? Bilingual(vi: "Thiếu cột \(list)", en: "The column \(list) is missing")
                : Bilingual(
                    vi: "Thiếu \(names.count) cột: \(list)", en: "\(names.count) columns are missing: \(list)"),
            explanation: Bilingual(
                vi: "Mất một cột thì mọi điều ghi trong đó biến mất khỏi cổng mà không ai hay. "
                    + "Chưa có gì để ghi thì để trống ô, không bỏ cột.",
                en: "With a column everything that stood in it would vanish from the site unnoticed. "
                    + "Where there is nothing to say the cell stays empty, the column stays there."),
            fix: Bilingual(
                vi:
                    "Tìm lại cột trong bản trước của tệp. Nếu là cột mới, chạy “minhbach migrate”, hoặc thêm cột để dòng "
                    + "đầu có đủ: \(line)",
                en: "Take the column back from the file's last version. If it is a new one, run “minhbach migrate”, or "
                    + "add it so that the first line has all of: \(line)"))
    }

    /// Several columns that nobody reads, told once.
    static func unknownColumns(_ heads: [UnknownHead], known: [String], at place: SourcePlace) -> Diagnostic {
        let names = heads.map { "“\($0.name)”" }.joined(separator: ", ")
        let pairs = heads.compactMap { head in head.nearest.map { "“\(head.name)” → “\($0)”" } }
        let list = known.joined(separator: ",")
        return Diagnostic(
            .error, "unknown-column", at: place,
            summary: Bilingual(
                vi: "Không có cột nào tên là \(names)", en: "There are no columns named \(names)"),
            explanation: Bilingual(
                vi: "Các cột của tệp này là: \(list).", en: "The columns of this file are: \(list)."),
            fix: pairs.isEmpty
                ? Bilingual(vi: "Bỏ các cột này hoặc sửa lại tên.", en: "Remove these columns or correct their names.")
                : Bilingual(
                    vi: "Có phải ý bạn là: \(pairs.joined(separator: ", "))?",
                    en: "Did you mean: \(pairs.joined(separator: ", "))?"))
    }

    /// Columns of a language that the site doesn't name: told once for all tables.
    static func removedLanguage(_ tag: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "removed-language", at: place,
            summary: Bilingual(
                vi: "Ngôn ngữ “\(tag)” không có trong languages của site.yaml, mà bảng có cột _\(tag)",
                en: "Language “\(tag)” isn't in languages of site.yaml, but a table has columns _\(tag)"),
            explanation: Bilingual(
                vi: "Bỏ cột là mất các bản dịch trong đó; chỉ bỏ khi cổng thật sự thôi dùng ngôn ngữ này.",
                en:
                    "Without the columns their translations are lost; only a site that gives the language up takes them away."
            ),
            fix: Bilingual(
                vi: "Thêm lại \(tag) vào languages, hoặc bỏ các cột _\(tag) ở mọi bảng.",
                en: "Add \(tag) to languages again, or take the columns _\(tag) away from all tables."))
    }

    /// Words in a language that the site doesn't name: told once for all files.
    static func removedLanguageInFile(_ tag: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "removed-language", at: place,
            summary: Bilingual(
                vi: "Ngôn ngữ “\(tag)” không có trong languages của site.yaml, mà tệp còn chữ bằng ngôn ngữ này",
                en: "Language “\(tag)” isn't in languages of site.yaml, but a file has words in it"),
            explanation: Bilingual(
                vi: "Bỏ chữ là mất bản dịch; chỉ bỏ khi cổng thật sự thôi dùng ngôn ngữ này.",
                en:
                    "Without the words their translation is lost; only a site that gives the language up takes them away."
            ),
            fix: Bilingual(
                vi: "Thêm lại \(tag) vào languages, hoặc bỏ các mục \(tag) ở mọi tệp.",
                en: "Add \(tag) to languages again, or take the keys \(tag) away from all files."))
    }

    /// True for the message about columns or words of a language that the site doesn't name.
    var isOfRemovedLanguage: Bool { identifier == "removed-language" }

    /// A row that adds up the others.
    static func totalRow(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "total-row", at: place,
            summary: Bilingual(vi: "Dòng này giống như dòng tổng cộng", en: "This row looks like a row of totals"),
            explanation: Bilingual(
                vi: "Mỗi dòng là một mục; tổng do chương trình tính.",
                en: "Each row is an entry; the program works totals out."),
            fix: Bilingual(vi: "Hãy xóa dòng này.", en: "Delete the row."))
    }

    /// The first line isn't the heads, the next one is.
    static func headsBelow(_ line: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "title-above-heads", at: place,
            summary: Bilingual(
                vi: "Dòng 1 giống như tiêu đề; tên các cột ở dòng \(line)",
                en: "Line 1 looks like a title; the heads are in line \(line)"),
            explanation: Bilingual(
                vi: "Dòng đầu của tệp CSV phải ghi tên các cột.", en: "The first line of a CSV file names its columns."),
            fix: Bilingual(vi: "Hãy xóa các dòng ở trên dòng \(line).", en: "Delete the lines above line \(line)."))
    }

    /// A number that is larger or smaller than its field takes.
    ///
    /// - Parameter meant: What it was before a spreadsheet took its point for a mark of thousands.
    static func outOfBounds(
        _ value: WrittenValue, from least: String, to most: String, meant: String? = nil
    ) -> Diagnostic {
        let spreadsheet = meant.map {
            Bilingual(
                vi: " Bảng tính đặt tiếng Việt coi dấu chấm là dấu hàng nghìn: \($0) thành \(value.text).",
                en: " Spreadsheets set to Vietnamese take the point for a thousands mark: \($0) becomes \(value.text).")
        }
        return Diagnostic(
            .error, "out-of-bounds", at: value.place,
            summary: Bilingual(
                vi: "“\(value.text)” ở \(value.field.words.vietnamese) nằm ngoài khoảng cho phép",
                en: "“\(value.text)” in \(value.field.words.english) is out of bounds"),
            explanation: Bilingual(
                vi: "Chỗ này nhận giá trị từ \(least) đến \(most)." + (spreadsheet?.vietnamese ?? ""),
                en: "It takes values from \(least) to \(most)." + (spreadsheet?.english ?? "")),
            fix: meant.map { Bilingual(vi: "Có phải là \($0)?", en: "Is it \($0)?") }
                ?? Bilingual(
                    vi: "Xem lại số liệu gốc rồi viết lại; để trống nếu chưa biết.",
                    en: "Check the original figure and write it again; leave it empty if it isn't known."))
    }

    /// A cell that makes the sum of its column larger than any sum can be.
    static func sumOutOfBounds(_ field: FieldName, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "sum-out-of-bounds", at: place,
            summary: Bilingual(
                vi: "Đến ô này, tổng của \(field.words.vietnamese) vượt 1000000000000000000",
                en: "With this cell the sum of \(field.words.english) passes 1000000000000000000"),
            explanation: Bilingual(
                vi: "Không tổng nào của chiến dịch lớn đến vậy: có số bị gõ sai.",
                en: "No sum of a campaign is that large: some number is mistyped."),
            fix: Bilingual(
                vi: "Xem lại các số lớn nhất của cột này.", en: "Check the largest numbers of this column."))
    }

    /// A day before the day that it follows.
    static func dayBefore(
        _ field: FieldName, _ day: String, _ other: FieldName, _ otherDay: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "day-before-day", at: place,
            summary: Bilingual(
                vi: "\(day) ở \(field.words.vietnamese) đứng trước \(otherDay) ở \(other.words.vietnamese)",
                en: "\(day) in \(field.words.english) lies before \(otherDay) in \(other.words.english)"),
            explanation: Bilingual(
                vi: "Việc sau không thể xảy ra trước việc trước.", en: "What follows can't come before what it follows."
            ),
            fix: Bilingual(vi: "Hãy sửa một trong hai ngày.", en: "Correct one of the two days."))
    }
}
