import Mustache
import Testing

@Suite("Shapes and records")
struct ShapeTests {
    @Test func areEqualWhenTheyOfferTheSame() {
        let one: Shape = ["a": .text, "b": .list(["c": .flag])]
        let two: Shape = ["a": .text, "b": .list(["c": .flag])]
        #expect(one == two)
        #expect(one != ["a": .text, "b": .list(["c": .text])])
        #expect(one != ["b": .list(["c": .flag]), "a": .text])
        #expect(Set([one, two]).count == 1)
    }

    @Test func stopTheProgramWhenTheNumberOfValuesIsWrong() async {
        await #expect(processExitsWith: .failure) {
            _ = Record(["a": .text], [])
        }
    }

    @Test func stopTheProgramWhenAKindIsWrong() async {
        await #expect(processExitsWith: .failure) {
            _ = Record(["a": .text], [.html([])])
        }
        await #expect(processExitsWith: .failure) {
            _ = Record(["a": .list(["b": .text])], [.list([Record(["c": .text], [.text("")])])])
        }
    }

    @Test func stopTheProgramWhenANameComesTwiceOrHoldsADot() async {
        await #expect(processExitsWith: .failure) {
            _ = Shape([Shape.Field("a", .text), Shape.Field("a", .flag)])
        }
        await #expect(processExitsWith: .failure) {
            _ = Shape([Shape.Field("a.b", .text)])
        }
    }

    @Test func stopTheProgramWhenOtherRecordsAreRendered() async {
        await #expect(processExitsWith: .failure) {
            let library = TemplateLibrary(sources: [TemplateSource(name: "page", text: "{{a}}")])
            let template = try library.bind("page", to: [["a": .text]]).get()
            var bytes: [UInt8] = []
            template.render([Record(["b": .text], [.text("")])], into: &bytes)
        }
    }
}
