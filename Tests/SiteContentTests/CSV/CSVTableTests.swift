import CampaignModel
import SiteContent
import Testing

@Suite struct CSVTableTests {
    private let findings = Findings()

    private func table(_ text: String, _ schema: CSVSchema = CSVSchema(required: ["id"], optional: ["a", "b"]))
        -> CSVTable
    {
        let source = SourceText(file: "x.csv", bytes: Array(text.utf8), into: findings.collector)
        return CSVTable(source, schema, into: findings.collector)
    }

    private func cells(_ table: CSVTable, _ names: String...) -> [[String]] {
        table.rows.map { row in names.map { String(decoding: row.bytes($0), as: UTF8.self) } }
    }

    @Test func readsRowsInOrder() {
        #expect(cells(table("id,a,b\n1,x,y\n2,,z\n"), "id", "a", "b") == [["1", "x", "y"], ["2", "", "z"]])
        #expect(findings.names.isEmpty)
    }

    @Test func findsColumnsByNameInAnyOrder() {
        #expect(cells(table("b,id\nx,1\n"), "id", "a", "b") == [["1", "", "x"]])
    }

    @Test func readsLastRowWithoutLineEnd() {
        #expect(cells(table("id,a\n1,x"), "id", "a") == [["1", "x"]])
        #expect(cells(table("id,a\n1,"), "id", "a") == [["1", ""]])
    }

    @Test func skipsBlankLines() {
        let table = table("\nid,a\n\n1,x\n\n\n2,y\n")
        #expect(cells(table, "id", "a") == [["1", "x"], ["2", "y"]])
        #expect(table.rows.map(\.line) == [4, 7])
    }

    @Test func readsQuotedFields() {
        let table = table("id,a,b\n1,\"x, y\",\"say \"\"hi\"\"\"\n\"2\",\"\",\"\"\"\"\n")
        #expect(cells(table, "id", "a", "b") == [["1", "x, y", "say \"hi\""], ["2", "", "\""]])
    }

    @Test func readsLineBreaksInsideQuotes() {
        let table = table("id,a,b\n1,\"x\ny\",z\n2,p,q\n")
        #expect(cells(table, "id", "a") == [["1", "x\ny"], ["2", "p"]])
        #expect(table.rows.map(\.line) == [2, 4])
        #expect(table.rows[0].place("b") == SourcePlace(file: "x.csv", line: 3, column: 4))
    }

    @Test func cutsSpacesAroundCells() {
        #expect(cells(table("id, a\n 1 ,\" x \"\n"), "id", "a") == [["1", "x"]])
    }

    @Test func countsColumnsInCharacters() {
        let table = table("id,a,b\nĐà Lạt,Ê̆,z\n")
        #expect(table.rows[0].place("a").column == 8)
        #expect(table.rows[0].place("b").column == 10)
    }

    @Test func readsSemicolonsFromExcelWithWarning() {
        #expect(cells(table("id;a;b\n1;x;\"y;z\"\n"), "id", "a", "b") == [["1", "x", "y;z"]])
        #expect(findings.names == ["1:1 warning other-separator"])
    }

    @Test func readsTabsWithWarning() {
        #expect(cells(table("id\ta\n1\tx\n"), "id", "a") == [["1", "x"]])
        #expect(findings.names == ["1:1 warning other-separator"])
    }

    @Test func leavesOutRowsWithOddFieldCounts() {
        let table = table("id,a\n1\n2,x\n3,y,z\n4,w\n")
        #expect(cells(table, "id") == [["2"], ["4"]])
        #expect(findings.names == ["2:1 error odd-row", "4:1 error odd-row"])
        #expect(table.rows.map(\.line) == [3, 5])
    }

    @Test func namesPlaceOfUnclosedQuote() {
        #expect(cells(table("id,a\n1,x\n2,\"y\n3,z\n"), "id") == [["1"]])
        #expect(findings.names == ["3:3 error unclosed-quote"])
    }

    @Test func reportsTextBehindClosingQuote() {
        #expect(table("id,a\n1,\"x\"y\n").rows.count == 1)
        #expect(findings.names == ["2:6 error stray-quote"])
    }

    @Test func reportsUnknownColumnWithNearestName() {
        #expect(
            table("id,title_ví\n", CSVSchema(required: ["id"], localized: ["title"], languages: [vietnamese])).rows
                .isEmpty)
        #expect(findings.names == ["1:4 error unknown-column", "1:1 error missing-column"])
        #expect(findings.collector.diagnostics[0].fix.english == "Did you mean “title_vi”?")
    }

    @Test func readsNoRowsWithoutRequiredColumn() {
        #expect(table("a,b\n1,2\n").rows.isEmpty)
        #expect(findings.names == ["1:1 error missing-column"])
    }

    @Test func reportsDuplicateColumn() {
        _ = table("id,a,id\n1,2,3\n")
        #expect(findings.names == ["1:6 error duplicate-column"])
    }

    @Test func reportsEmptyFile() {
        #expect(table("").rows.isEmpty)
        #expect(table("\n\n").rows.isEmpty)
        #expect(findings.names == ["1:1 error no-header", "1:1 error no-header"])
    }

    @Test func acceptsHeaderWithoutRows() {
        #expect(table("id,a\n").rows.isEmpty)
        #expect(findings.names.isEmpty)
    }

    @Test func readsCellsByColumnHandle() throws {
        let table = table("id,a\n1,x\n2,y\n")
        let column = try #require(table.column("a"))
        #expect(table.rows.map { String(decoding: $0.bytes(column), as: UTF8.self) } == ["x", "y"])
        #expect(table.column("b") == nil)
    }
}
