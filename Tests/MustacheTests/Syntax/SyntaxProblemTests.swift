import Testing

@testable import Mustache

@Suite("Mistakes in the syntax")
struct SyntaxProblemTests {
    @Test(
        "are told with their places",
        arguments: [
            ("a\n {{name", [.unclosedTag(opening: "{{", closing: "}}")], [(2, 2)]),
            ("{{{name}}", [.unclosedTag(opening: "{{", closing: "}}")], [(1, 1)]),
            ("{{=<% %>=}}\n<%name", [.unclosedTag(opening: "<%", closing: "%>")], [(2, 1)]),
            ("đường {{}}{{# }}{{/}}", [.emptyName, .emptyName, .emptyName], [(1, 7), (1, 11), (1, 17)]),
            ("{{>*}}", [.emptyName], [(1, 1)]),
            ("{{a b}}", [.nameWithSpace("a b")], [(1, 1)]),
            (
                "{{=<%=}}{{=a b c=}}{{=a= b=}}",
                [.badDelimiters("<%"), .badDelimiters("a b c"), .badDelimiters("a= b")],
                [(1, 1), (1, 9), (1, 20)]
            ),
            ("{{=<% %>}}\nx {{= }}", [.badDelimiters("<% %>"), .badDelimiters("")], [(1, 1), (2, 3)]),
            ("{{#a}}\n {{$b}}", [.unclosedSection(name: "a"), .unclosedSection(name: "b")], [(1, 1), (2, 2)]),
            ("{{/a}}", [.closeWithoutOpening(name: "a")], [(1, 1)]),
        ] as [(String, [TemplateProblem.Kind], [(Int, Int)])])
    func areToldWithTheirPlaces(template: String, kinds: [TemplateProblem.Kind], places: [(Int, Int)]) {
        let problems = problems(in: template)
        #expect(problems.map(\.kind) == kinds)
        #expect(problems.map { [$0.place.line, $0.place.column] } == places.map { [$0.0, $0.1] })
    }

    @Test func tellOfAWrongEndOnlyOnce() {
        let opened = TemplatePlace(file: "t", line: 1, column: 7)
        let expected = [
            TemplateProblem(
                .mismatchedClose(found: "a", expected: "b", openedAt: opened),
                at: TemplatePlace(file: "t", line: 1, column: 13))
        ]
        #expect(problems(in: "{{#a}}{{#b}}{{/a}}{{/b}}") == expected)
        #expect(problems(in: "{{#a}}{{#b}}{{/a}}{{#c}}{{/c}}") == expected)
    }

    @Test func tellOfAMisspelledEnd() {
        #expect(
            problems(in: "{{#rows}}{{/row}}\n{{#a}}{{/a}}").map(\.kind) == [
                .mismatchedClose(
                    found: "row", expected: "rows", openedAt: TemplatePlace(file: "t", line: 1, column: 1))
            ])
        #expect(problems(in: "{{#rows}}{{/row}}{{/rows}}").count == 1)
    }

    @Test func boundTheDepthOfTags() {
        let deep = String(repeating: "{{#a}}", count: 101) + String(repeating: "{{/a}}", count: 101)
        #expect(problems(in: deep).map(\.kind) == [.nestedTooDeeply(limit: 100)])
        let allowed = String(repeating: "{{#a}}", count: 100) + String(repeating: "{{/a}}", count: 100)
        #expect(problems(in: allowed).isEmpty)
    }

    @Test func refuseOtherEncodings() {
        let source = TemplateSource(name: "t", file: "t", bytes: [0xD0, 0x41])
        #expect(Parser(source).problems == [TemplateProblem(.notUTF8, at: TemplatePlace(file: "t"))])
    }

    @Test func countColumnsBehindAByteOrderMark() {
        let source = TemplateSource(name: "t", file: "t", bytes: [0xEF, 0xBB, 0xBF] + Array("{{/a}}".utf8))
        #expect(Parser(source).problems.map(\.place.column) == [1])
        let clean = TemplateSource(name: "t", file: "t", bytes: [0xEF, 0xBB, 0xBF] + Array("{{! a }}\nb".utf8))
        let library = TemplateLibrary(sources: [])
        let rendering = DynamicRenderer(library: library, isStrict: true).render(clean, with: .null)
        #expect(rendering.bytes == Array("b".utf8))
    }

    private func problems(in template: String) -> [TemplateProblem] {
        Parser(TemplateSource(name: "t", text: template)).problems
    }
}
