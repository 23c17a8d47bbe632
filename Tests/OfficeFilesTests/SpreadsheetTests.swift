import Testing

@testable import OfficeFiles

/// Workbooks as the programs of offices save them.
@Suite struct SpreadsheetTests {
    private func book(
        _ sheet: String, shared: String = "", styles: String = "", workbook: String = "", state: String = ""
    ) throws -> Spreadsheet {
        try Spreadsheet(
            OfficePackage(
                TestPackage.bytes([
                    ("[Content_Types].xml", "<Types/>"),
                    (
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'>\(workbook)<sheets><sheet name='Tình hình' r:id='r1' \(state)/></sheets></workbook>"
                    ),
                    (
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='a/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
                    ),
                    ("xl/sharedStrings.xml", "<sst>\(shared)</sst>"),
                    ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
                    ("xl/worksheets/sheet1.xml", "<worksheet>\(sheet)</worksheet>"),
                ])))
    }

    private func values(_ row: String, shared: String = "", styles: String = "") throws -> [SheetCell.Value] {
        try book("<sheetData><row r='1'>\(row)</row></sheetData>", shared: shared, styles: styles).sheets[0].cells.map(
            \.value)
    }

    @Test func readsSharedAndInlineTexts() throws {
        let row =
            "<c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><t>Mũi </t></r><r><t>Né</t></r></is></c>"
            + "<c t='str'><f>A1</f><v>xong</v></c><c r='E1' t='inlineStr'><is><t>'00999</t></is></c>"
        let shared = "<si><t>Xã</t><rPh><t>x</t></rPh></si>"
        #expect(try values(row, shared: shared) == [.text("Xã"), .text("Mũi Né"), .text("xong"), .text("00999")])
        let cells = try book("<sheetData><row r='1'>\(row)</row></sheetData>", shared: shared).sheets[0].cells
        #expect(cells.map(\.name) == ["A1", "B1", "C1", "E1"])
        #expect(cells[2].isFormula)
    }

    @Test func readsNumbersFlagsAndMistakes() throws {
        let row =
            "<c><v>0.1</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='b'><f>TRUE()</f></c><c><f>1+1</f></c>"
            + "<c><f>1+1</f><v></v></c><c s='3'/>"
        #expect(
            try values(row) == [.number(0.1), .flag(true), .fault("#N/A"), .flag(true), .uncomputed, .uncomputed])
    }

    @Test func tellsSharesAndDaysByTheirFormat() throws {
        let formats =
            "<numFmts><numFmt numFmtId='164' formatCode='0.0\\ \"d\"'/>"
            + "<numFmt numFmtId='165' formatCode='[$-42A]dd/mm/yyyy'/><numFmt numFmtId='166' formatCode='0.0%'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs>"
        let row = (0..<6).map { "<c s='\($0)'><v>1</v></c>" }.joined()
        let cells = try book("<sheetData><row r='1'>\(row)</row></sheetData>", styles: formats).sheets[0].cells
        #expect(cells.map(\.style) == [.plain, .percent, .day, .plain, .day, .percent])
    }

    @Test func tellsWhatIsHiddenAndMerged() throws {
        let book = try book(
            "<cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='4' hidden='1'><c><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>",
            workbook: "<workbookPr date1904='1'/>", state: "state='veryHidden'")
        #expect(book.countsFrom1904)
        #expect(book.sheets[0].isHidden)
        #expect(book.sheets[0].hiddenRows == [4])
        #expect(book.sheets[0].hiddenColumns == [2, 3])
        #expect(book.sheets[0].merged == ["A1:B1"])
    }

    @Test func refusesMoreRowsThanAnyReportHas() {
        let rows = String(repeating: "<row><c><v>1</v></c></row>", count: Spreadsheet.mostRows + 1)
        #expect(throws: OfficeFault.tooManyRows) { try book("<sheetData>\(rows)</sheetData>") }
    }

    @Test func passesOverEmptyRowsHoweverManyThereAre() throws {
        let rows = String(repeating: "<row><c s='1'/></row>", count: Spreadsheet.mostRows + 1)
        #expect(try book("<sheetData>\(rows)</sheetData>").sheets[0].cells.isEmpty)
    }

    @Test func refusesNamesThatNoCellHas() {
        #expect(throws: OfficeFault.broken) { try values("<c r='ZZZZ1'><v>1</v></c>") }
        #expect(throws: OfficeFault.broken) { try values("<c t='s'><v>7</v></c>") }
    }
}
