import Testing

@Suite("Comments")
struct CommentTests {
    @Test(
        "are removed inside a line",
        arguments: [
            ("ab{{! note }}cd", "abcd"), ("ab {{! note }} cd", "ab  cd"), ("  1 {{! note }}\n", "  1 \n"),
            ("ab{{!\n  two\n  lines\n}}cd\n", "abcd\n"),
        ])
    func areRemovedInsideALine(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test(
        "take their line with them when alone on it",
        arguments: [
            ("a\n{{! note }}\nb\n", "a\nb\n"), ("a\n  {{! note }}\nb\n", "a\nb\n"), ("|\r\n{{! note }}\r\n|", "|\r\n|"),
            ("  {{! note }}\n!", "!"), ("!\n  {{! note }}", "!\n"), ("a\n{{!\ntwo\n}}\nb\n", "a\nb\n"),
            ("a\n  {{!\n    two\n  }}\nb\n", "a\nb\n"),
        ])
    func takeTheirLineWithThem(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test func areNeverNames() {
        #expect(rendered(">{{! word }}<", ["! word": 1, "!word": 2, "word": 3]) == "><")
    }
}
