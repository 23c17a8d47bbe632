import Testing

@testable import SiteContent

/// The quick look at a line may pass over it only when no sign of another way to write can be in it.
@Suite struct MarkupSignsTests {
    private static let pieces = [
        "=", "==", "*", "**", " ", " ", "người", "a", "h", "h2. ", "[", "]", "[[", "]]", "[b]", "[/b]", "[1] ",
        "[!NOTE]",
        "[http", "://x", "''", "'", "~", "2", "^", "$", "_", "\\", "\\textbf", "{", "}", "{{", "}}", "{%", "%}", "{#x}",
        "<o:p>", ":", ":::", ":smile:", ".. ", "::", "`", ">`_", "|", "/", "\u{0323}", "٣", "đ",
    ]

    @Test func looksAtEachLineThatHasAMark() {
        var chance = Chance(seed: 20_261_129)
        var marked = 0
        for _ in 0..<20_000 {
            let line = (0..<Int.random(in: 1...9, using: &chance)).map { _ in
                Self.pieces.randomElement(using: &chance) ?? ""
            }.joined()
            let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let signs = MarkupSigns(in: ArraySlice(line.utf8), indent: indent)
            let words = MarkupLine(ArraySlice(line.utf8), indent: indent)
            let marks = words.marks(of: .all)
            #expect(words.marks(of: signs) == marks, "\(line)")
            #expect(signs.contains(.start) || words.typedNote == nil, "\(line)")
            if !marks.isEmpty || words.typedNote != nil { marked += 1 }
        }
        #expect(marked > 1_000)
    }

    @Test(arguments: [
        "Bà con học *kỹ năng số* với **tổ công nghệ** [tại đây](https://example.org/7), lúc 19:00.",
        "- [x] Đã xong: 12/18 lớp", "1. `a = b` thì thôi, giá 5$ hay ~5%.", "**Kết quả:** tốt",
    ])
    func passesOverWhatEveryStoryHolds(line: String) {
        #expect(MarkupSigns(in: ArraySlice(line.utf8), indent: 0).isEmpty)
    }
}
