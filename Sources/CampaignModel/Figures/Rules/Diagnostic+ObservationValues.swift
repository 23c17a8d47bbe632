extension Diagnostic {
    /// A number in a row that says there is none.
    static func numberWithoutReport(_ statement: Observation.Statement, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "number-without-report", at: place,
            summary: Bilingual(
                vi: "Dòng ghi “\(statement.rawValue)” mà vẫn có số",
                en: "The row says “\(statement.rawValue)” and yet holds a number"),
            explanation: Bilingual(
                vi: "Chỉ trạng thái “reported” mới có số; ba trạng thái kia để trống cả ba ô số.",
                en: "Only “reported” comes with numbers; the other states leave all three number cells empty."),
            fix: Bilingual(
                vi: "Hãy xóa số, hoặc ghi trạng thái “reported”.", en: "Remove the number, or write “reported”."))
    }

    /// A reported row without a number that it needs.
    static func missingNumber(_ column: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-number", at: place,
            summary: Bilingual(vi: "Thiếu số ở cột “\(column)”", en: "The number in “\(column)” is missing"),
            explanation: Bilingual(
                vi: "Chỉ số tính theo tỷ lệ cần tử số và mẫu số; chỉ số khác cần giá trị.",
                en: "A share needs its numerator and denominator; every other indicator needs its value."),
            fix: Bilingual(
                vi: "Hãy điền số, kể cả số 0; nếu chưa có thì ghi “not_reported”.",
                en: "Fill it in, 0 included; if there is none yet, write “not_reported”."))
    }

    /// A value for a share, which is computed.
    static func computedValue(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "computed-value", at: place,
            summary: Bilingual(
                vi: "Tỷ lệ không ghi ở cột “value”", en: "A share isn't written in “value”"),
            explanation: Bilingual(
                vi: "Tỷ lệ được tính từ tử số và mẫu số, để ai cũng tính lại được.",
                en: "It is computed from numerator and denominator, so that everybody can check it."),
            fix: Bilingual(vi: "Hãy để trống ô này.", en: "Leave the cell empty."))
    }

    /// A numerator or denominator of an indicator that isn't a share.
    static func partsOfNoShare(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "parts-of-no-share", at: place,
            summary: Bilingual(
                vi: "Chỉ số này không có tử số, mẫu số", en: "This indicator has no numerator and denominator"),
            explanation: Bilingual(
                vi: "Chỉ chỉ số tính theo tỷ lệ mới có; chỉ số khác ghi ở cột “value”.",
                en: "Only shares have them; every other indicator is written in “value”."),
            fix: Bilingual(
                vi: "Hãy chuyển số sang cột “value”.", en: "Move the number to “value”."))
    }

    /// A number below 0 where none can be.
    static func negative(_ column: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "negative-number", at: place,
            summary: Bilingual(vi: "Số ở cột “\(column)” nhỏ hơn 0", en: "The number in “\(column)” is below 0"),
            explanation: Bilingual(
                vi: "Số đếm, số tiền, số ngày và điểm không thể âm.", en: "Counts, money, days and scores can't be."),
            fix: Bilingual(vi: "Hãy kiểm tra lại với báo cáo gốc.", en: "Check it against the report."))
    }

    /// A part larger than its whole.
    static func moreThanAll(_ numerator: Int, of denominator: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "more-than-all", at: place,
            summary: Bilingual(
                vi: "Tử số \(numerator) lớn hơn mẫu số \(denominator)",
                en: "The numerator \(numerator) is larger than the denominator \(denominator)"),
            explanation: Bilingual(
                vi: "Tử số là một phần của mẫu số, nên không thể lớn hơn.",
                en: "The numerator counts a part of the denominator, so it can't be larger."),
            fix: Bilingual(
                vi: "Hãy kiểm tra xem hai số có bị đổi chỗ, hay lấy từ hai nguồn khác nhau.",
                en: "See whether the two are swapped or come from different sources."))
    }

    /// A count with a fraction.
    static func brokenCount(_ value: Double, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "broken-count", at: place,
            summary: Bilingual(
                vi: "Số đếm \(value) không phải số nguyên", en: "The count \(value) isn't a whole number"),
            explanation: Bilingual(
                vi: "Chỉ số này đếm người hoặc vật.", en: "The indicator counts people or things."),
            fix: Bilingual(vi: "Hãy ghi số nguyên.", en: "Write a whole number."))
    }

    /// A group with more than everybody.
    static func groupOverWhole(_ key: String, whole: SourcePlace, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "group-over-whole", at: place,
            summary: Bilingual(
                vi: "Nhóm có nhiều hơn tất cả mọi người (\(key))", en: "The group has more than everybody (\(key))"),
            explanation: Bilingual(
                vi: "Số chung ở \(whole.file), dòng \(whole.line). Một nhóm là một phần của số chung.",
                en: "The figure of everybody is in \(whole.file), line \(whole.line). A group is a part of it."),
            fix: Bilingual(
                vi: "Hãy sửa số của nhóm hoặc số chung.", en: "Correct the group's figure or that of everybody."))
    }

    /// A figure of everybody that several groups exceed.
    static func wholeUnderGroups(_ key: String, groups: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "group-over-whole", at: place,
            summary: Bilingual(
                vi: "Số chung \(key) nhỏ hơn số của \(groups.count) nhóm: \(groups.joined(separator: ", "))",
                en: "The figure of everybody \(key) is below those of \(groups.count) groups: "
                    + groups.joined(separator: ", ")),
            explanation: Bilingual(
                vi: "Một nhóm là một phần của số chung; nhiều nhóm cùng lớn hơn thì thường số chung bị gõ sai.",
                en:
                    "A group is a part of everybody; where several are larger, it is mostly the figure of everybody that "
                    + "is wrong."),
            fix: Bilingual(
                vi: "Hãy sửa số chung ở dòng này; chưa có số liệu thì để trống ô và ghi “not_reported”.",
                en:
                    "Correct the figure in this row; where there is none yet leave the cells empty and write “not_reported”."
            ))
    }

    /// A total since the start that became smaller.
    static func fallingSeries(_ key: String, earlier: SourcePlace, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "falling-series", at: place,
            summary: Bilingual(
                vi: "Số lũy kế \(key) nhỏ hơn kỳ trước", en: "The cumulative figure \(key) is below the one before"),
            explanation: Bilingual(
                vi:
                    "Số trước ở \(earlier.file), dòng \(earlier.line). Số cộng dồn từ đầu không giảm, trừ khi có đính chính.",
                en:
                    "The earlier one is in \(earlier.file), line \(earlier.line). A total since the start doesn't fall unless it is revised."
            ),
            fix: Bilingual(
                vi: "Hãy kiểm tra số; nếu đúng thì ghi lý do vào revisions.csv.",
                en: "Check the figure; if it is right, state the reason in revisions.csv."))
    }
}
