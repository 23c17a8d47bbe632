import CampaignModel
import SiteContent
import Testing

/// Tables are told from the text above them and from rows that stay text.
@Suite struct TypedTableTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    private static let table = "| A | B |\n|---|---|\n| 1 | 2 |\n"

    @Test(arguments: [
        "Kết quả như sau:\n" + table, "Kết quả\nnhư sau:\n" + table, "a\n\nMột\nhai\nba\n" + table,
        "- Gồm:\n  | A | B |\n  |---|---|\n  | 1 | 2 |\n", "- | A | B |\n  |---|---|\n  | 1 | 2 |\n",
        "1. | A | B |\n   |---|---|\n   | 1 | 2 |\n", "> Gồm:\n> | A | B |\n> |---|---|\n> | 1 | 2 |\n",
        "Gồm:\nA | B\n--|--\n1 | 2\n", "Gồm:\n| A | B |\n|---|---|\n", table + "\nMột | hai\n",
    ])
    func takesTheLineAboveTheHyphensForTheHead(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func findsLongRowsBelowText() {
        #expect(
            names("Kết quả\nnhư sau:\n| A | B |\n|---|---|\n| 1 | 2 | 3 |\n") == ["5:11 warning long-table-row"])
    }

    @Test func findsAColumnWithoutHeadingInAList() {
        #expect(
            names("- | A |  |\n  |---|---|\n  | 1 | 2 |\n") == ["1:8 warning column-without-heading"])
    }

    @Test func namesTheLineOfALinkInTextRightAboveATable() {
        #expect(
            names("Chào.\n\nXem\n[mẫu](http://a.vn/x) này:\n" + Self.table) == ["4:1 warning insecure-address"])
    }

    @Test func namesTheLineOfALinkInAHeadBelowText() {
        let table = "| [A](http://a.vn/x) | B |\n|---|---|\n| 1 | 2 |\n"
        #expect(names("Một\nhai\nba\nbốn\nnăm\n" + table) == ["6:3 warning insecure-address"])
    }

    @Test func looksAtTheTextRightAboveATableItself() {
        #expect(names("Chào.\n\n– Một\n– Hai\n" + Self.table) == ["4:1 warning typed-list-sign"])
    }

    @Test(arguments: [
        ("| A | B |\n\n| 1 | 2 |\n\n| 3 | 4 |\n", 1), ("| A | B |\n\n|---|---|\n\n| 1 | 2 |\n", 1),
        (table + "\n| 3 | 4 |\n\n| 5 | 6 |\n", 5),
    ])
    func findsRowsThatEmptyLinesPart(text: String, line: Int) {
        #expect(names(text) == ["\(line):1 warning loose-pipes"], "\(text)")
    }

    @Test func saysNothingOfALoneLineWithPipes() {
        #expect(names("| một | hai |\n\nĐoạn.\n\n| ba | bốn |\n") == [])
    }

    @Test func explainsRowsThatEmptyLinesPart() {
        _ = names("| A | B |\n\n| 1 | 2 |\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: loose-pipes
                Dòng trống giữa các dòng làm bảng không thành bảng: các dấu | hiện nguyên trên trang
                Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.
                Xóa các dòng trống giữa các dòng của bảng; dưới dòng đầu là dòng gạch: |---|---|
                Empty lines between its rows keep the table from being one: its | are printed as they stand
                Below the first row a table needs a line of hyphens, a cell for each column.
                Delete the empty lines between the rows; below the first one stands the line of hyphens: |---|---|
                """)
    }

    @Test(arguments: [
        "+---+---+\n| a | b |\n+---+---+\n", "+----+----+\n| Xã | Số |\n+====+====+\n| A | 1 |\n+----+----+\n",
        "┌──┬──┐\n│a │b │\n└──┴──┘\n",
    ])
    func tellsADrawnTable(text: String) {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        #expect(
            findings.text == """
                x.md:1:1: warning: loose-pipes
                Bảng kẻ bằng các dấu không thành bảng: các dấu hiện nguyên trên trang
                Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.
                Xóa các dòng kẻ; mỗi dòng của bảng viết | ô | ô |, và dưới dòng đầu là dòng |---|---|
                A table that is drawn with signs makes no table: the signs are printed as they stand
                Below the first row a table needs a line of hyphens, a cell for each column.
                Delete the drawn lines; write each row as | cell | cell |, with the line |---|---| below the first
                """)
    }
}
