import Yams

/// The first line of a group of entries, which YAML reads together with the line below it when its colon is not one:
/// then the library stops at the line below, which is right.
struct YAMLBlockStart {
    /// The line, from 1, the column of its text, and what is wrong with it.
    struct Fault {
        let line: Int
        let column: Int
        let mistake: YAMLSyntax.Mistake
    }

    /// What is wrong; nil where the group begins well.
    let fault: Fault?

    /// Looks above the line at which the library stopped.
    init(above mark: Mark, in part: SourcePart) {
        let lines = part.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let stop = mark.line - 1
        guard lines.indices.contains(stop), YAMLBlockStart.isEntry(lines[stop]) else {
            fault = nil
            return
        }
        fault = YAMLBlockStart.indented(lines, stop) ?? YAMLBlockStart.withoutColon(lines, stop)
    }

    /// The first line of all is indented, and the entries below aren't.
    private static func indented(_ lines: [String], _ stop: Int) -> Fault? {
        guard let first = lines.firstIndex(where: isSomething), first < stop,
            lines[first].first.map(isSpace) == true, lines[stop].first.map(isSpace) == false
        else { return nil }
        let (key, rest) = YAMLLine.parts(lines[first].drop(while: isSpace))
        guard !key.isEmpty, rest.hasPrefix(":") else { return nil }
        return Fault(line: first + 1, column: 1, mistake: .indentedFirst(key))
    }

    /// The first line of a group has no colon, or no space behind it.
    private static func withoutColon(_ lines: [String], _ stop: Int) -> Fault? {
        var first = stop
        while first > 0, isSomething(lines[first - 1]), !isEntry(lines[first - 1]), !isItem(lines[first]) { first -= 1 }
        guard first < stop, !isItem(lines[stop]), depth(lines[first]) == depth(lines[stop]),
            isItem(lines[first]) || first == lines.firstIndex(where: isSomething) || opens(lines[first - 1])
        else { return nil }
        let text = String(lines[first].drop { $0 == " " || $0 == "-" })
        let mistake = YAMLLine(text).otherSign ?? .missingColon
        return Fault(line: first + 1, column: depth(lines[first]) + 1, mistake: mistake)
    }

    private static func isSpace(_ character: Character) -> Bool { character == " " || character == "\u{A0}" }

    /// True for a line that is neither empty nor a remark.
    private static func isSomething(_ line: String) -> Bool {
        line.first { $0 != " " }.map { $0 != "#" } ?? false
    }

    private static func isItem(_ line: String) -> Bool { line.trimmingPrefix { $0 == " " }.hasPrefix("- ") }

    /// True for `key: value` and `key:`, also behind a dash.
    private static func isEntry(_ line: String) -> Bool {
        let (key, rest) = YAMLLine.parts(line.drop { $0 == " " || $0 == "-" })
        return !key.isEmpty && (rest.hasPrefix(": ") || rest == ":")
    }

    /// True for `key:` whose entries stand below it.
    private static func opens(_ line: String) -> Bool {
        TextTrimming.withoutOuterSpaces(line).hasSuffix(":")
    }

    /// Where the key stands.
    private static func depth(_ line: String) -> Int { line.prefix { $0 == " " || $0 == "-" }.count }
}
