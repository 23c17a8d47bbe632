import Mustache
import Testing

@Suite("Strict rendering of data without shape")
struct StrictRenderingTests {
    @Test func tellsOfMissingNames() {
        let problems = strict("{{name}} {{nmae}}{{#x}}{{/x}}{{^y}}{{/y}}", ["name": 1]).problems
        #expect(
            problems.map(\.kind) == [
                .unknownName(name: "nmae", nearest: "name", offered: ["name"]),
                .unknownName(name: "x", nearest: nil, offered: ["name"]),
                .unknownName(name: "y", nearest: nil, offered: ["name"]),
            ])
        #expect(problems.map(\.place.column) == [10, 18, 30])
    }

    @Test func tellsOfABrokenChainByWhatItsLastLinkOffers() {
        #expect(
            strict("{{a.b.c}}", ["a": ["d": 1]]).problems.map(\.kind) == [
                .unknownName(name: "a.b.c", nearest: "d", offered: ["d"])
            ])
    }

    @Test func tellsOfTheSameTagOnce() {
        #expect(strict("{{#l}}{{x}}{{/l}}", ["l": [1, 2, 3]]).problems.count == 1)
    }

    @Test func tellsOfUnknownTemplatesAndOfTheirCall() {
        let rendering = strict("{{>outer}}", [:], ["outer": "\n {{>innre}}{{<p}}{{/p}}", "inner": ""])
        #expect(
            rendering.problems == [
                TemplateProblem(
                    .unknownTemplate(name: "innre", nearest: "inner", known: ["inner", "outer"]),
                    at: TemplatePlace(file: "outer", line: 2, column: 2),
                    calledFrom: [TemplatePlace(file: "main", line: 1, column: 1)]),
                TemplateProblem(
                    .unknownTemplate(name: "p", nearest: nil, known: ["inner", "outer"]),
                    at: TemplatePlace(file: "outer", line: 2, column: 12),
                    calledFrom: [TemplatePlace(file: "main", line: 1, column: 1)]),
            ])
    }

    @Test func tellsOfValuesThatHaveNoText() {
        let data: DynamicValue = ["n": nil, "l": [1], "r": [:], "f": true, "t": "x"]
        #expect(
            strict("{{n}}{{l}}{{r}}{{f}}{{t}}{{>*f}}", data).problems.map(\.kind) == [
                .wrongKind(name: "n", is: .null, use: .print), .wrongKind(name: "l", is: .list, use: .print),
                .wrongKind(name: "r", is: .record, use: .print), .wrongKind(name: "f", is: .flag, use: .print),
                .wrongKind(name: "f", is: .flag, use: .templateName),
            ])
    }

    @Test func tellsOfMisusedCalls() {
        let template = "{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}} text{{/p}}"
        #expect(
            strict(template, [:], ["p": "{{$a}}{{/a}}"]).problems.map(\.kind) == [
                .ignoredContent(parent: "p"), .repeatedBlock(name: "a"),
            ])
    }

    @Test func staysSilentWhenAllIsThere() {
        let rendering = strict("{{#l}}{{>p}}{{/l}}", ["l": [["t": "a"]]], ["p": "{{t}}"])
        #expect(rendering.problems.isEmpty)
        #expect(rendering.bytes == Array("a".utf8))
    }

    @Test("gives up endless calls", arguments: [true, false])
    func givesUpEndlessCalls(isStrict: Bool) {
        let partials = ["a": "{{>b}}{{>b}}", "b": "{{>a}}{{>a}}"]
        let problems = rendering(of: "{{>a}}", [:], partials, isStrict: isStrict).problems
        #expect(problems.count == 1)
        #expect(problems.map(\.identifier) == ["template-recursive"])
    }

    @Test func tellsOfMistakesInTemplatesCalled() {
        let problems = rendering(of: "{{>p}}", [:], ["p": "{{#a}}"], isStrict: false).problems
        #expect(problems.map(\.kind) == [.unclosedSection(name: "a")])
    }

    private func strict(
        _ template: String, _ data: DynamicValue, _ partials: [String: String] = [:]
    ) -> DynamicRendering {
        rendering(of: template, data, partials, isStrict: true)
    }
}
