import CCmarkGFM
import CampaignModel

/// A blank that somebody should have filled in: a field of Word's mail merge (`«Tên_xã»`, `<<Ten>>`, `{{TenXa}}`), a row of
/// dots or of low lines.
struct UnfilledField {
    /// What stands there, shortened.
    let words: String
    /// Where it starts.
    let offset: Int

    /// How many dots, or low lines, make a blank; an ellipsis has three. Right behind a word some dots are a pause.
    private static let (leastDots, leastDotsBehindWord, leastLines) = (5, 7, 4)
    private static let longestShown = 24

    /// Names that fields have in officials' tables; those with a low line need not be among them.
    private static let names: Set<String> = [
        "ten", "hoten", "hovaten", "ho", "diachi", "ngaysinh", "namsinh", "gioitinh", "sodt", "sdt", "sodienthoai",
        "xa", "phuong", "tenxa", "tenphuong", "xaphuong", "thon", "to", "khupho", "stt", "so", "ngay", "thang", "nam",
        "chucvu", "donvi", "tendonvi", "email", "cccd", "socccd", "name", "firstname", "lastname", "address", "date",
        "title",
    ]

    /// The first blank of a line.
    static func first(in line: ArraySlice<UInt8>) -> UnfilledField? {
        [row(in: line), field("«", "»", in: line), field("<<", ">>", in: line), field("{{", "}}", in: line)]
            .compactMap { $0 }.min { $0.offset < $1.offset }
    }

    /// True for the name of a field of `{{…}}`: letters, digits and low lines, as no command of another system has.
    static func isName(_ words: some StringProtocol) -> Bool {
        let words = words.split(separator: " ")
        return (1...4).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isLetter == true && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
            } && !(words.count > 1 && commands.contains(String(words[0])))
    }

    private static let commands: Set<String> = [
        "include", "if", "for", "end", "endif", "else", "block", "extends", "toc",
    ]

    /// True for a tag of HTML that stands in another pair of brackets: `<<Ten>>`.
    static func isTag(_ node: OpaquePointer) -> Bool {
        guard cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE, let before = cmark_node_previous(node),
            let next = cmark_node_next(node), cmark_node_get_type(before) == CMARK_NODE_TEXT,
            cmark_node_get_type(next) == CMARK_NODE_TEXT
        else { return false }
        return CommonMark.string(cmark_node_get_literal(before)).hasSuffix("<")
            && CommonMark.string(cmark_node_get_literal(next)).hasPrefix(">")
            && isName(CommonMark.string(cmark_node_get_literal(node)).dropFirst().dropLast())
    }

    private init(_ words: String, at offset: Int) {
        let isLong = words.count > UnfilledField.longestShown
        self.words = isLong ? words.prefix(UnfilledField.longestShown) + "…" : words
        self.offset = offset
    }

    private static func field(_ open: String, _ close: String, in line: ArraySlice<UInt8>) -> UnfilledField? {
        guard let start = ByteSearch.first(Array(open.utf8), in: line),
            let end = ByteSearch.first(Array(close.utf8), in: line[start.upperBound...])
        else { return nil }
        let inner = line[start.upperBound..<end.lowerBound]
        let written = String(decoding: inner, as: UTF8.self)
        let name = TextTrimming.withoutOuterSpaces(written)
        // `a << b` compares.
        guard isName(name), open != "<<" || name == written else { return nil }
        // Words in such marks may be quoted, as in French.
        if open == "«", !name.contains("_") {
            guard names.contains(TextFold.slug(name).replacing("-", with: "")) else { return nil }
        }
        return UnfilledField(
            String(decoding: line[start.lowerBound..<end.upperBound], as: UTF8.self), at: start.lowerBound)
    }

    /// A row of dots or of low lines.
    private static func row(in line: ArraySlice<UInt8>) -> UnfilledField? {
        var index = line.startIndex
        while index < line.endIndex {
            let (dots, end) = dots(in: line, from: index)
            let isBehindWord = index > line.startIndex && !" :(,\t|".utf8.contains(line[index - 1])
            if dots >= (isBehindWord ? leastDotsBehindWord : leastDots) {
                return UnfilledField(String(decoding: line[index..<end], as: UTF8.self), at: index)
            }
            let low = line[index...].prefix { $0 == UInt8(ascii: "_") }
            // Low lines right before a word stress it, up to those behind it.
            if low.count >= leastLines, startsWord(line[low.endIndex...]) { return nil }
            if low.count >= leastLines {
                return UnfilledField(String(decoding: low, as: UTF8.self), at: index)
            }
            index = max(end, low.endIndex, index + 1)
        }
        return nil
    }

    /// How many dots begin at a byte, and where they end.
    private static func dots(in line: ArraySlice<UInt8>, from start: Int) -> (count: Int, end: Int) {
        var (count, index) = (0, start)
        while index < line.endIndex {
            if line[index] == UInt8(ascii: ".") {
                (count, index) = (count + 1, index + 1)
            } else if line[index...].starts(with: "…".utf8) {
                (count, index) = (count + 3, index + 3)
            } else {
                break
            }
        }
        return (count, index)
    }

    private static func startsWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return first >= 0x80 || (first | 0x20) &- UInt8(ascii: "a") < 26
    }
}
