import Testing

@testable import CampaignModel

struct RecordFileTests {
    private let rows = [
        FactRow(RecordName("task", "T01", "deadline"), "before 2026-08-30"),
        FactRow(RecordName("task", "T01", "lead"), ""),
        FactRow(RecordName("task", "T01", "output_vi"), "Một \"sổ\", hai dòng\nmới"),
    ]

    @Test func writesEachFactInOneWay() {
        #expect(
            String(decoding: RecordFile.bytes(of: rows), as: UTF8.self) == """
                kind,key,field,value
                task,T01,deadline,before 2026-08-30
                task,T01,lead,
                task,T01,output_vi,"Một ""sổ"", hai dòng
                mới"

                """)
    }

    @Test(arguments: ["\"\u{301}", "a,\"\u{323}b\"", "\r\n\"\u{200D}", ",\u{301}"])
    func readsSignsWithMarksBehindThemAsItWroteThem(value: String) {
        let row = FactRow(RecordName("task", "T01", "output_vi"), value)
        #expect(RecordFile.rows(in: RecordFile.bytes(of: [row])) == .success([row]))
    }

    @Test func readsWhatItWrites() {
        #expect(RecordFile.rows(in: RecordFile.bytes(of: rows)) == .success(rows))
        #expect(RecordFile.rows(in: RecordFile.bytes(of: [])) == .success([]))
    }

    @Test(arguments: [
        ("", 1), ("kind,key,field\n", 1), ("kind,key,field,value\ntask,T01,lead", 2),
        ("kind,key,field,value\ntask,T02,lead,A\ntask,T01,lead,A\n", 3),
        ("kind,key,field,value\ntask,T01,lead,A\ntask,T01,lead,B\n", 3),
        ("kind,key,field,value\ntask,T01,lead,\"A\"\n", 2),
        ("kind,key,field,value\ntask,,lead,A\n", 2), ("kind,key,field,value\ntask,T01,lead,A,B\n", 2),
        ("kind,key,field,value\ntask,T01,lead,\"A\n", 2),
    ])
    func refusesWhatItWouldNotWrite(text: String, line: Int) {
        #expect(RecordFile.rows(in: Array(text.utf8)) == .failure(LedgerFile.Misreading(line: line)))
    }

    @Test func keepsWhatSaysSomething() {
        let fields = [
            RecordedField(
                record: "task", key: "T01", field: "lead", value: "", recordClass: .promised, place: nil),
            RecordedField(
                record: "task", key: "T01", field: "output_vi", value: "long", recordClass: .promised, place: nil),
            RecordedField(
                record: "basis", key: "A", field: "B", value: "long", recordClass: .promised, place: nil, isExact: true),
        ]
        let record = PublicRecord(fields) { "<\($0)>" }
        #expect(
            record.rows == [
                FactRow(RecordName("basis", "A", "B"), "long"),
                FactRow(RecordName("task", "T01", "output_vi"), "<long>"),
            ])
    }

    @Test func addsUpReleases() {
        var first = PublicRecord()
        first.apply(rows)
        var second = first
        second.apply([
            FactRow(RecordName("task", "T01", "deadline"), ""), FactRow(RecordName("task", "T02", "lead"), "A01"),
        ])
        #expect(
            first.rows(to: second) == [
                FactRow(RecordName("task", "T01", "deadline"), ""),
                FactRow(RecordName("task", "T02", "lead"), "A01"),
            ])
        var sum = first
        sum.apply(first.rows(to: second))
        #expect(sum == second)
    }
}
