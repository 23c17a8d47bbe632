import CampaignModel

/// What can be wrong with a cell, in words that name it like `Số liệu!C12`.
enum CellProblem {
    case notANumber(String, readings: [String])
    case percent(Double)
    case dayForNumber
    case notWhole(Double)
    case negative(Double)
    case tooLarge
    case notADay(String, reading: CalendarDate?)
    case dayOutside(CalendarDate, CalendarDate, CalendarDate)
    case noChoice(String, [String])
    case fault(String)
    case uncomputed
    case moreThanAll(Int, of: Int)
    case missingPart(String)
    /// A number in a column that this indicator doesn't use, beside the numbers that it does.
    case unusedNumber(String, isShare: Bool)
    case numberWithoutReport(String)
    case missingNumber
    case overWhole
    case unknownCode(String, nearest: String?)
    case missing(String)
    case noAddress
    case unknownLine(String)
    case lineTwice(String, first: String)

    private typealias Words = (id: String, summary: Bilingual, why: Bilingual, fix: Bilingual)

    private static let lookAgain = Bilingual(vi: "Hãy xem lại dòng này.", en: "Look at this line again.")

    func diagnostic(of cell: String, at place: SourcePlace) -> Diagnostic {
        let words = words
        return Diagnostic(
            .error, words.id, at: place,
            summary: Bilingual(
                vi: "\(cell): \(words.summary.vietnamese)", en: "\(cell): \(words.summary.english)"),
            explanation: words.why, fix: words.fix)
    }

    private var words: Words {
        switch self {
        case .notANumber, .percent, .dayForNumber, .notWhole, .negative, .tooLarge: numberWords
        case .notADay, .dayOutside: dayWords
        case .fault, .uncomputed: formulaWords
        case .moreThanAll, .missingPart, .unusedNumber, .numberWithoutReport, .missingNumber, .overWhole: figureWords
        case .noChoice, .unknownCode, .missing, .noAddress, .unknownLine, .lineTwice: lineWords
        }
    }

    private static let asNumber = Bilingual(
        vi: "Hãy gõ lại bằng số, không có chữ, dấu cách hay dấu %.",
        en: "Type it again as a number, without words, spaces or %.")

    private var numberWords: Words {
        switch self {
        case .notANumber(let text, let readings):
            (
                "cell-not-a-number",
                Bilingual(vi: "“\(text)” là chữ, không phải số", en: "“\(text)” is text, not a number"),
                readings.isEmpty
                    ? Bilingual(vi: "Ô này cần một số.", en: "A number belongs here.")
                    : Bilingual(
                        vi: "Có thể là \(readings.joined(separator: " hoặc ")); máy không đoán.",
                        en: "It may be \(readings.joined(separator: " or ")); nothing is guessed."),
                CellProblem.asNumber
            )
        case .percent(let number): percentWords(number)
        case .dayForNumber:
            (
                "cell-day-for-number",
                Bilingual(
                    vi: "bảng tính đã biến ô này thành một ngày", en: "the spreadsheet has made a day of this cell"),
                Bilingual(
                    vi: "Gõ “3/4” hay “2.11” thường bị hiểu là ngày; số ban đầu không còn trong tệp.",
                    en: "“3/4” or “2.11” is often taken for a day; what was typed is no longer in the file."),
                CellProblem.asNumber
            )
        default: countWords
        }
    }

    private func percentWords(_ number: Double) -> Words {
        (
            "cell-percent",
            Bilingual(
                vi: "ô này hiện \(VietnameseNumber.text(number * 100)) %, nhưng ở đây cần số lượng",
                en:
                    "this cell shows \(DataCell.decimal(number * 100).written) %, but a number of things belongs here"
            ),
            Bilingual(
                vi: "Tỷ lệ được tính từ tử số và mẫu số, để ai cũng kiểm tra lại được.",
                en: "Shares are worked out from the part and the whole, so that anybody can check them."),
            Bilingual(
                vi: "Hãy ghi số người hoặc số việc vào cột Tử số và cột Mẫu số.",
                en: "Write how many into the columns “Tử số” (part) and “Mẫu số” (whole).")
        )
    }

    private var countWords: Words {
        switch self {
        case .notWhole(let number):
            (
                "cell-not-whole",
                Bilingual(
                    vi: "\(VietnameseNumber.text(number)) không phải số nguyên",
                    en: "\(DataCell.decimal(number).written) isn’t a whole number"),
                Bilingual(vi: "Người và việc được đếm từng một.", en: "People and things are counted one by one."),
                CellProblem.asNumber
            )
        case .negative(let number):
            (
                "cell-negative",
                Bilingual(
                    vi: "\(VietnameseNumber.text(number)) nhỏ hơn 0",
                    en: "\(DataCell.decimal(number).written) is below 0"),
                Bilingual(vi: "Không có số lượng nào nhỏ hơn 0.", en: "Nothing counts less than 0."),
                CellProblem.asNumber
            )
        default:
            (
                "cell-too-large",
                Bilingual(vi: "số này lớn quá mức có thể", en: "this number is larger than can be"),
                Bilingual(vi: "Có thể hai số đã dính vào nhau.", en: "Two numbers may have run together."),
                CellProblem.asNumber
            )
        }
    }

    private var dayWords: Words {
        let fix = Bilingual(
            vi: "Hãy gõ lại ngày như 15/10/2026.", en: "Type the day again, as 2026-10-15.")
        if case .dayOutside(let day, let first, let last) = self {
            return (
                "cell-day-outside",
                Bilingual(
                    vi: "ngày \(day.day)/\(day.month)/\(day.year) không thể đúng", en: "\(day) can’t be right"),
                Bilingual(
                    vi:
                        "Ngày phải từ \(first) đến \(last). Bảng tính tiếng Anh đổi chỗ ngày và tháng: 2/11 thành 11 tháng 2.",
                    en: "It must be from \(first) to \(last). Spreadsheets in English swap day and month: 2/11 becomes "
                        + "11 February."),
                fix
            )
        }
        guard case .notADay(let text, let reading) = self else { return formulaWords }
        return (
            "cell-not-a-day",
            Bilingual(vi: "“\(text)” không phải một ngày", en: "“\(text)” isn’t a day"),
            reading.map {
                Bilingual(
                    vi: "Có thể là ngày \($0.day) tháng \($0.month) năm \($0.year), hoặc chỉ là chữ; máy không đoán.",
                    en: "It may be \($0), or no day at all; nothing is guessed.")
            } ?? Bilingual(vi: "Ô này cần một ngày.", en: "A day belongs here."), fix
        )
    }

    private var formulaWords: Words {
        if case .fault(let fault) = self {
            return (
                "cell-fault", Bilingual(vi: "ô báo lỗi \(fault)", en: "the cell holds the mistake \(fault)"),
                Bilingual(vi: "Bảng tính không tính được ô này.", en: "The spreadsheet couldn’t work it out."),
                Bilingual(vi: "Hãy ghi số thay cho công thức.", en: "Write the number instead of the formula.")
            )
        }
        return (
            "cell-uncomputed",
            Bilingual(vi: "công thức chưa có kết quả", en: "the formula has no result"),
            Bilingual(
                vi: "Tệp chưa từng được bảng tính nào tính và lưu; công thức không được tính ở đây.",
                en: "No spreadsheet has worked it out and saved it; formulas aren’t worked out here."),
            Bilingual(
                vi: "Hãy mở tệp trong Excel hoặc LibreOffice, lưu lại rồi gửi lại.",
                en: "Open it in Excel or LibreOffice, save it, and send it again.")
        )
    }

    private var figureWords: Words {
        switch self {
        case .moreThanAll(let part, let whole):
            return (
                "cell-more-than-all",
                Bilingual(
                    vi: "tử số \(part) lớn hơn mẫu số \(whole)", en: "the part \(part) is more than the whole \(whole)"),
                Bilingual(vi: "Tỷ lệ không thể quá 100 %.", en: "No share is above 100 %."), CellProblem.lookAgain
            )
        case .unusedNumber(let column, let isShare):
            return (
                "cell-unused-number",
                Bilingual(vi: "“\(column)” phải để trống", en: "“\(column)” must be empty here"),
                isShare
                    ? Bilingual(
                        vi: "Chỉ số này là tỷ lệ: cổng tự tính từ tử số và mẫu số.",
                        en: "This indicator is a share: the site works it out of the part and the whole.")
                    : Bilingual(
                        vi: "Chỉ số này là một con số, không có tử số và mẫu số.",
                        en: "This indicator is a single figure, without a part and a whole."),
                Bilingual(vi: "Hãy xóa trống ô này.", en: "Empty this cell.")
            )
        case .missingPart(let column):
            return (
                "cell-missing-part",
                Bilingual(vi: "thiếu “\(column)”", en: "“\(column)” is missing"),
                Bilingual(
                    vi: "Tỷ lệ cần cả tử số và mẫu số. Số 0 phải ghi là 0.",
                    en: "A share needs its part and its whole. Nought is written as 0."), CellProblem.lookAgain
            )
        default: return wholeWords
        }
    }

    private var wholeWords: Words {
        switch self {
        case .numberWithoutReport(let state):
            return (
                "cell-number-without-report",
                Bilingual(
                    vi: "có số, nhưng tình trạng là “\(state)”", en: "there are numbers, but the state is “\(state)”"),
                Bilingual(vi: "Hai điều này không thể cùng đúng.", en: "Both can’t be true."),
                Bilingual(
                    vi: "Hãy xóa số, hoặc xóa ô Tình trạng.", en: "Delete the numbers, or the state.")
            )
        case .missingNumber:
            return (
                "cell-missing-number",
                Bilingual(
                    vi: "chọn “Có số liệu” nhưng chưa ghi số",
                    en: "“Có số liệu” (reported) is chosen, but there is no number"),
                Bilingual(
                    vi: "Chưa có số liệu và số 0 là hai điều khác nhau.",
                    en: "No report and 0 are two different things."),
                CellProblem.lookAgain
            )
        default:
            return (
                "cell-over-whole",
                Bilingual(vi: "số của nhóm lớn hơn số của tất cả", en: "the group has more than everybody"),
                Bilingual(
                    vi: "Một nhóm là một phần của tất cả mọi người.", en: "A group is a part of everybody."),
                CellProblem.lookAgain
            )
        }
    }

    private var lineWords: Words {
        switch self {
        case .noChoice(let word, let words):
            (
                "cell-no-choice", Bilingual(vi: "không có lựa chọn “\(word)”", en: "there is no choice “\(word)”"),
                Bilingual(
                    vi: "Ô này chỉ nhận: \(words.joined(separator: ", ")).",
                    en: "Only these can stand here: \(words.joined(separator: ", "))."),
                Bilingual(vi: "Hãy chọn trong danh sách của ô.", en: "Choose from the cell’s list.")
            )
        case .unknownCode(let code, let nearest):
            (
                "cell-unknown-code",
                Bilingual(vi: "không có minh chứng “\(code)”", en: "there is no evidence “\(code)”"),
                Bilingual(
                    vi: "Mã phải có ở trang “\(FormLayout.evidenceSheet)” của biểu, hoặc trong data/evidence.csv.",
                    en:
                        "A code must stand on the sheet “\(FormLayout.evidenceSheet)” with a title, or in data/evidence.csv."
                ),
                nearest.map { Bilingual(vi: "Có phải là “\($0)”?", en: "Is it “\($0)”?") }
                    ?? Bilingual(
                        vi: "Hãy điền dòng của mã này ở trang minh chứng.", en: "Fill in the line of this code there.")
            )
        case .missing(let column):
            (
                "cell-missing", Bilingual(vi: "thiếu “\(column)”", en: "“\(column)” is missing"),
                Bilingual(vi: "Dòng này đã có chữ ở ô khác.", en: "Other cells of this line are filled."),
                Bilingual(
                    vi: "Hãy điền ô này, hoặc xóa trống cả dòng.", en: "Fill this cell, or empty the whole line.")
            )
        case .noAddress: noAddressWords
        case .lineTwice(let code, let first): lineTwiceWords(code, first)
        default: unknownLineWords
        }
    }

    private var noAddressWords: Words {
        (
            "cell-no-address",
            Bilingual(
                vi: "minh chứng công khai cần địa chỉ bắt đầu bằng https://",
                en: "public evidence needs an address that begins with https://"),
            Bilingual(
                vi: "Người dân phải mở được nó.", en: "People must be able to open it."),
            Bilingual(
                vi: "Hãy ghi địa chỉ, hoặc chọn “\(Evidence.Access.held.formWord)”.",
                en: "Write the address, or choose “\(Evidence.Access.held.formWord)” (held).")
        )
    }

    private func lineTwiceWords(_ code: String, _ first: String) -> Words {
        (
            "form-line-twice",
            Bilingual(
                vi: "hai dòng cùng mã “\(code)”, dòng kia ở \(first)",
                en: "two lines have the code “\(code)”, the other at \(first)"),
            Bilingual(
                vi: "Mỗi mã có một dòng; kéo ô để sao chép hay dán đè làm mã lặp lại, và không biết số nào đúng.",
                en: "Each code has one line; dragging or pasting cells repeats it, and nobody knows which is right."),
            Bilingual(
                vi: "Hãy lấy lại mã như trong biểu đã gửi, hoặc xóa trống dòng thừa.",
                en: "Put the code back as it was in the form, or empty the line that is too many.")
        )
    }

    private var unknownLineWords: Words {
        guard case .unknownLine(let code) = self else { return formulaWords }
        return (
            "cell-unknown-line",
            Bilingual(vi: "biểu không hỏi dòng “\(code)”", en: "the form doesn’t ask for a line “\(code)”"),
            Bilingual(
                vi: "Cột Mã cho biết dòng nói về điều gì; mã lạ thì không biết ghi vào đâu.",
                en: "The column “Mã” (code) tells what a line is about; nobody knows where this one belongs."),
            Bilingual(
                vi: "Hãy lấy lại mã như trong biểu đã gửi: minhbach form.",
                en: "Put the code back as it was in the form: minhbach form.")
        )
    }
}
