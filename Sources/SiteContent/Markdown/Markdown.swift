import CampaignModel

/// Reads Markdown, GFM with footnotes, into the body of a story.
///
/// Quotation marks and dashes stay as they are typed: the “smart” option of cmark-gfm follows English habits, and
/// texts in Vietnamese come with their own.
public enum Markdown {
    /// Reads a checked text: the body of a file with front matter, or a whole file.
    ///
    /// - Parameter title: What the page says above the text, so that a text that repeats it is told.
    public static func parse(
        _ part: SourcePart, title: String? = nil, into collector: DiagnosticCollector
    ) -> StoryBody {
        body(
            of: part.bytes, file: part.source.file, firstLine: part.firstLine, hidden: part.source.hidden,
            title: title, into: collector)
    }

    /// Reads bytes as they are, without the checks of a source text; bytes that aren't UTF-8 become U+FFFD.
    public static func parse(bytes: [UInt8], file: String, into collector: DiagnosticCollector) -> StoryBody {
        body(of: bytes[...], file: file, firstLine: 1, into: collector)
    }

    /// The same of a file that may be a whole story: its front matter isn't text.
    public static func parse(storyOrText bytes: [UInt8], file: String, into collector: DiagnosticCollector) -> StoryBody
    {
        let lines = FrontMatter.lines(in: bytes)
        var start = 0
        for _ in 0..<lines { start = (bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1 }
        return body(of: bytes[start...], file: file, firstLine: lines + 1, into: collector)
    }

    private static func body(
        of bytes: ArraySlice<UInt8>, file: String, firstLine: Int, hidden: HiddenSigns = HiddenSigns(),
        title: String? = nil, into collector: DiagnosticCollector
    ) -> StoryBody {
        var bytes = bytes
        if let excess = MarkdownBounds().excess(in: bytes) {
            let end = Characters.end(of: bytes[bytes.startIndex..<excess.offset])
            let line = firstLine + end.lines
            collector.add(.markdownBound(excess, at: SourcePlace(file: file, line: line, column: end.column)))
            // The parser never sees it.
            bytes = []
        }
        let lines = TextLines(bytes, file: file, firstLine: firstLine, hidden: hidden)
        let outline = MarkdownReader.outline(of: WordSpaces.replaced(in: lines))
        let text = LintedText(lines: lines, outline: outline, title: title)
        let footnotes = FootnoteSources(text)
        var places = MarkdownPlaces(lines)
        var rules = MarkdownRules(titleLine: text.titleLine.map { $0 + firstLine }, into: collector)
        var parts = StoryPartsBuilder()
        for element in outline.elements where !footnotes.explains(element) {
            guard let place = places.place(of: element) else { continue }
            if element.kind == .looseBrackets(.link) {
                collector.add(.brokenLink(places.linkFault(at: place), at: place))
            } else {
                rules.check(element, at: place)
            }
            parts.add(element, at: place)
        }
        rules.finish()
        footnotes.report(in: text, into: collector)
        for lint in MarkdownLints.all { lint.check(text, into: collector) }
        return parts.body(outline)
    }
}
