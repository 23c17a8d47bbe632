import Mustache
import Testing

@Suite("Bound templates")
struct BoundRenderingTests {
    @Test func printTextsEscapedAndHTMLAsItIs() {
        let shape: Shape = ["a": .text, "b": .text, "c": .html]
        let record = Record(shape, [.text("1 < 2"), .utf8(Array("\"&'".utf8)), .html(Array("<b>".utf8))])
        #expect(bound("{{a}} {{b}} {{{c}}} {{&c}}", [record]) == .success("1 &lt; 2 &quot;&amp;&#39; <b> <b>"))
    }

    @Test func lookNamesUpFromTheLastRecordOut() {
        let layout = Record(["title": .text, "site": .text], [.text("layout"), .text("Site")])
        let page = Record(["title": .text], [.text("page")])
        #expect(bound("{{title}} {{site}}", [layout, page]) == .success("page Site"))
    }

    @Test func runSectionsOverLists() {
        let row: Shape = ["name": .text, "value": .text]
        let shape: Shape = ["rows": .list(row), "name": .text, "unit": .text]
        let rows = [("Đà Lạt", "1"), ("Bảo Lộc", "2")].map { Record(row, [.text($0.0), .text($0.1)]) }
        let template = "{{#rows}}{{name}} {{value}}{{unit}};{{/rows}}{{^rows}}none{{/rows}} {{name}}"
        let full = Record(shape, [.list(rows), .text("all"), .text("%")])
        #expect(bound(template, [full]) == .success("Đà Lạt 1%;Bảo Lộc 2%; all"))
        let empty = Record(shape, [.list([]), .text("all"), .text("%")])
        #expect(bound(template, [empty]) == .success("none all"))
    }

    @Test(
        "run sections over what is there",
        arguments: [
            (Shape.Kind.flag, Value.flag(true), Value.flag(false)), (.text, .text("x"), .text("")),
            (.text, .utf8([120]), .utf8([])), (.html, .html([120]), .html([])), (.texts, .texts(["x"]), .texts([])),
            (.optional([:]), .optional(Record([:], [])), .optional(nil)),
            (.list([:]), .list([Record([:], [])]), .list([])),
        ])
    func runSectionsOverWhatIsThere(kind: Shape.Kind, there: Value, absent: Value) {
        let shape: Shape = ["v": kind]
        let template = "{{#v}}yes{{/v}}{{^v}}no{{/v}}"
        #expect(bound(template, [Record(shape, [there])]) == .success("yes"))
        #expect(bound(template, [Record(shape, [absent])]) == .success("no"))
    }

    @Test func printTheCurrentTextForADot() {
        let shape: Shape = ["names": .texts, "note": .text, "intro": .html]
        let record = Record(shape, [.texts(["a", "", "<"]), .text("&"), .html(Array("<i>".utf8))])
        let template =
            "{{#names}}({{.}}{{^.}}-{{/.}}{{#.}}+{{/.}}){{/names}}{{#note}}{{.}}{{/note}}{{#intro}}{{{.}}}{{/intro}}"
        #expect(bound(template, [record]) == .success("(a+)(-)(&lt;+)&amp;<i>"))
    }

    @Test func nestListsOfTexts() {
        let inner: Shape = ["words": .texts]
        let shape: Shape = ["names": .texts, "rows": .list(inner)]
        let rows = [Record(inner, [.texts(["x", "y"])])]
        let record = Record(shape, [.texts(["a", "b"]), .list(rows)])
        let template = "{{#names}}{{.}}{{#rows}}{{#words}}{{.}}{{/words}}{{/rows}}{{.}} {{/names}}"
        #expect(bound(template, [record]) == .success("axya bxyb "))
    }

    @Test func followDottedNames() {
        let inner: Shape = ["b": .text, "rows": .list(["c": .text])]
        let shape: Shape = ["a": .record(["deep": .record(inner)])]
        let rows = [Record(["c": .text], [.text("1")]), Record(["c": .text], [.text("2")])]
        let deep = Record(inner, [.text("x"), .list(rows)])
        let record = Record(shape, [.record(Record(["deep": .record(inner)], [.record(deep)]))])
        let template = "{{a.deep.b}} {{#a.deep.rows}}{{c}}{{a.deep.b}}{{/a.deep.rows}} {{#a}}{{deep.b}}{{/a}}"
        #expect(bound(template, [record]) == .success("x 1x2x x"))
    }

    @Test func followDottedNamesThroughWhatIsKnownToBeThere() {
        let evidence: Shape = ["label": .text, "isHeld": .flag]
        let shape: Shape = ["e": .optional(evidence)]
        let template = "{{#e}}{{e.label}}{{.label}}{{/e}}{{#e.isHeld}}held{{/e.isHeld}}{{^e.isHeld}}open{{/e.isHeld}}"
        let there = Record(shape, [.optional(Record(evidence, [.text("x"), .flag(true)]))])
        #expect(bound(template, [there]) == .success("xxheld"))
        #expect(bound(template, [Record(shape, [.optional(nil)])]) == .success("open"))
    }

    @Test func layOutPartialsParentsAndBlocks() {
        let row: Shape = ["name": .text]
        let shape: Shape = ["title": .text, "rows": .list(row)]
        let others = [
            "layout": "<title>{{$title}}Default{{/title}}</title>\n<main>\n  {{$body}}\n  {{/body}}\n</main>\n",
            "row": "<li>\n  {{name}}\n</li>\n",
        ]
        let page = """
            {{<layout}}
              {{$title}}{{title}} – Site{{/title}}
              {{$body}}
                <ul>
                {{#rows}}
                  {{>row}}
                {{/rows}}
                </ul>
              {{/body}}
            {{/layout}}

            """
        let expected = """
            <title>A – Site</title>
            <main>
              <ul>
                <li>
                  x
                </li>
              </ul>
            </main>

            """
        let record = Record(shape, [.text("A"), .list([Record(row, [.text("x")])])])
        #expect(bound(page, [record], others) == .success(expected))
    }

    @Test func letACardHoldACard() {
        let page = "{{<card}}{{$body}}out {{<card}}{{$body}}in{{/body}}{{/card}}{{/body}}{{/card}}"
        #expect(bound(page, [], ["card": "[{{$body}}{{/body}}]"]) == .success("[out [in]]"))
    }

    @Test func appendToWhatIsThere() throws {
        let library = TemplateLibrary(sources: [TemplateSource(name: "page", text: "b")])
        var bytes = Array("a".utf8)
        try library.bind("page", to: []).get().render([], into: &bytes)
        #expect(bytes == Array("ab".utf8))
    }

    @Test func serveManyThreadsAtOnce() async throws {
        let shape: Shape = ["n": .text]
        let library = TemplateLibrary(sources: [TemplateSource(name: "page", text: "<{{n}}>")])
        let template = try library.bind("page", to: [shape]).get()
        let outputs = await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<50 {
                group.addTask {
                    var bytes: [UInt8] = []
                    template.render([Record(shape, [.text(String(number))])], into: &bytes)
                    return (number, bytes)
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(outputs == Dictionary(uniqueKeysWithValues: (0..<50).map { ($0, Array("<\($0)>".utf8)) }))
    }
}
