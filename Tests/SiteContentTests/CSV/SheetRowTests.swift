import CampaignModel
import Testing

@testable import SiteContent

/// Tables as people save them from spreadsheets: each mistake is one message.
@Suite struct SheetRowTests {
    private let head = "id,period,source,agency,allocated_vnd,spent_vnd,evidence,checked\n"
    private let row = "F1,2026-Q3,other,,5000000,,,\n"

    private func findings(_ table: String) throws -> [String] {
        try SampleContent.campaign.with(exactly: "data/funding.csv", table).resolved().findings
    }

    private func text(_ table: String) throws -> String {
        try SampleContent.campaign.with(exactly: "data/funding.csv", table).resolved().text
    }

    @Test(arguments: [
        ("Tổng cộng,,,,5000000,,,", "total-row"), (",Tổng,,,5000000,,,", "total-row"), (",,,,5000000,1,,", "total-row"),
        ("id,period,source,agency,allocated_vnd,spent_vnd,evidence,checked", "heads-again"),
        ("Mã,Kỳ,Nguồn,Cơ quan,Được giao,Đã chi,Minh chứng,Kiểm tra", "heads-again"),
        ("1,2,3,4,5,6,7,8", "column-numbers"), ("(1),(2),(3),(4),(5),(6),(7),(8)", "column-numbers"),
        ("Ghi chú: số liệu đến 30/9,,,,,,,", "note-row"), (",,,,,Người lập biểu,,", "note-row"),
    ])
    func tellsRowsThatAreNoEntriesOnce(line: String, identifier: String) throws {
        #expect(try findings(head + row + line + "\n") == ["data/funding.csv:3:1 error \(identifier)"])
    }

    @Test(arguments: [
        ("sep=;\n", "separator-line"), ("BÁO CÁO,,,,,,,\n,,,,,,,\nKèm theo công văn,,,,,,,\n", "title-above-heads"),
    ])
    func tellsLinesAboveTheHeadsOnce(lines: String, identifier: String) throws {
        #expect(try findings(lines + head + row) == ["data/funding.csv:1:1 error \(identifier)"])
    }

    @Test func tellsRowsInOneCellOnce() throws {
        let quoted = (head + row).split(separator: "\n").map { "\"\($0)\"\n" }.joined()
        #expect(try findings(quoted) == ["data/funding.csv:1:1 error cells-in-one"])
        let piped = String((head + row).map { $0 == "," ? "|" : $0 })
        #expect(try findings(piped) == ["data/funding.csv:1:1 error cells-in-one"])
    }

    @Test func leavesEmptyRowsAlone() throws {
        #expect(try findings(head + ",,,,,,,\n\n" + row) == [])
    }

    @Test func knowsHeadsInVietnamese() throws {
        let found = try text("Mã,Kỳ,Nguồn,Cơ quan,Được giao,Đã chi,Minh chứng,Kiểm tra\n" + row)
        #expect(found.contains("“Mã” → “id”, “Kỳ” → “period”, “Nguồn” → “source”, “Cơ quan” → “agency”"))
        #expect(found.contains("“Được giao” → “allocated_vnd”, “Đã chi” → “spent_vnd”"))
    }

    @Test func sendsColumnsOfNumbersAway() throws {
        let found = try text("STT,\(head)1,\(row)")
        #expect(found.contains("Xóa cột số thứ tự: cổng tự đánh số khi cần."))
        #expect(found.contains("Delete the column of numbers: the site counts by itself."))
    }
}
