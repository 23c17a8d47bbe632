import Testing

@testable import SiteRendering

@Suite struct CalendarEscapingTests {
    @Test(arguments: [
        ("a,b;c\\d", "a\\,b\\;c\\\\d"), (";\u{301}X-HIT:1", "\\;\u{301}X-HIT:1"), ("\\\u{301}n", "\\\\\u{301}n"),
        ("a\r\nATTENDEE:x", "a\\nATTENDEE:x"), ("a\u{2028}b", "a\\nb"), ("a\n\u{301}", "a\\n\u{301}"),
    ]) func escapesEachSignThatMeansSomething(text: String, escaped: String) {
        #expect(Array(ICalendar.escaped(text).utf8) == Array(escaped.utf8))
    }
}
