import Testing

@testable import Mustache

/// The full text of every problem, as people read it.
@Suite("Texts of problems")
struct ProblemTextTests {
    private static let place = TemplatePlace(file: "page.mustache", line: 3, column: 5)

    @Test("say what is wrong, by which rule, and what to do", arguments: syntaxTexts + libraryTexts + bindingTexts)
    func sayWhatIsWrong(kind: TemplateProblem.Kind, expected: String) {
        #expect(text(of: TemplateProblem(kind, at: Self.place)) == expected)
    }

    @Test(
        "name every kind of value",
        arguments: [
            (.text, "chữ", "a text"), (.html, "HTML", "HTML"), (.flag, "giá trị đúng/sai", "a flag"),
            (.list, "danh sách", "a list"), (.record, "bản ghi", "a record"),
            (.optional, "bản ghi có thể vắng mặt", "a record that may be absent"),
            (.texts, "danh sách chữ", "a list of texts"), (.null, "giá trị rỗng", "null"),
        ] as [(TemplateProblem.ValueKind, String, String)])
    func nameEveryKindOfValue(kind: TemplateProblem.ValueKind, vietnamese: String, english: String) {
        let words = TemplateProblem(.wrongKind(name: "x", is: kind, use: .path), at: Self.place).words
        #expect(words.summary.vietnamese == "“x” là \(vietnamese) nên không thể đứng trước dấu chấm")
        #expect(words.summary.english == "“x” is \(english) and can’t stand before a dot")
    }

    @Test(
        "name every use of a value",
        arguments: [
            (.print, "in ra", "be printed"), (.section, "mở đoạn", "open a section"),
            (.invertedSection, "mở đoạn phủ định", "open an inverted section"),
            (.path, "đứng trước dấu chấm", "stand before a dot"), (.templateName, "làm tên mẫu", "name a template"),
        ] as [(TemplateProblem.Use, String, String)])
    func nameEveryUseOfAValue(use: TemplateProblem.Use, vietnamese: String, english: String) {
        let words = TemplateProblem(.wrongKind(name: "x", is: .flag, use: use), at: Self.place).words
        #expect(words.summary.vietnamese == "“x” là giá trị đúng/sai nên không thể \(vietnamese)")
        #expect(words.summary.english == "“x” is a flag and can’t \(english)")
    }

    @Test func nameThePlaceOfTheCall() {
        let call = TemplatePlace(file: "commune.mustache", line: 12, column: 3)
        let problem = TemplateProblem(.noCurrentText, at: Self.place, calledFrom: [Self.place, call])
        #expect(
            problem.words.explanation.english
                == "The dot prints the current item of a list of texts, or the text that opened the nearest section. "
                + "The template is called from commune.mustache, line 12.")
        #expect(
            problem.words.explanation.vietnamese
                == "Dấu chấm in phần tử hiện tại của danh sách chữ, hoặc chữ đã mở đoạn gần nhất. "
                + "Mẫu này được gọi từ commune.mustache, dòng 12.")
    }

    private func text(of problem: TemplateProblem) -> String {
        let words = problem.words
        return [words.summary, words.explanation, words.fix].reduce(into: problem.identifier) {
            $0 += "\n\($1.vietnamese)\n\($1.english)"
        }
    }
}
