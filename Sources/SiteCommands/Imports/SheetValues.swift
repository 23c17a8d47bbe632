import CampaignModel
import OfficeFiles
import SiteContent

/// Reads cells of one sheet, each by what it should hold, and gathers what is wrong with them.
final class SheetValues {
    let file: String
    let sheet: Spreadsheet.Sheet
    private let countsFrom1904: Bool
    /// Whether numbers that are text have a dot before their decimals, as the file's mapping says.
    private let writesEnglishNumbers: Bool
    /// What finds numbers and words that tell who a person is.
    private let privacy: PrivacyScan
    private(set) var diagnostics: [Diagnostic] = []
    /// The cells whose stored results of formulas were taken.
    private(set) var formulas: [String] = []
    /// The cells that need a value and are empty because others were merged over them: one message, not one a row.
    private(set) var lost: [String] = []

    init(
        _ sheet: Spreadsheet.Sheet, of book: Spreadsheet, file: String, writesEnglishNumbers: Bool = false,
        officeContacts: [String] = []
    ) {
        privacy = PrivacyScan(officeContacts: officeContacts)
        self.writesEnglishNumbers = writesEnglishNumbers
        self.sheet = sheet
        self.file = file
        countsFrom1904 = book.countsFrom1904
    }

    /// The name of a cell with its sheet's, as in `Số liệu!C12`.
    func name(_ cell: SheetCell) -> String { "\(sheet.name)!\(cell.name)" }

    func report(_ problem: CellProblem, _ cell: SheetCell) {
        if sheet.isCovered(row: cell.row, column: cell.column) {
            if !lost.contains(cell.name) { lost.append(cell.name) }
            return
        }
        diagnostics.append(
            problem.diagnostic(of: name(cell), at: SourcePlace(file: file, line: cell.row, column: cell.column)))
    }

    /// A text; nothing for an empty cell or after a diagnostic.
    func text(_ cell: SheetCell?) -> String? {
        guard let cell = sound(cell) else { return nil }
        switch cell.value {
        case .text(let text): return SheetValues.trimmed(text)
        case .number(let number): return DataCell.decimal(number).written
        case .flag(let flag): return flag ? "true" : "false"
        case .fault, .uncomputed: return nil
        }
    }

    /// A text that people are to read. What it tells about a person is warned of before anything is written: check stops on
    /// it, and the file keeps what was written once.
    func freeText(_ cell: SheetCell?) -> String? {
        guard let cell, let text = text(cell) else { return nil }
        let bytes = Array(text.utf8)
        for finding in privacy.findings(in: bytes[...], about: .anything) {
            let words = String(decoding: bytes[finding.range], as: UTF8.self)
            let place = SourcePlace(file: file, line: cell.row, column: cell.column)
            diagnostics.append(Diagnostic.privateMatter(finding.kind, words, at: place).asWarning)
        }
        return text
    }

    /// A number; a cell shown as a share gives the number in percent, where shares are wanted.
    func number(_ cell: SheetCell?, takesPercent: Bool = false) -> Double? {
        guard let cell = sound(cell) else { return nil }
        switch cell.value {
        case .number(let number):
            switch cell.style {
            case .percent where takesPercent: return (number * 100e9).rounded() / 1e9
            case .percent: report(.percent(number), cell)
            case .day: report(.dayForNumber, cell)
            case .plain: return number
            }
        case .text(let text): return written(SheetValues.trimmed(text), cell)
        case .flag(let flag): report(.notANumber(flag ? "TRUE" : "FALSE", readings: []), cell)
        case .fault, .uncomputed: break
        }
        return nil
    }

    /// A number written as text, when it can be read in one way only.
    private func written(_ text: String, _ cell: SheetCell) -> Double? {
        let vietnamese = NumberSpelling.vietnameseReading(text)
        let english = NumberSpelling.englishReading(text)
        let readings = [vietnamese, english].compactMap(\.self)
        if NumberSpelling.isWhole(text) { return Double(text) }
        if writesEnglishNumbers, let english { return Double(english) }
        let isClear = vietnamese != nil && (english == nil || english == vietnamese)
        if isClear, !text.contains(where: \.isWhitespace), let vietnamese { return Double(vietnamese) }
        report(
            .notANumber(text, readings: readings.count == 2 && readings[0] == readings[1] ? [readings[0]] : readings),
            cell)
        return nil
    }

    /// A whole number from 0.
    func count(_ cell: SheetCell?) -> Int? {
        guard let cell, let number = number(cell) else { return nil }
        guard number == number.rounded() else {
            report(.notWhole(number), cell)
            return nil
        }
        guard number >= 0 else {
            report(.negative(number), cell)
            return nil
        }
        guard number <= Double(FieldBounds.count.upperBound) else {
            report(.tooLarge, cell)
            return nil
        }
        return Int(number)
    }

    /// A day between two.
    func day(_ cell: SheetCell?, from first: CalendarDate, to last: CalendarDate) -> CalendarDate? {
        guard let cell = sound(cell) else { return nil }
        let day: CalendarDate?
        switch cell.value {
        case .number(let number):
            day = serial(number)
            if day == nil { report(.notADay(DataCell.decimal(number).written, reading: nil), cell) }
        case .text(let text):
            let text = SheetValues.trimmed(text)
            let reading = DateSpelling.vietnameseReading(text)
            day = CalendarDate(iso: text) ?? (text.contains("/") ? reading : nil)
            if day == nil { report(.notADay(text, reading: reading), cell) }
        case .flag(let flag):
            day = nil
            report(.notADay(flag ? "TRUE" : "FALSE", reading: nil), cell)
        case .fault, .uncomputed: day = nil
        }
        guard let day else { return nil }
        guard (first...last).contains(day) else {
            report(.dayOutside(day, first, last), cell)
            return nil
        }
        return day
    }

    /// The day of a number: days since the end of 1899, which holds from March 1900 on, or since the first of 1904.
    private func serial(_ number: Double) -> CalendarDate? {
        guard number >= 61 || countsFrom1904, number < 3_000_000, number >= 0 else { return nil }
        return CalendarDate(dayNumber: Int(number) - (countsFrom1904 ? 24_107 : 25_569))
    }

    /// A choice by the word that the form offers.
    func choice<Choice: FormWord>(_ cell: SheetCell?, _ type: Choice.Type, of words: [String]) -> Choice? {
        guard let cell, let word = text(cell) else { return nil }
        guard let choice = Choice(formWord: word), words.contains(choice.formWord) else {
            report(.noChoice(word, words), cell)
            return nil
        }
        return choice
    }

    /// The cell when its value can be taken.
    private func sound(_ cell: SheetCell?) -> SheetCell? {
        guard let cell else { return nil }
        switch cell.value {
        case .fault(let fault):
            report(.fault(fault), cell)
            return nil
        case .uncomputed:
            report(.uncomputed, cell)
            return nil
        default:
            if cell.isFormula, !formulas.contains(cell.name) { formulas.append(cell.name) }
            return cell
        }
    }

    static func trimmed(_ text: String) -> String {
        let spaces: (Character) -> Bool = { $0.isWhitespace }
        guard let first = text.firstIndex(where: { !spaces($0) }), let last = text.lastIndex(where: { !spaces($0) })
        else { return "" }
        return String(text[first...last]).replacing("\n", with: " ")
    }
}

extension CalendarDate {
    /// The day so many days after the first of 1970.
    fileprivate init?(dayNumber: Int) {
        // The civil calendar in eras of 400 years, each beginning in March.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civil = month < 10 ? month + 3 : month - 9
        self.init(
            year: yearOfEra + era * 400 + (civil <= 2 ? 1 : 0), month: civil,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }
}
