import Mustache
import Testing

@Suite("Partials")
struct PartialTests {
    @Test func areRenderedInTheirPlace() {
        #expect(rendered("\"{{>t}}\"", [:], ["t": "from partial"]) == "\"from partial\"")
        #expect(rendered("|{{> t }}|", [:], ["t": "[]"]) == "|[]|")
    }

    @Test func printNothingWhenUnknown() {
        #expect(rendered("\"{{>t}}\"") == "\"\"")
    }

    @Test func seeTheContextOfTheirTag() {
        #expect(rendered("{{#l}}{{>p}}{{/l}}", ["l": [["t": 1], ["t": 2]], "u": 3], ["p": "{{t}}{{u}} "]) == "13 23 ")
    }

    @Test func mayCallOthers() {
        let partials = ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"]
        #expect(rendered("{{>outer}}", ["a": "hello", "b": "world"], partials) == "*hello world!*")
    }

    @Test func mayCallThemselvesAsDeepAsTheData() {
        let data: DynamicValue = ["c": "X", "nodes": [["c": "Y", "nodes": []]]]
        #expect(rendered("{{>node}}", data, ["node": "{{c}}<{{#nodes}}{{>node}}{{/nodes}}>"]) == "X<Y<>>")
    }

    @Test func leaveWhiteSpaceInsideLinesAlone() {
        #expect(rendered("| {{>p}} |", [:], ["p": "\t|\t"]) == "| \t|\t |")
        #expect(rendered("  {{x}}  {{> p}}\n", ["x": "|"], ["p": ">\n>"]) == "  |  >\n>\n")
    }

    @Test(
        "take the line ending with them when alone on a line",
        arguments: [
            ("|\r\n{{>p}}\r\n|", ">", "|\r\n>|"), ("  {{>p}}\n>", ">\n>", "  >\n  >>"),
            (">\n  {{>p}}", ">\n>", ">\n  >\n  >"),
        ])
    func takeTheLineEnding(template: String, partial: String, expected: String) {
        #expect(rendered(template, [:], ["p": partial]) == expected)
    }

    @Test func indentTheLinesOfThePartialButNotOfValues() {
        let partials = ["p": "|\n{{{content}}}a {{{content}}}b\n|\n"]
        #expect(rendered("\\\n {{>p}}\n/\n", ["content": "<\n->"], partials) == "\\\n |\n <\n->a <\n->b\n |\n/\n")
    }

    @Test func addUpIndentation() {
        let partials = ["a": "a\n  {{>b}}\na\n", "b": "b\n{{#y}}\n c\n{{/y}}\n"]
        #expect(rendered(" {{>a}}\n", ["y": true], partials) == " a\n   b\n    c\n a\n")
    }

    @Test func indentLinesThatBeginWithTags() {
        let partials = ["p": "{{x}}\n{{#y}}z{{/y}}\n{{#y}}\nw\n{{/y}} v\n{{! note }}u\n"]
        #expect(rendered("  {{>p}}\n", ["x": 1, "y": true], partials) == "  1\n  z\n  w\n   v\n  u\n")
    }

    @Test func leaveEmptyLinesEmpty() {
        #expect(rendered("  {{>p}}\n", [:], ["p": "a\n\nb\n"]) == "  a\n\n  b\n")
    }
}
