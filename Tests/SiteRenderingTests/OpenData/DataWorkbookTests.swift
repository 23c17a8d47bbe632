import CampaignModel
import Testing

@testable import SiteRendering

struct DataWorkbookTests {
    private func cells(of table: DataTable) -> [[DataCell]] {
        var rows: [[DataCell]] = []
        table.forEachRow { _, cells in rows.append(cells) }
        return rows
    }

    @Test func beginsWithWhatToKnowFirst() {
        let sheets = DataSample.data().workbook.sheets
        #expect(sheets.prefix(3).map(\.name) == ["Đọc trước – Read me", "columns", "figures"])
        let subjects = cells(of: sheets[0].table).compactMap(\.first)
        for subject in ["demonstration", "newest", "licence", "citation", "state: suppressed", "sheet: figures"] {
            #expect(subjects.contains(.text(subject)))
        }
    }

    @Test func holdsTheFiguresOfTheNewestPeriodAsTheCSVDoes() {
        let figures = DataSample.data().workbook.sheets[2]
        let rows = cells(of: figures.table)
        #expect(rows.count == 3)
        #expect(figures.table.count == 3)
        let first: [DataCell] = [
            .text("BD03@22918@2026-Q3"), .text("BD03"), .text("22918"), .text("commune"), .text("Phường Mũi Né"),
            .empty, .text("2026-Q3"), .text("reported"), .decimal(45.2), .integer(452), .integer(1000),
            .text("percent"), .text("platform"), .list(["E1", "E2"]), .date(SampleSite.day(2026, 10, 25)),
            .flag(false), .empty, .empty, .empty, .empty, .text("VN-68-22918"),
        ]
        #expect(rows.first == first)
    }

    @Test func explainsEveryColumnOfEverySheet() {
        let workbook = DataSample.data().workbook
        let explained = cells(of: workbook.sheets[1].table).count
        let columns = workbook.sheets.dropFirst(2).reduce(0) { $0 + $1.table.fields.count }
        #expect(explained == columns)
    }

    @Test func keepsASuppressedValueBackEvenIfItIsGiven() {
        let data = DataSample.data([DataSample.figure(.suppressed, 98.7, 987, 1000)])
        let shown = cells(of: data.workbook.sheets[2].table).joined()
        #expect(!shown.isEmpty)
        #expect(!shown.contains(.decimal(98.7)))
        #expect(!shown.contains(.integer(987)))
    }

    @Test func givesSheetsNamesThatSpreadsheetsTake() {
        for sheet in DataSample.data().workbook.sheets { #expect(sheet.name.count <= 31, "\(sheet.name)") }
    }
}
