import CampaignModel
import Testing

@Suite struct SignEscapingTests {
    @Test(arguments: [
        ("a\"b", "a\"\"b"), ("\"\u{301}", "\"\"\u{301}"), ("\"\u{200D}x", "\"\"\u{200D}x"), ("Đắk Wil", "Đắk Wil"),
        ("a\u{301}", "a\u{301}"), ("", ""),
    ]) func findsSignsWithMarksBehindThem(text: String, escaped: String) {
        // As bytes: strings that are canonically equal are equal.
        #expect(Array(text.escaped { $0 == "\"" ? "\"\"" : nil }.utf8) == Array(escaped.utf8))
    }
}
