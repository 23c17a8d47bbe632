import Mustache
import Testing

@Suite("Template library")
struct TemplateLibraryTests {
    @Test func tellsOfMistakesInAllFiles() {
        let library = TemplateLibrary(sources: [
            TemplateSource(name: "b", file: "b.mustache", text: "{{#x}}"),
            TemplateSource(name: "a", file: "a.mustache", text: "{{}}"),
            TemplateSource(name: "c", file: "c.mustache", text: "fine"),
        ])
        #expect(library.problems.map(\.place.file) == ["a.mustache", "b.mustache"])
        #expect(library.names == ["a", "b", "c"])
    }

    @Test func tellsOfTwoFilesWithOneName() {
        let library = TemplateLibrary(sources: [
            TemplateSource(name: "a", file: "a.mustache", text: "1"),
            TemplateSource(name: "a", file: "a.html", text: "2"),
        ])
        #expect(
            library.problems == [
                TemplateProblem(.repeatedTemplate(name: "a", other: "a.mustache"), at: TemplatePlace(file: "a.html"))
            ])
    }

    @Test func bindsNothingThatCallsABrokenTemplate() {
        let library = TemplateLibrary(sources: [
            TemplateSource(name: "page", text: "{{>row}}"), TemplateSource(name: "row", text: "{{#x}}"),
        ])
        guard case .failure(let problems) = library.bind("page", to: []) else {
            Issue.record("binding should fail")
            return
        }
        #expect(problems.all == library.problems)
    }

    @Test func tellsOfTheTemplateAskedForWhenThereIsNone() {
        let library = TemplateLibrary(sources: [TemplateSource(name: "commune", text: "")])
        guard case .failure(let problems) = library.bind("comune", to: []) else {
            Issue.record("binding should fail")
            return
        }
        #expect(
            problems.all == [
                TemplateProblem(
                    .unknownTemplate(name: "comune", nearest: "commune", known: ["commune"]),
                    at: TemplatePlace(file: "comune"))
            ])
    }

    @Test func knowsWhichTemplatesNobodyUses() throws {
        let library = TemplateLibrary(sources: [
            TemplateSource(name: "page", file: "page.mustache", text: "{{<layout}}{{$a}}{{>row}}{{/a}}{{/layout}}"),
            TemplateSource(name: "layout", file: "layout.mustache", text: "{{$a}}{{/a}}"),
            TemplateSource(name: "row", file: "row.mustache", text: ""),
            TemplateSource(name: "old", file: "old.mustache", text: "{{>older}}"),
            TemplateSource(name: "older", file: "older.mustache", text: ""),
        ])
        let page = try library.bind("page", to: []).get()
        #expect(page.templates == ["page", "layout", "row"])
        #expect(
            library.unused(by: [page]) == [
                TemplatePlace(file: "old.mustache"), TemplatePlace(file: "older.mustache"),
            ])
    }
}
