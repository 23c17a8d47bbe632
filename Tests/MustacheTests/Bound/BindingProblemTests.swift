import Testing

@testable import Mustache

@Suite("Mistakes found by binding")
struct BindingProblemTests {
    private let shape: Shape = [
        "name": .text, "intro": .html, "isNew": .flag, "rows": .list(["value": .text]),
        "unit": .record(["label": .text]), "evidence": .optional(["label": .text]), "tags": .texts,
    ]
    private let all = ["name", "intro", "isNew", "rows", "unit", "evidence", "tags"]

    @Test func tellOfUnknownNames() {
        #expect(
            problems("{{nmae}}{{#row}}{{/row}}{{^x}}{{/x}}", shape) == [
                .unknownName(name: "nmae", nearest: "name", offered: all),
                .unknownName(name: "row", nearest: "rows", offered: all),
                .unknownName(name: "x", nearest: nil, offered: all),
            ])
    }

    @Test func tellOfUnknownPartsOfRecords() {
        #expect(
            problems("{{unit.lable}}", shape) == [
                .unknownName(name: "unit.lable", nearest: "label", offered: ["label"])
            ])
    }

    @Test func offerTheInnermostNamesFirst() {
        #expect(
            problems("{{#rows}}{{x}}{{.name}}{{/rows}}", shape) == [
                .unknownName(name: "x", nearest: nil, offered: ["value"] + all),
                .unknownName(name: ".name", nearest: nil, offered: ["value"]),
            ])
    }

    @Test func tellOfTheWrongNumberOfBraces() {
        #expect(
            problems("{{{name}}}{{&name}}{{intro}}{{#tags}}{{{.}}}{{/tags}}", shape) == [
                .textNeedsTwoBraces(name: "name"), .textNeedsTwoBraces(name: "name"),
                .htmlNeedsThreeBraces(name: "intro"), .textNeedsTwoBraces(name: "."),
            ])
    }

    @Test func tellOfValuesThatCannotBePrinted() {
        #expect(
            problems("{{isNew}}{{rows}}{{unit}}{{{evidence}}}{{tags}}", shape) == [
                .wrongKind(name: "isNew", is: .flag, use: .print), .wrongKind(name: "rows", is: .list, use: .print),
                .wrongKind(name: "unit", is: .record, use: .print),
                .wrongKind(name: "evidence", is: .optional, use: .print),
                .wrongKind(name: "tags", is: .texts, use: .print),
            ])
    }

    @Test func tellOfDotsBehindWhatIsNoRecord() {
        #expect(
            problems("{{name.x}}{{#rows.value}}{{/rows.value}}", shape) == [
                .wrongKind(name: "name", is: .text, use: .path), .wrongKind(name: "rows", is: .list, use: .path),
            ])
    }

    @Test func tellOfPartsThatMayBeAbsent() {
        #expect(
            problems("{{evidence.label}}{{#evidence}}{{evidence.label}}{{/evidence}}", shape) == [
                .possiblyAbsent(name: "evidence.label", record: "evidence")
            ])
        #expect(
            problems("{{^evidence}}{{evidence.label}}{{/evidence}}", shape) == [
                .possiblyAbsent(name: "evidence.label", record: "evidence")
            ])
    }

    @Test func tellOfInvertedSectionsThatAreNeverRendered() {
        #expect(
            problems("{{^unit}}x{{/unit}}", shape) == [.wrongKind(name: "unit", is: .record, use: .invertedSection)])
    }

    @Test func tellOfADotWithoutText() {
        #expect(
            problems("{{.}}{{#rows}}{{.}}{{/rows}}{{#tags}}{{#isNew}}{{.}}{{/isNew}}{{/tags}}", shape)
                == [.noCurrentText, .noCurrentText, .noCurrentText])
    }

    @Test func tellOfUnknownTemplates() {
        #expect(
            problems("{{>rwo}}{{<layuot}}{{$x}}y{{/x}}{{/layuot}}", shape, ["row": "", "layout": ""]) == [
                .unknownTemplate(name: "rwo", nearest: "row", known: ["layout", "page", "row"]),
                .unknownTemplate(name: "layuot", nearest: "layout", known: ["layout", "page", "row"]),
            ])
    }

    @Test func tellOfNamesTakenFromTheData() {
        #expect(problems("{{>*name}}{{<*name}}{{/*name}}", shape) == [.dynamicName("name"), .dynamicName("name")])
    }

    @Test func tellOfBlocksThatTheParentDoesNotHave() {
        let others = ["layout": "{{$title}}{{/title}}{{>foot}}", "foot": "{{$foot}}{{/foot}}"]
        #expect(
            problems("{{<layout}}{{$titel}}x{{/titel}}{{$foot}}y{{/foot}}{{/layout}}", shape, others) == [
                .unusedBlock(name: "titel", parent: "layout", nearest: "title", offered: ["title", "foot"])
            ])
    }

    @Test func acceptBlocksThatOnlyTheGrandparentHas() {
        let others = [
            "narrow": "{{<layout}}{{$body}}{{$text}}{{/text}}{{/body}}{{/layout}}",
            "layout": "{{$title}}{{/title}}{{$body}}{{/body}}",
        ]
        #expect(problems("{{<narrow}}{{$title}}x{{/title}}{{$text}}y{{/text}}{{/narrow}}", shape, others) == [])
    }

    @Test func tellOfMisusedCalls() {
        #expect(
            problems("{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{name}}{{/p}}", shape, ["p": "{{$a}}{{/a}}"]) == [
                .repeatedBlock(name: "a"), .ignoredContent(parent: "p"),
            ])
    }

    @Test func refuseTemplatesThatCallThemselves() {
        #expect(
            problems("{{>a}}", shape, ["a": "{{#rows}}{{>b}}{{/rows}}", "b": "{{>a}}"]) == [
                .recursiveTemplate(name: "a")
            ])
        #expect(problems("{{>page}}", shape) == [.recursiveTemplate(name: "page")])
    }

    @Test func nameTheCallsThatLedToAMistake() throws {
        let library = TemplateLibrary(sources: [
            TemplateSource(name: "page", file: "p.mustache", text: "\n{{>row}}{{>row}}"),
            TemplateSource(name: "row", file: "r.mustache", text: "{{x}}"),
        ])
        guard case .failure(let problems) = library.bind("page", to: []) else {
            Issue.record("binding should fail")
            return
        }
        #expect(
            problems.all == [
                TemplateProblem(
                    .unknownName(name: "x", nearest: nil, offered: []), at: TemplatePlace(file: "r.mustache"),
                    calledFrom: [TemplatePlace(file: "p.mustache", line: 2, column: 1)])
            ])
    }
}
