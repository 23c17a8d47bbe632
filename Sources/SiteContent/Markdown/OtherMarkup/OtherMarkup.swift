import CampaignModel

/// Signs of other ways to write – HTML of Word, forums, wikis, Org, AsciiDoc, LaTeX – which Markdown prints as they
/// stand.
enum OtherMarkup: MarkdownLint {
    /// The ways to write that are told apart, since each wants other words.
    enum Kind: Hashable, CaseIterable {
        case wordTag, forumTag, wikiEmphasis, equalsHeading, starHeading, equalsMark, wikiLink, wikiAddress, latex
        case restructured, template, attributes, fence, textileHeading, callout, faceCode, caretMark, typedFootnote
        case equalsLine, contents, imageAttributes
    }

    /// Such a sign in a line.
    struct Mark: Hashable {
        let kind: Kind
        /// The byte in the line.
        let offset: Int
        /// What stands there.
        let shown: String
        /// The same in Markdown, where that can be told.
        let better: String?
    }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        var found: [Kind: (mark: Mark, line: Int, lines: Int)] = [:]
        for line in text.proseLines {
            var kinds: Set<Kind> = []
            for mark in marks(in: text, line) where kinds.insert(mark.kind).inserted {
                found[mark.kind, default: (mark, line, 0)].lines += 1
            }
        }
        for kind in Kind.allCases {
            guard let (mark, line, lines) = found[kind] else { continue }
            let place = text.lines.place(line, text.lines[line].startIndex + mark.offset)
            collector.add(.otherMarkup(mark, lines: lines, at: place))
        }
    }

    private static func marks(in text: LintedText, _ line: Int) -> [Mark] {
        let bytes = text.lines[line]
        let indent = text.content(line).startIndex - bytes.startIndex
        let signs = MarkupSigns(in: bytes, indent: indent)
        guard !signs.isEmpty else { return [] }
        let words = MarkupLine(bytes, indent: indent)
        var marks = words.marks(of: signs)
        if signs.contains(.start), let note = words.typedNote, hasMark(note.shown, in: text, before: line) {
            marks.append(note)
        }
        return marks
    }

    /// True when an earlier line has the mark of a note that was typed by hand.
    private static func hasMark(_ mark: String, in text: LintedText, before line: Int) -> Bool {
        text.proseLines.contains { earlier in
            guard earlier < line, let found = ByteSearch.first(Array(mark.utf8), in: text.content(earlier)) else {
                return false
            }
            return found.lowerBound > text.content(earlier).startIndex
        }
    }
}
