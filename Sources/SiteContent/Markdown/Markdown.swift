import CampaignModel

/// Reads Markdown, GFM with footnotes, into the body of a story.
public enum Markdown {
    /// Reads a checked text: the body of a file with front matter, or a whole file.
    public static func parse(_ part: SourcePart, into collector: DiagnosticCollector) -> StoryBody {
        body(of: part.bytes, file: part.source.file, firstLine: part.firstLine, into: collector)
    }

    /// Reads bytes as they are, without the checks of a source text; bytes that aren't UTF-8 become U+FFFD.
    public static func parse(bytes: [UInt8], file: String, into collector: DiagnosticCollector) -> StoryBody {
        body(of: bytes[...], file: file, firstLine: 1, into: collector)
    }

    private static func body(
        of bytes: ArraySlice<UInt8>, file: String, firstLine: Int, into collector: DiagnosticCollector
    ) -> StoryBody {
        let outline = MarkdownReader.outline(of: bytes)
        var headings: [StoryHeading] = []
        var links: [StoryLink] = []
        var images: [StoryImage] = []
        var slugs: Set<String> = []
        for element in outline.elements {
            let place = SourcePlace(file: file, line: element.line + firstLine - 1, column: max(1, element.column))
            switch element.kind {
            case .heading(let level):
                let id = uniqueID(element.text, among: &slugs)
                headings.append(StoryHeading(level: level, text: element.text, id: id, place: place))
            case .link:
                links.append(
                    StoryLink(
                        destination: element.destination, text: element.text, title: element.title, place: place))
            case .image:
                images.append(
                    StoryImage(
                        destination: element.destination, description: element.text, title: element.title,
                        place: place))
            case .rawHTML:
                break
            }
        }
        return StoryBody(
            plainHTML: outline.html, holes: StoryHoles(in: outline.html).holes,
            headings: headings, links: links, images: images,
            excerpt: String(decoding: outline.words[outline.opening], as: UTF8.self),
            wordCount: outline.words.split { $0 == 0x20 || $0 == 0x0A }.count)
    }

    private static func uniqueID(_ text: String, among taken: inout Set<String>) -> String {
        let slug = TextFold.slug(text)
        let base = slug.isEmpty ? "muc" : slug
        var id = base
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }
}
