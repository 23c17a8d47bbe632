import Testing

/// How parents, blocks and their contents share out lines and indentation.
@Suite("Lines of parents and blocks")
struct InheritanceLineTests {
    @Test func aLineEndingBehindTheTagOfAContentIsDropped() {
        let template = "{{<p}}{{$b}}\npeaked\n\n:(\n{{/b}}{{/p}}"
        #expect(rendered(template, [:], ["p": "{{$b}}peaking{{/b}}"]) == "peaked\n\n:(\n")
    }

    @Test func aContentKeepsThePlaceOfTheBlockInItsLine() {
        let template = "{{<p}}{{$b}}hammer{{/b}}{{/p}}"
        #expect(rendered(template, [:], ["p": "stop:\n  {{$b}}listen{{/b}}\n"]) == "stop:\n  hammer\n")
        #expect(rendered(template, [:], ["p": "<i>{{$b}}listen{{/b}}</i>\n"]) == "<i>hammer</i>\n")
    }

    @Test func aCallAloneOnItsLineIsIndented() {
        #expect(rendered("Hi,\n  {{<p}}{{/p}}\n", [:], ["p": "one\ntwo\n"]) == "Hi,\n  one\n  two\n")
        #expect(rendered("Hi,\n  {{<p}}\n  {{/p}}\n!", [:], ["p": "one\ntwo\n"]) == "Hi,\n  one\n  two\n!")
        #expect(rendered("Hi, {{<p}}{{/p}}\n", [:], ["p": "one\ntwo\n"]) == "Hi, one\ntwo\n\n")
    }

    @Test func aBlockAloneOnItsLineIndentsItsContent() {
        let template = "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n"
        #expect(rendered(template, [:], ["p": "Hi,\n  {{$b}}{{/b}}\n"]) == "Hi,\n  one\n  two\n")
    }

    @Test func theIndentationOfAContentIsReplacedByThatOfTheBlock() {
        let template = "{{<p}}{{$b}}\n    one\n      two\n{{/b}}{{/p}}\n"
        #expect(rendered(template, [:], ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"]) == "Hi,\n  one\n    two\n")
        let indented = "{{<p}}\n  {{$b}}\n    one\n      two\n  {{/b}}\n{{/p}}\n"
        #expect(rendered(indented, [:], ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"]) == "Hi,\n  one\n    two\n")
    }

    @Test func theFirstLineOfTheDefaultSetsTheIndentation() {
        let template = "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}\n"
        let partials = ["p": "Hi,\n{{$b}}\n  default\n{{/b}}\n"]
        #expect(rendered(template, [:], partials) == "Hi,\n  one\n  two\n")
        #expect(rendered("{{<p}}{{/p}}\n", [:], partials) == "Hi,\n  default\n")
    }

    @Test func nestedBlocksAreIndentedRelativeToTheBlockAround() {
        let partials = [
            "parent":
                "{{<old}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/old}}\n",
            "old": "{{$block}}default{{/block}}",
        ]
        #expect(
            rendered("{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n", [:], partials) == "one\n  three\n")
        #expect(rendered("{{<parent}}{{/parent}}\n", [:], partials) == "one\n  two\n")
    }

    @Test func aContentInsideALineFillsTheLinesOfABlock() {
        let partials = ["p": "<head>\n  {{$t}}\n  Default\n  {{/t}}\n</head>\n"]
        #expect(rendered("{{<p}}{{$t}}Mine{{/t}}{{/p}}\n", [:], partials) == "<head>\n  Mine\n</head>\n")
        #expect(rendered("{{<p}}{{/p}}\n", [:], partials) == "<head>\n  Default\n</head>\n")
    }

    @Test func anEmptyContentLeavesNoLine() {
        let partials = ["p": "a\n  {{$t}}x{{/t}}\nb\n"]
        #expect(rendered("{{<p}}{{$t}}{{/t}}{{/p}}\n", [:], partials) == "a\nb\n")
        #expect(rendered("{{<p}}{{/p}}\n", [:], ["p": "a\n  {{$t}}{{/t}}\nb\n"]) == "a\nb\n")
    }

    @Test func aDefaultKeepsItsLines() {
        #expect(rendered(" {{>p}}\n", [:], ["p": "a\n  {{$t}}x\n  y{{/t}}\nb\n"]) == " a\n   x\n   y\n b\n")
        #expect(rendered(" {{>p}}\n", [:], ["p": "a\n  {{$t}}\n  y{{/t}}\r\nb\n"]) == " a\n   y\r\n b\n")
        #expect(rendered("a {{$t}}\nx\n{{/t}}\nb\n") == "a \nx\nb\n")
    }

    @Test func sectionsAndPartialsInAContentFollowItsIndentation() {
        let template = "{{<p}}\n  {{$b}}\n    {{#y}}\n    <i>\n      {{>q}}\n    </i>\n    {{/y}}\n  {{/b}}\n{{/p}}\n"
        let partials = ["p": "<b>\n  {{$b}}\n  {{/b}}\n</b>\n", "q": "q\nr\n"]
        #expect(rendered(template, ["y": true], partials) == "<b>\n  <i>\n    q\n    r\n  </i>\n</b>\n")
    }

    @Test func contentsInsideContentsLoseTheirOwnIndentationOnce() {
        let template = """
            {{<page}}
              {{$body}}
                {{<card}}
                  {{$text}}
                    one
                      two
                  {{/text}}
                {{/card}}
              {{/body}}
            {{/page}}

            """
        let partials = [
            "page": "<main>\n  {{$body}}\n  {{/body}}\n</main>\n", "card": "<p>\n  {{$text}}\n  {{/text}}\n</p>\n",
        ]
        #expect(rendered(template, [:], partials) == "<main>\n  <p>\n    one\n      two\n  </p>\n</main>\n")
    }
}
