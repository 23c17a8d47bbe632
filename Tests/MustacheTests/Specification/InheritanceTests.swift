import Mustache
import Testing

@Suite("Inheritance")
struct InheritanceTests {
    @Test(
        "blocks print what they hold unless a caller fills them",
        arguments: [
            ("{{$t}}Default{{/t}}\n", "Default\n"), ("{{$t}}a {{x}} b{{/t}}\n", "a &lt; b\n"),
            ("{{$t}}a {{{x}}} b{{/t}}\n", "a < b\n"), ("{{$t}}a {{#r}}{{y}}{{/r}} b{{/t}}\n", "a {{q}} b\n"),
            ("{{$t}}a {{^no}}{{x}}{{/no}} b{{/t}}\n", "a &lt; b\n"),
        ])
    func blocksPrintWhatTheyHold(template: String, expected: String) {
        #expect(rendered(template, ["x": "<", "r": ["y": "{{q}}"]]) == expected)
    }

    @Test func aCallWithoutBlocksIsAPartial() {
        let partials = ["p": "{{$foo}}default{{/foo}}"]
        #expect(rendered("{{>p}}|{{<p}}{{/p}}", [:], partials) == "default|default")
        #expect(rendered("{{<p}}{{/p}}\n", [:], partials) == "default")
        #expect(rendered("[{{<unknown}}{{$foo}}x{{/foo}}{{/unknown}}]") == "[]")
    }

    @Test func aCallFillsBlocks() {
        let partials = ["p": "..{{$a}}A{{/a}}, {{$b}}B{{/b}}.."]
        #expect(rendered("{{<p}}{{$a}}mine{{/a}}{{/p}}", [:], partials) == "..mine, B..")
        #expect(rendered("{{<p}}{{$b}}mine{{/b}}{{/p}}", [:], partials) == "..A, mine..")
        #expect(
            rendered("t {{<p}}{{$a}}1{{/a}}{{/p}} {{<p}}{{$a}}2{{/a}}{{/p}}\n", [:], partials)
                == "t ..1, B.. ..2, B..\n")
    }

    @Test func dataDoNotFillBlocks() {
        let data: DynamicValue = ["v": "data"]
        #expect(rendered("{{<p}}{{$v}}mine{{/v}}{{/p}}", data, ["p": "{{$v}}default{{/v}}"]) == "mine")
        #expect(rendered("{{<p}}{{/p}}", data, ["p": "{{$v}}default{{/v}}"]) == "default")
    }

    @Test func contentOutsideOfBlocksIsIgnored() {
        let template = "{{<p}} asdf {{$foo}}hmm{{/foo}} {{x}} {{#y}}{{$foo}}no{{/foo}}{{/y}} {{/p}}"
        #expect(rendered(template, ["x": 1, "y": true], ["p": "{{$foo}}default{{/foo}}"]) == "hmm")
        #expect(rendered("{{<p}} asdf {{/p}}", [:], ["p": "{{$foo}}default{{/foo}}"]) == "default")
    }

    @Test func theOutermostCallerWins() {
        let partials = [
            "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
            "oldest": "{{$a}}g{{/a}}",
        ]
        #expect(rendered("{{<parent}}{{$a}}c{{/a}}{{/parent}}", [:], partials) == "c")
        #expect(rendered("{{<parent}}{{/parent}}", [:], partials) == "p")
    }

    @Test func callsMayReturnToTheirCaller() {
        let partials = [
            "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
            "parent2": "{{$foo}}default2{{/foo}} {{<parent}}{{$bar}}stop{{/bar}}{{/parent}}",
        ]
        #expect(rendered("{{<parent}}{{$foo}}mine{{/foo}}{{/parent}}", [:], partials) == "mine mine mine stop")
    }

    @Test func contentSeesTheContextOfTheBlock() {
        let data: DynamicValue = ["fruit": "apples", "nested": ["fruit": "bananas"]]
        let partials = ["p": "{{#nested}}{{$b}}You say {{fruit}}.{{/b}}{{/nested}}"]
        #expect(rendered("{{<p}}{{$b}}I say {{fruit}}.{{/b}}{{/p}}", data, partials) == "I say bananas.")
    }

    @Test func aCallInsideTheContentOfTheSameCallIsFilledByItself() {
        let template = "{{<card}}{{$body}}out {{<card}}{{$body}}in{{/body}}{{/card}}{{/body}}{{/card}}"
        #expect(rendered(template, [:], ["card": "[{{$body}}empty{{/body}}]"]) == "[out [in]]")
    }

    @Test func contentFillsBlocksOfPartialsToo() {
        let partials = ["p": "<{{>head}}>", "head": "{{$t}}default{{/t}}"]
        #expect(rendered("{{<p}}{{$t}}mine{{/t}}{{/p}}", [:], partials) == "<mine>")
    }

    @Test func theLastOfTwoContentsWins() {
        #expect(rendered("{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}", [:], ["p": "{{$a}}0{{/a}}"]) == "2")
    }
}
