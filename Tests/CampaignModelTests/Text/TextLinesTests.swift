import CampaignModel
import Testing

@Suite struct TextLinesTests {
    @Test func endsLinesAsWindowsAndUnixDo() {
        #expect("a\r\nb\nc\r\n".textLines == ["a", "b", "c", ""])
        #expect("\r\n\r\n".textLines == ["", "", ""])
        #expect("".textLines == [""])
    }

    @Test func leavesOtherSignsInTheirLines() {
        #expect("a\rb\u{2028}c\n\u{301}d".textLines == ["a\rb\u{2028}c", "\u{301}d"])
    }
}
