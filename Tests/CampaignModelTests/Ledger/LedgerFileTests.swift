import CampaignModel
import Testing

struct LedgerFileTests {
    @Test func writesOneFigureALine() {
        let rows = [
            LedgerRow(
                name: "BD03@22918@2026-Q3",
                entry: LedgerEntry(state: .reported, value: 45.2, numerator: 452, denominator: 1000, revisions: 0)),
            LedgerRow(
                name: "BD03@22924@2026-Q3",
                entry: LedgerEntry(state: .suppressed, value: nil, numerator: nil, denominator: 40, revisions: 2)),
        ]
        #expect(
            String(decoding: LedgerFile.bytes(of: rows), as: UTF8.self) == """
                key,state,value,numerator,denominator,revisions
                BD03@22918@2026-Q3,reported,45.2,452,1000,0
                BD03@22924@2026-Q3,suppressed,,,40,2

                """)
    }

    @Test(arguments: ["BD03@1@2026-Q3", "BD,03@1@2026-Q3", "BD\"03\"@1@2026-Q3", "BD\"\u{301}@1@2026-Q3"])
    func readsWhatItWrites(name: String) throws {
        let rows = [LedgerRow(name: name, entry: LedgerEntry(LedgerSample.reported(1e15 / 3), revisions: 1))]
        #expect(try LedgerFile.rows(in: LedgerFile.bytes(of: rows)).get() == rows)
    }

    private static let misread: [(String, Int)] = [
        ("", 1),
        ("key,state\n", 1),
        (LedgerFile.header, 1),
        ("\(LedgerFile.header)\na,reported,1,,,0", 2),
        ("\(LedgerFile.header)\na,reported,,,,0\n", 2),
        ("\(LedgerFile.header)\na,suppressed,1,,,0\n", 2),
        ("\(LedgerFile.header)\na,reported,x,,,0\n", 2),
        ("\(LedgerFile.header)\na,reported,1,x,,0\n", 2),
        ("\(LedgerFile.header)\na,secret,1,,,0\n", 2),
        ("\(LedgerFile.header)\na,reported,1,,\n", 2),
        ("\(LedgerFile.header)\nb,reported,1,,,0\na,reported,1,,,0\n", 3),
        ("\(LedgerFile.header)\na,reported,1,,,0\na,reported,1,,,0\n", 3),
    ]

    @Test(arguments: misread)
    func namesTheLineThatIsNotItsOwn(text: String, line: Int) {
        #expect(throws: LedgerFile.Misreading.self) { try LedgerFile.rows(in: Array(text.utf8)).get() }
        guard case .failure(let misreading) = LedgerFile.rows(in: Array(text.utf8)) else { return }
        #expect(misreading.line == line)
    }
}
