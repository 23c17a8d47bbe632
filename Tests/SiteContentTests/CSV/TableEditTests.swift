import Testing

@testable import SiteContent

/// Rows put into tables that people edit.
@Suite struct TableEditTests {
    private func edited(_ text: String, _ row: [String: String], ignoring: Set<String> = []) throws -> (
        text: String, outcome: TableEdit.Outcome
    ) {
        var table = try #require(TableEdit(Array(text.utf8)))
        let outcome = table.put(row, key: ["id"], ignoring: ignoring) { [$0["id"].flatMap { Int($0) } ?? 0] }
        return (String(decoding: table.bytes, as: UTF8.self), outcome)
    }

    @Test func keepsTheBytesOfOtherRows() throws {
        let table = "\u{FEFF}id,a,b\r\n1, x ,\"y, z\"\r\n\r\n3,\"t\"\"u\",v\r\n"
        let (text, outcome) = try edited(table, ["id": "2", "a": "m, n"])
        #expect(text == "\u{FEFF}id,a,b\r\n1, x ,\"y, z\"\r\n\r\n2,\"m, n\",\r\n3,\"t\"\"u\",v\r\n")
        #expect(outcome == .added)
    }

    @Test func changesOnlyWhatIsSaid() throws {
        let (text, outcome) = try edited("id;a;b\n1;x;y\n2;m;n", ["id": "2", "b": "o"])
        #expect(text == "id;a;b\n1;x;y\n2;m;o\n")
        #expect(outcome == .changed(from: ["id": "2", "a": "m", "b": "n"]))
    }

    @Test func leavesARowThatSaysTheSame() throws {
        let (text, outcome) = try edited("id,a,day\n1,x,y", ["id": "1", "a": "x", "day": "z"], ignoring: ["day"])
        #expect(text == "id,a,day\n1,x,y")
        #expect(outcome == .unchanged)
    }

    @Test func beginsATable() {
        var table = TableEdit(head: ["id", "a"])
        #expect(table.put(["id": "1", "a": "“x”"], key: ["id"]) == .added)
        #expect(String(decoding: table.bytes, as: UTF8.self) == "id,a\n1,“x”\n")
    }

    @Test func leavesTablesAloneWhoseRowsCantBeToldApart() {
        #expect(TableEdit(Array("id,a\n1\n".utf8)) == nil)
        #expect(TableEdit(Array("id,a\n1,\"x\n".utf8)) == nil)
    }
}
