import CampaignModel

/// A mistake in a JSON text.
struct JSONProblem: Error, Hashable, Sendable {
    /// What is wrong.
    enum Kind: Hashable, Sendable {
        case notUTF8, endsEarly, textAfterEnd, controlInText, badEscape, tooDeep
        case unexpected(String)
        case repeatedName(String)
    }

    /// What is wrong.
    let kind: Kind
    /// The line, from 1.
    let line: Int
    /// The column, from 1, in Unicode scalars.
    let column: Int
}

extension Diagnostic {
    /// The data that a template is tried with aren't JSON.
    static func notJSON(_ problem: JSONProblem, in file: String) -> Diagnostic {
        Diagnostic(
            .error, "data-not-json", at: SourcePlace(file: file, line: problem.line, column: problem.column),
            summary: problem.kind.summary,
            explanation: Bilingual(
                vi: "Dữ liệu để thử một mẫu là JSON theo RFC 8259: không có chú thích, không có dấu phẩy cuối, tên nằm "
                    + "trong dấu ngoặc kép và không lặp lại.",
                en: "The data to try a template with are JSON as RFC 8259 defines it: no comments, no comma at the "
                    + "end, names in double quotes and none twice."),
            fix: Bilingual(
                vi: "Sửa dữ liệu ở chỗ được chỉ ra.", en: "Correct the data at the place shown."))
    }
}

extension JSONProblem.Kind {
    fileprivate var summary: Bilingual {
        switch self {
        case .notUTF8: Bilingual(vi: "Dữ liệu không phải là UTF-8", en: "The data aren’t UTF-8")
        case .endsEarly:
            Bilingual(vi: "Dữ liệu JSON hết giữa chừng", en: "The JSON data end in the middle of something")
        case .textAfterEnd:
            Bilingual(vi: "Còn chữ sau khi dữ liệu JSON đã hết", en: "There is text after the end of the JSON data")
        case .controlInText:
            Bilingual(
                vi: "Ký tự điều khiển hoặc chỗ xuống dòng nằm giữa dấu ngoặc kép",
                en: "A control character or line break stands between quotes")
        case .badEscape:
            Bilingual(
                vi: "Sau dấu \\ không phải là một mã mà JSON có", en: "What follows the \\ is no escape of JSON’s")
        case .tooDeep:
            Bilingual(
                vi: "Dữ liệu lồng nhau quá \(JSONReader.depthLimit) bậc",
                en: "The data are nested more than \(JSONReader.depthLimit) deep")
        case .unexpected(let text):
            Bilingual(vi: "JSON không cho “\(text)” đứng ở đây", en: "JSON doesn’t allow “\(text)” here")
        case .repeatedName(let name):
            Bilingual(vi: "Tên “\(name)” có hai lần", en: "The name “\(name)” is there twice")
        }
    }
}
