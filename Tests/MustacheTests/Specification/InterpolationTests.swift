import Mustache
import Testing

@Suite("Interpolation")
struct InterpolationTests {
    @Test func leavesTextWithoutTagsAlone() {
        #expect(rendered("Hello {Mustache}! } }} {\n") == "Hello {Mustache}! } }} {\n")
    }

    @Test func escapesWhatHTMLGivesAMeaning() {
        let data: DynamicValue = ["x": "& \" < > '"]
        #expect(rendered("{{x}}", data) == "&amp; &quot; &lt; &gt; &#39;")
        #expect(rendered("{{{x}}}|{{&x}}", data) == "& \" < > '|& \" < > '")
    }

    @Test("prints numbers as given", arguments: ["85", "1.21", "-0.5", "1e3", "10000000000000000000001"])
    func printsNumbersAsGiven(number: String) {
        let data: DynamicValue = .object(["n": .number(number)])
        #expect(rendered("{{n}} {{{n}}} {{&n}}", data) == "\(number) \(number) \(number)")
    }

    @Test func printsNothingForNullAndMissingNames() {
        #expect(rendered("({{x}}{{{x}}}{{&x}})", ["x": nil]) == "()")
        #expect(rendered("({{x}}{{{x}}}{{&x}})") == "()")
    }

    @Test func printsFlagsAsWords() {
        #expect(rendered("{{yes}} {{no}}", ["yes": true, "no": false]) == "true false")
    }

    @Test func followsDottedNamesToAnyDepth() {
        let data: DynamicValue = ["a": ["b": ["c": ["d": ["e": ["name": "Lan"]]]]]]
        #expect(rendered("{{a.b.c.d.e.name}} {{{a.b.c.d.e.name}}} {{&a.b.c.d.e.name}}", data) == "Lan Lan Lan")
        #expect(rendered("{{#a}}{{b.c.d.e.name}}{{/a}}", data) == "Lan")
    }

    @Test(
        "gives up a chain that breaks",
        arguments: [
            ["a": [:]], ["a": ["b": [:]], "c": ["name": "Jim"]], ["a": "text"], ["a": nil], ["a": ["b": nil]],
            ["a": []],
        ] as [DynamicValue])
    func givesUpAChainThatBreaks(data: DynamicValue) {
        #expect(rendered("({{a.b.c.name}})", data) == "()")
    }

    @Test func resolvesTheFirstPartLikeAnyName() {
        let data: DynamicValue = ["a": ["b": ["name": "right"]], "b": ["name": "wrong"]]
        #expect(rendered("{{#a}}{{b.name}}{{/a}}", data) == "right")
    }

    @Test func resolvesLaterPartsOnlyInTheFormer() {
        #expect(rendered("({{#a}}{{b.c}}{{/a}})", ["a": ["b": [:]], "b": ["c": "wrong"]]) == "()")
    }

    @Test func neverTakesADottedNameForAKey() {
        #expect(rendered("({{a.b}})", ["a.b": "wrong"]) == "()")
        #expect(rendered("({{a.b}})", ["a.b": "wrong", "a": ["b": "right"]]) == "(right)")
    }

    @Test func keepsANameWithALeadingDotInTheCurrentItem() {
        let data: DynamicValue = ["a": [:], "b": ["name": "right"], "name": "wrong"]
        #expect(rendered("{{#a}}{{.name}}{{/a}}{{#b}}{{.name}}{{/b}}", data) == "right")
    }

    @Test func printsTheCurrentItemForADot() {
        #expect(rendered("{{.}} {{{.}}} {{&.}}", "<b>") == "&lt;b&gt; <b> <b>")
        #expect(rendered("{{.}}", 85) == "85")
    }

    @Test("never takes a line away", arguments: ["{{x}}", "{{{x}}}", "{{&x}}"])
    func neverTakesALineAway(tag: String) {
        #expect(rendered("  \(tag)\n| \(tag) |", ["x": "---"]) == "  ---\n| --- |")
    }

    @Test func ignoresSpaceInsideTags() {
        #expect(rendered("|{{ x }}|{{{ x }}}|{{& x }}|{{\n\tx\r\n}}|", ["x": 1]) == "|1|1|1|1|")
    }

    @Test func printsALettersWithMarksUnchanged() {
        #expect(rendered("{{tên}}: Đà Lạt {{x}}", ["tên": "Tỉnh", "x": "Đức Trọng 🌸"]) == "Tỉnh: Đà Lạt Đức Trọng 🌸")
    }
}
