import CampaignModel
import Testing

struct SpreadsheetFormulaTests {
    private static let armed = [
        ("=1+1", "'=1+1"), ("@a", "'@a"), ("\t=1", "'\t'=1"), ("＝1", "'＝1"), ("=\u{301}1", "'=\u{301}1"),
        // Signs that nobody sees.
        ("\u{200F}=1", "\u{200F}'=1"), ("\u{FEFF}\u{200B}+1", "\u{FEFF}\u{200B}'+1"),
        // A new cell or a new line where the file is opened with other separators.
        ("a;=1", "a;'=1"), ("a\n-1", "a\n'-1"), ("a;;@b;c", "a;;'@b;c"), ("\";=1", "\";'=1"),
    ]

    @Test(arguments: armed)
    func disarmsEachPartThatWouldRun(text: String, disarmed: String) {
        #expect(SpreadsheetFormula.isIn(text))
        #expect(SpreadsheetFormula.disarmed(text) == disarmed)
        #expect(!SpreadsheetFormula.isIn(disarmed))
        #expect(SpreadsheetFormula.undisarmed(disarmed) == text)
    }

    @Test(arguments: ["", "a", "Đơn vị", "a=b", "1;2", "a; b", "a - b", "“=1”", "'=1", "\u{200F}a", "a;'=1"])
    func leavesWords(text: String) {
        #expect(!SpreadsheetFormula.isIn(text))
        #expect(SpreadsheetFormula.disarmed(text) == text)
    }
}
