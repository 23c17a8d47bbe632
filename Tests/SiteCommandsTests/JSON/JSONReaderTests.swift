import CampaignModel
import Mustache
import Testing

@testable import SiteCommands

@Suite struct JSONReaderTests {
    private func value(_ text: String) throws -> DynamicValue {
        try JSONReader.value(of: Array(text.utf8))
    }

    private func problem(_ text: String) -> JSONProblem? {
        do {
            _ = try JSONReader.value(of: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func readsEveryKindOfValue() throws {
        #expect(
            try value(#" { "a" : [ 1 , "x" , true , false , null , { } , [ ] ] } "#)
                == .object([
                    "a": .array([
                        .number("1"), .string("x"), .bool(true), .bool(false), .null, .object([:]), .array([]),
                    ])
                ]))
    }

    @Test(arguments: [
        ("85", "85"), ("0", "0"), ("-7", "-7"), ("12345678901234567890123", "12345678901234567890123"),
        ("1.21", "1.21"), ("1.210", "1.21"), ("2.0", "2"), ("-0.50", "-0.5"), ("1e3", "1000"), ("1.5E+2", "150"),
        ("25e-2", "0.25"), ("1e400", "1e400"),
    ])
    func printsNumbersInTheirShortestForm(text: String, printed: String) throws {
        #expect(try value(text) == .number(printed))
    }

    @Test(arguments: [
        (#""Đà Lạt""#, "Đà Lạt"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0110\u00e0""#, "Đà"),
        (#""\ud83c\udf38""#, "🌸"), (#""""#, ""),
    ])
    func readsEscapes(text: String, expected: String) throws {
        #expect(try value(text) == .string(expected))
    }

    @Test(arguments: [
        ("", JSONProblem.Kind.endsEarly, 1, 1), ("{\"a\":", .endsEarly, 1, 6), ("\"a", .endsEarly, 1, 3),
        ("[1,]", .unexpected("]"), 1, 4), ("{\n  đ: 1}", .unexpected("đ"), 2, 3), ("01", .textAfterEnd, 1, 2),
        ("1.", .endsEarly, 1, 3), ("-x", .unexpected("x"), 1, 2), ("+1", .unexpected("+"), 1, 1),
        ("nul", .endsEarly, 1, 4), ("[1 2]", .unexpected("2"), 1, 4), ("{} x", .textAfterEnd, 1, 4),
        ("\"Đ\n\"", .controlInText, 1, 3), (#""\x""#, .badEscape, 1, 2), (#""\ud83c""#, .badEscape, 1, 2),
        (#""\udf38\ud83c""#, .badEscape, 1, 2), (#""\u+123""#, .badEscape, 1, 2),
        (#"{"a":1,"a":2}"#, .repeatedName("a"), 1, 8), ("// x", .unexpected("/"), 1, 1),
    ])
    func tellsWhatIsWrongAndWhere(text: String, kind: JSONProblem.Kind, line: Int, column: Int) {
        #expect(problem(text) == JSONProblem(kind: kind, line: line, column: column))
    }

    @Test func refusesEndlessNesting() {
        let text = String(repeating: "[", count: 100_000)
        #expect(problem(text)?.kind == .tooDeep)
        let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(problem(allowed) == nil)
    }

    @Test func refusesOtherEncodings() {
        #expect(throws: JSONProblem(kind: .notUTF8, line: 1, column: 1)) {
            try JSONReader.value(of: [0x22, 0xC3, 0x22])
        }
    }
}
