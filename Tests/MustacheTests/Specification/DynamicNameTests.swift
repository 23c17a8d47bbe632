import Mustache
import Testing

@Suite("Dynamic names")
struct DynamicNameTests {
    @Test func nameThePartialThroughTheContext() {
        let data: DynamicValue = ["dynamic": "content", "*dynamic": "wrong"]
        let partials = ["content": "Hello", "wrong": "wrong", "dynamic": "wrong"]
        #expect(rendered("\"{{>*dynamic}}\"", data, partials) == "\"Hello\"")
        #expect(rendered("|{{> * dynamic }}|", data, partials) == "|Hello|")
    }

    @Test func printNothingWhenTheyLeadNowhere() {
        #expect(rendered("\"{{>*missing}}\"", [:], ["missing": "x"]) == "\"\"")
        #expect(rendered("\"{{>*dynamic}}\"", ["dynamic": "content"], ["other": "x"]) == "\"\"")
    }

    @Test func areResolvedBeforeThePartialIsSought() {
        let data: DynamicValue = ["foo": "test", "test": ["bar": "partial"]]
        #expect(rendered("\"{{>*foo.bar}}\"", data, ["partial": "x"]) == "\"\"")
    }

    @Test func takeDottedNamesWithoutChangingTheContext() {
        let data: DynamicValue = ["one": ["v": "one"], "two": ["name": "p", "v": "two"]]
        #expect(rendered("{{#one}}{{>*two.name}}{{/one}}", data, ["p": "\"{{v}}\""]) == "\"one\"")
        let list: DynamicValue = ["one": [1, 2], "two": ["name": "p", "v": "two"]]
        #expect(rendered("{{#one}}{{>*two.name}}{{/one}}", list, ["p": "\"{{v}}\""]) == "\"\"\"\"")
    }

    @Test func mayCallThemselves() {
        let data: DynamicValue = ["t": "node", "c": "X", "nodes": [["c": "Y", "nodes": []]]]
        #expect(rendered("{{>*t}}", data, ["node": "{{c}}<{{#nodes}}{{>*t}}{{/nodes}}>"]) == "X<Y<>>")
    }

    @Test("are not followed twice", arguments: ["{{>**a}}", "{{>*a.*b}}"])
    func areNotFollowedTwice(tag: String) {
        #expect(rendered("\"\(tag)\"", ["a": "b", "b": "p", "c": ["d": nil]], ["p": "x", "b": "y"]) == "\"\"")
    }

    @Test func indentLikeOtherPartials() {
        #expect(rendered("  {{>*d}}\n>", ["d": "p"], ["p": ">\n>"]) == "  >\n  >>")
        #expect(rendered(">\n  {{>*d}}", ["d": "p"], ["p": ">\n>"]) == ">\n  >\n  >")
        #expect(rendered("|\r\n{{>*d}}\r\n|", ["d": "p"], ["p": ">"]) == "|\r\n>|")
    }

    @Test func nameParentsToo() {
        let template = "{{<*layout}}{{$title}}Mine{{/title}}{{/*layout}}"
        #expect(rendered(template, ["layout": "wide"], ["wide": "[{{$title}}Yours{{/title}}]"]) == "[Mine]")
    }
}
