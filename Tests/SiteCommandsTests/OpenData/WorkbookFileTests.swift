import CampaignModel
import Testing

@testable import SiteCommands
@testable import SiteRendering

struct WorkbookFileTests {
    private func workbook(_ values: [String], name: String = "themes") throws -> WorkbookFile {
        var columns = DataColumns<String>([])
        columns.text("value", vi: "Giá trị", en: "Value") { $0 }
        columns.flag("flag", vi: "Có", en: "Yes") { $0.isEmpty }
        let words = Bilingual(vi: "Bảng", en: "Table")
        let table = DataTable(name, title: words, about: words, columns: columns, rows: values)
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        return WorkbookFile(
            workbook: DataWorkbook(
                title: "Cổng", publisher: "Tỉnh", newest: day, sheets: [DataWorkbook.Sheet(name: name, table: table)]))
    }

    @Test func writesTheSameBytesForTheSameData() throws {
        let first = try workbook(["=1+1", "Đạ Tẻh"]).bytes()
        #expect(first.starts(with: Array("PK".utf8)))
        #expect(try workbook(["=1+1", "Đạ Tẻh"]).bytes() == first)
        #expect(try workbook(["=1+2", "Đạ Tẻh"]).bytes() != first)
    }

    @Test func writesTablesWithoutRowsAndTextsThatAreTooLong() throws {
        #expect(try !workbook([]).bytes().isEmpty)
        #expect(try !workbook([String(repeating: "đ", count: 40_000)]).bytes().isEmpty)
    }

    @Test func writesFiguresForPeople() throws {
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        let words = Bilingual(vi: "Số liệu", en: "Figures")
        func bytes(_ value: Double) throws -> [UInt8] {
            try FigureWorkbookFile(
                workbook: FigureWorkbook(
                    path: "x/figures.xlsx", title: words, publisher: "Tỉnh", newest: day, notes: [(words, words)],
                    heads: [.init(words: words, width: 9)],
                    rows: [[.text("22918")], [.number(value, .percent)], [.empty]])
            ).bytes()
        }
        #expect(try bytes(20.7) == bytes(20.7))
        #expect(try bytes(20.7) != bytes(20.8))
    }

    @Test func cutsTextsThatNoCellHolds() {
        let longest = String(repeating: "ế", count: 32_767)
        #expect(WorkbookTemporary.fitting(longest) == longest)
        #expect(WorkbookTemporary.fitting(longest + "c") == longest.dropLast() + "…")
        // Letters of two units and of several signs count as Excel counts them, and none is torn.
        let letters = String(repeating: "o\u{302}\u{306}", count: 11_000)
        let cut = WorkbookTemporary.fitting(letters)
        #expect(cut.utf16.count <= 32_767)
        #expect(cut.utf16.count > 32_760)
        #expect(letters.hasPrefix(cut.dropLast()))
        #expect(WorkbookTemporary.fitting(String(repeating: "😀", count: 20_000)).utf16.count == 32_767)
    }

    @Test func saysWhichSpreadsheetCannotBeWritten() throws {
        let tooLong = try workbook([], name: String(repeating: "a", count: 40))
        #expect(throws: CommandFailure.self) { try tooLong.bytes() }
        #expect(
            CommandFailure.unwritableWorkbook("/tmp/a.xlsx", "disk full").message
                == Bilingual(
                    vi: "không ghi được bảng tính /tmp/a.xlsx: disk full",
                    en: "can’t write the spreadsheet /tmp/a.xlsx: disk full"))
    }
}
