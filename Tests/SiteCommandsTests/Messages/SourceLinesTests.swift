import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct SourceLinesTests {
    private func line(_ number: Int, of text: String) -> String? {
        var lines = SourceLines { _ in Array(text.utf8) }
        return lines.line(at: SourcePlace(file: "a", line: number))
    }

    @Test func findsLinesWithEitherEnd() {
        #expect(line(1, of: "one\ntwo\n") == "one")
        #expect(line(2, of: "one\r\ntwo\r\n") == "two")
        #expect(line(2, of: "one\ntwo") == "two")
    }

    @Test func findsTheEmptyLineAtTheEnd() {
        #expect(line(2, of: "one\n") == "")
    }

    @Test func findsNoLinePastTheEnd() {
        #expect(line(3, of: "one\n") == nil)
        #expect(line(0, of: "one\n") == nil)
        #expect(line(1, of: "") == nil)
    }

    @Test func dropsTheByteOrderMark() {
        #expect(line(1, of: "\u{FEFF}one") == "one")
    }
}
