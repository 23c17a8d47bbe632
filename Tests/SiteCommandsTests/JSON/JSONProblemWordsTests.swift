import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct JSONProblemWordsTests {
    private func text(_ kind: JSONProblem.Kind, in language: MessageLanguage) -> String {
        let diagnostic = Diagnostic.notJSON(JSONProblem(kind: kind, line: 2, column: 5), in: "card.json")
        return DiagnosticPrinter(format: .text, language: language, read: { _ in nil }).text([diagnostic])
    }

    @Test func statesRuleAndRemedy() {
        #expect(
            text(.unexpected("]"), in: .vietnamese) == """
                card.json:2:5: error: JSON không cho “]” đứng ở đây [data-not-json]
                        Vì sao: Dữ liệu để thử một mẫu là JSON theo RFC 8259: không có chú thích, không có dấu phẩy \
                cuối, tên nằm trong dấu ngoặc kép và không lặp lại.
                        Cách sửa: Sửa dữ liệu ở chỗ được chỉ ra.

                1 lỗi, 0 cảnh báo

                """)
        #expect(
            text(.unexpected("]"), in: .english) == """
                card.json:2:5: error: JSON doesn’t allow “]” here [data-not-json]
                        Why: The data to try a template with are JSON as RFC 8259 defines it: no comments, no comma \
                at the end, names in double quotes and none twice.
                        Fix: Correct the data at the place shown.

                1 error, 0 warnings

                """)
    }

    @Test(arguments: [
        (JSONProblem.Kind.notUTF8, "Dữ liệu không phải là UTF-8", "The data aren’t UTF-8"),
        (.endsEarly, "Dữ liệu JSON hết giữa chừng", "The JSON data end in the middle of something"),
        (.textAfterEnd, "Còn chữ sau khi dữ liệu JSON đã hết", "There is text after the end of the JSON data"),
        (
            .controlInText, "Ký tự điều khiển hoặc chỗ xuống dòng nằm giữa dấu ngoặc kép",
            "A control character or line break stands between quotes"
        ),
        (.badEscape, "Sau dấu \\ không phải là một mã mà JSON có", "What follows the \\ is no escape of JSON’s"),
        (.tooDeep, "Dữ liệu lồng nhau quá 200 bậc", "The data are nested more than 200 deep"),
        (.repeatedName("a"), "Tên “a” có hai lần", "The name “a” is there twice"),
    ])
    func namesEachMistake(kind: JSONProblem.Kind, vietnamese: String, english: String) {
        let diagnostic = Diagnostic.notJSON(JSONProblem(kind: kind, line: 1, column: 1), in: "card.json")
        #expect(diagnostic.summary == Bilingual(vi: vietnamese, en: english))
    }
}
