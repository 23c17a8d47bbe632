import CampaignModel
import Testing

@testable import SiteRendering

struct CSVTextTests {
    private func written(_ cell: DataCell) -> String {
        var bytes: [UInt8] = []
        CSVText.append(cell, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func writesPlainTextsAsTheyAre() {
        #expect(written(.text("Phường Mũi Né")) == "Phường Mũi Né")
        #expect(written(.text("68")) == "68")
        #expect(written(.empty) == "")
    }

    @Test(arguments: [("a,b", #""a,b""#), (#"a"b"#, #""a""b""#), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\"")])
    func quotesWhatWouldEndACell(text: String, cell: String) {
        #expect(written(.text(text)) == cell)
    }

    @Test(arguments: ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
    func disarmsTextsThatStartAFormula(sign: String) {
        #expect(written(.text("\(sign)1+1")) == "\"'\(sign)1+1\"")
        #expect(written(.list(["\(sign)1", "b"])) == "\"'\(sign)1;b\"")
    }

    @Test func disarmsWhatBeginsACellForOtherSeparators() {
        #expect(written(.text("a;=1+1")) == "\"a;'=1+1\"")
        #expect(written(.text("\u{200F}=1+1")) == "\"\u{200F}'=1+1\"")
        #expect(written(.list(["a", "=1"])) == "\"a;'=1\"")
    }

    @Test func leavesNumbersToMachines() {
        #expect(written(.integer(-3)) == "-3")
        #expect(written(.decimal(-0.5)) == "-0.5")
    }

    @Test func writesDaysFlagsAndLists() {
        #expect(written(.date(SampleSite.day(2026, 3, 5))) == "2026-03-05")
        #expect(written(.flag(true)) == "true")
        #expect(written(.list(["a", "b"])) == "a;b")
    }
}
