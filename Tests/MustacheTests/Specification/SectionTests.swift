import Mustache
import Testing

@Suite("Sections")
struct SectionTests {
    @Test(
        "are rendered for values that say yes",
        arguments: [
            true, "text", 1, 0, ["a"], ["k": 1], [:],
        ] as [DynamicValue])
    func areRenderedForYes(value: DynamicValue) {
        #expect(rendered("{{#v}}yes{{/v}}{{^v}}no{{/v}}", .object(["v": value])) == "yes")
    }

    @Test("are left out for values that say no", arguments: [false, nil, "", []] as [DynamicValue])
    func areLeftOutForNo(value: DynamicValue) {
        #expect(rendered("{{#v}}yes{{/v}}{{^v}}no{{/v}}", .object(["v": value])) == "no")
    }

    @Test func areLeftOutForMissingNames() {
        #expect(rendered("[{{#v}}yes{{/v}}{{^v}}no{{/v}}]") == "[no]")
    }

    @Test func putARecordOnTopOfTheContext() {
        let data: DynamicValue = ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]]
        #expect(rendered("{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}", data) == "foo, bar, baz")
    }

    @Test func putATextOnTopOfTheContext() {
        #expect(rendered("{{#foo}}{{.}} is {{foo}}{{/foo}}", ["foo": "bar"]) == "bar is bar")
    }

    @Test func seeAllContextsAroundLists() {
        let data: DynamicValue = [
            "tops": [["t": ["u": "A", "l": "a"], "mids": [["m": "1", "bots": [["b": "x"], ["b": "y"]]]]]]
        ]
        let template = "{{#tops}}{{#mids}}{{t.l}}{{m}}.{{#bots}}{{t.u}}{{m}}{{b}}.{{/bots}}{{/mids}}{{/tops}}"
        #expect(rendered(template, data) == "a1.A1x.A1y.")
    }

    @Test func seeAllContextsAroundRecords() {
        let data: DynamicValue = ["a": ["one": 1], "b": ["two": 2], "c": ["three": 3, "d": ["four": 4, "five": 5]]]
        let template = """
            {{#a}}
            {{one}}
            {{#b}}
            {{one}}{{two}}
            {{#c.d}}
            {{#five}}
            {{one}}{{two}}{{four}}{{.}}6{{five}}
            {{/five}}
            {{/c.d}}
            {{/b}}
            {{/a}}

            """
        #expect(rendered(template, data) == "1\n12\n124565\n")
    }

    @Test func runOnceForEachItem() {
        #expect(rendered("{{#list}}{{item}}{{/list}}", ["list": [["item": 1], ["item": 2], ["item": 3]]]) == "123")
        #expect(rendered("{{#list}}({{.}}){{/list}}", ["list": ["<", "b", 3]]) == "(&lt;)(b)(3)")
        #expect(rendered("{{#list}}({{{.}}}{{&.}}){{/list}}", ["list": ["<"]]) == "(<<)")
    }

    @Test func runOnceForAText() {
        #expect(rendered("{{#s}}foo{{/s}}", ["s": "123"]) == "foo")
    }

    @Test func runOverNestedLists() {
        #expect(rendered("{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [[1, 2], ["a", "b"]]]) == "(12)(ab)")
    }

    @Test func runOverAListAtTheRoot() {
        #expect(rendered("{{#.}}({{v}}){{/.}}{{^.}}none{{/.}}", [["v": "a"], ["v": "b"]]) == "(a)(b)")
        #expect(rendered("{{#.}}({{v}}){{/.}}{{^.}}none{{/.}}", []) == "none")
    }

    @Test func mayComeTwiceOrInsideThemselves() {
        #expect(rendered("|{{#b}}B {{#b}}C{{/b}} D{{/b}}|{{#b}}E{{/b}}|", ["b": true]) == "|B C D|E|")
        #expect(rendered("|{{^b}}B {{^b}}C{{/b}} D{{/b}}|{{^b}}E{{/b}}|", ["b": false]) == "|B C D|E|")
        #expect(rendered("| A {{#b}}B {{#b}}C{{/b}} D{{/b}} E |", ["b": false]) == "| A  E |")
    }

    @Test func takeDottedNames() {
        let template = "{{#a.b.c}}yes{{/a.b.c}}{{^a.b.c}}no{{/a.b.c}}"
        #expect(rendered(template, ["a": ["b": ["c": true]]]) == "yes")
        #expect(rendered(template, ["a": ["b": ["c": false]]]) == "no")
        #expect(rendered(template, ["a": [:]]) == "no")
    }

    @Test(
        "leave white space inside lines alone",
        arguments: [
            (" | {{#y}}\t|\t{{/y}} | \n", " | \t|\t | \n"),
            (" | {{#y}} {{! note }}\n {{/y}} | \n", " |  \n  | \n"),
            (" {{#y}}YES{{/y}}\n {{#y}}GOOD{{/y}}\n", " YES\n GOOD\n"),
            (" {{^n}}NO{{/n}}\n {{^n}}WAY{{/n}}\n", " NO\n WAY\n"),
            ("|{{# y }}={{/ y }}|{{^ n }}={{/ n }}|", "|=|=|"),
            ("{{#y}}{{#y}}\nx\n{{/y}}{{/y}}\n", "\nx\n\n"),
        ])
    func leaveWhiteSpaceInsideLinesAlone(template: String, expected: String) {
        #expect(rendered(template, ["y": true, "n": false]) == expected)
    }

    @Test(
        "take their lines with them when alone on them",
        arguments: [
            ("a\n{{#y}}\n|\n{{/y}}\nb\n", "a\n|\nb\n"), ("a\n  {{#y}}\n|\n\t{{/y}}\nb\n", "a\n|\nb\n"),
            ("a\n  {{^n}} \n|\n  {{/n}} \nb\n", "a\n|\nb\n"), ("|\r\n{{#y}}\r\n{{/y}}\r\n|", "|\r\n|"),
            ("  {{#y}}\n#{{/y}}\n/", "#\n/"), ("#{{#y}}\n/\n  {{/y}}", "#\n/\n"), ("  {{^n}}\n^{{/n}}\n/", "^\n/"),
            ("{{#y}}\n* 1\n{{/y}}\n* 2\n{{#y}}\n* 3\n{{/y}}\n", "* 1\n* 2\n* 3\n"),
        ])
    func takeTheirLinesWithThem(template: String, expected: String) {
        #expect(rendered(template, ["y": true, "n": false]) == expected)
    }
}
