import CampaignModel

/// The footnotes that a text defines, read from its lines: cmark-gfm drops those that no mark leads to.
struct FootnoteSources {
    /// A definition `[^name]: …`, or a mark `[^name]`.
    private struct Sign {
        let name: String
        let line: Int
        let offset: Int

        /// As cmark-gfm compares names.
        var key: String { name.lowercased() }
        var hasSpace: Bool { name.contains { $0 == " " || $0 == "\t" } }
    }

    private var definitions: [Sign] = []
    private var marks: [Sign] = []
    /// Definitions that lack their colon: `[^1] Source`.
    private var withoutColon: [String: Sign] = [:]
    /// The names of marks that became part of a link's address, which is told by itself.
    private var swallowed: Set<String> = []

    /// Reads the definitions and marks of a text.
    init(_ text: LintedText) {
        guard text.lines.hasCaret else { return }
        for line in text.lines.indices where text.lines[line].contains(UInt8(ascii: "^")) {
            read(line, of: text)
        }
        let defined = Set(definitions.map(\.key))
        withoutColon = withoutColon.filter { key, _ in !defined.contains(key) }
    }

    /// True for loose marks that this reports in a better way.
    func explains(_ element: MarkdownOutline.Element) -> Bool {
        element.kind == .looseBrackets(.footnote)
            && (element.text.contains(" ") || swallowed.contains(element.text.lowercased())
                || withoutColon[element.text.lowercased()] != nil)
    }

    /// Reports definitions that nothing leads to, second ones, and names with spaces.
    func report(in text: LintedText, into collector: DiagnosticCollector) {
        guard !definitions.isEmpty || !marks.isEmpty else { return }
        var reported: Set<String> = []
        for sign in definitions + marks where sign.hasSpace && reported.insert(sign.key).inserted {
            collector.add(.footnoteNameWithSpaces(sign.name, at: text.lines.place(sign.line, sign.offset)))
        }
        for sign in withoutColon.values.sorted(by: { $0.line < $1.line }) {
            let words = text.lines[sign.line][sign.offset...].dropFirst(sign.name.utf8.count + 3).drop {
                " .:".utf8.contains($0)
            }
            let place = text.lines.place(sign.line, sign.offset)
            collector.add(.footnoteWithoutColon(sign.name, String(decoding: words, as: UTF8.self), at: place))
        }
        let named = Set(marks.map(\.key))
        let isAnyLost = definitions.count > text.footnoteCount
        var first: [String: Int] = [:]
        for definition in definitions where !definition.hasSpace {
            let place = text.lines.place(definition.line, definition.offset)
            if let earlier = first[definition.key] {
                let line = text.lines.place(ofLine: earlier).line
                collector.add(.secondFootnote(definition.name, first: line, at: place))
            } else {
                first[definition.key] = definition.line
                // What a link swallowed is told there, with the mark.
                if isAnyLost, !named.contains(definition.key), !swallowed.contains(definition.key) {
                    collector.add(.unusedFootnote(definition.name, at: place))
                }
            }
        }
    }

    private mutating func read(_ line: Int, of text: LintedText) {
        var rest = text.lines[line]
        while let start = ByteSearch.first(Array("[^".utf8), in: rest) {
            let words = text.lines[line][start.upperBound...]
            guard let end = words.firstIndex(of: UInt8(ascii: "]")) else { return }
            let sign = Sign(
                name: String(decoding: words[..<end], as: UTF8.self), line: line, offset: start.lowerBound)
            let isAtStart = text.lines[line][..<start.lowerBound].allSatisfy { $0 == UInt8(ascii: " ") }
            let isSwallowed = text.oddLinks.contains { $0.line == line && $0.range.contains(start.lowerBound) }
            if isAtStart, words[end...].dropFirst().first == UInt8(ascii: ":") {
                definitions.append(sign)
            } else if isSwallowed {
                swallowed.insert(sign.key)
            } else {
                marks.append(sign)
                let behind = words[end...].dropFirst().drop { " .:".utf8.contains($0) }
                if isAtStart, !sign.hasSpace, let first = behind.first, first != UInt8(ascii: "["),
                    withoutColon[sign.key] == nil
                {
                    withoutColon[sign.key] = sign
                }
            }
            rest = words[end...]
        }
    }
}

extension Diagnostic {
    /// A footnote whose name has a space.
    static func footnoteNameWithSpaces(_ name: String, at place: SourcePlace) -> Diagnostic {
        let better = TextFold.slug(name)
        return Diagnostic(
            .warning, "footnote-name-with-spaces", at: place,
            summary: Bilingual(
                vi: "Tên chú thích “\(name)” có dấu cách nên không thành chú thích",
                en: "The footnote name “\(name)” has a space, so it makes no footnote"),
            explanation: Bilingual(
                vi: "Dấu chú thích hiện nguyên văn trong bài, lời chú thích dính vào đoạn ở trên.",
                en: "The mark is printed as it stands, and the note's text is glued to what is above it."),
            fix: Bilingual(
                vi: "Viết liền tên ở cả hai chỗ: [^\(better)]",
                en: "Write the name without spaces in both places: [^\(better)]"))
    }

    /// A line that was meant as a footnote's text.
    static func footnoteWithoutColon(_ name: String, _ words: String, at place: SourcePlace) -> Diagnostic {
        let start = words.count > 40 ? words.prefix(40) + "…" : words
        return Diagnostic(
            .warning, "footnote-without-colon", at: place,
            summary: Bilingual(
                vi: "Sau [^\(name)] ở đầu dòng thiếu dấu hai chấm nên không thành lời chú thích",
                en: "There is no colon right behind the [^\(name)] of this line, so it is no footnote's text"),
            explanation: Bilingual(
                vi: "Lời chú thích viết [^tên]: nội dung; thiếu dấu hai chấm thì cả hai dấu hiện nguyên trên trang.",
                en:
                    "A footnote's text is written [^name]: text; without the colon both marks are printed as they stand."
            ),
            fix: Bilingual(vi: "Viết: [^\(name)]: \(start)", en: "Write: [^\(name)]: \(start)"))
    }

    /// A second definition of a footnote, which is dropped.
    static func secondFootnote(_ name: String, first: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "second-footnote", at: place,
            summary: Bilingual(
                vi: "Chú thích “\(name)” đã có ở dòng \(first); lời chú thích ở đây bị bỏ",
                en: "The footnote “\(name)” stands in line \(first) already; the one here is dropped"),
            explanation: Bilingual(
                vi: "Mỗi tên chỉ có một chú thích; chú thích sau không hiện ra ở đâu cả.",
                en: "A name has one footnote; the later one is shown nowhere."),
            fix: Bilingual(
                vi: "Đặt tên khác cho chú thích này, cả ở dấu trong bài, hoặc gộp hai chú thích.",
                en: "Give this one another name, in its mark too, or join the two."))
    }
}
