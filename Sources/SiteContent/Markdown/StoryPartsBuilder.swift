import CampaignModel

/// Gathers the headings, links and images of a text, and makes its body.
struct StoryPartsBuilder {
    private var headings: [StoryHeading] = []
    private var links: [StoryLink] = []
    private var images: [StoryImage] = []
    private var quotations: [SourcePlace] = []
    private var identifiers: Set<String> = []
    /// The number that the next heading with the same words tries first.
    private var numbers: [String: Int] = [:]

    private static let excerptLength = 200

    /// Adds the next element of the text.
    mutating func add(_ element: MarkdownOutline.Element, at place: SourcePlace) {
        switch element.kind {
        case .heading(let level):
            let text = TextTrimming.withoutOuterSpaces(element.text)
            headings.append(StoryHeading(level: level, text: text, id: identifier(for: text), place: place))
        case .link:
            links.append(
                StoryLink(destination: element.destination, text: element.text, title: element.title, place: place))
        case .image:
            images.append(
                StoryImage(
                    destination: element.destination, description: element.text, title: element.title, place: place))
        case .quotation:
            quotations.append(place)
        case .rawHTML, .looseBrackets, .tableWithoutHeader:
            break
        }
    }

    /// The body with its holes.
    func body(_ outline: MarkdownOutline) -> StoryBody {
        let holes = StoryHoles(in: outline.html)
        precondition(
            holes.count(headings: headings.count, links: links.count, images: images.count),
            "the HTML and the tree of cmark-gfm don't have the same headings, links and images")
        return StoryBody(
            plainHTML: outline.html, holes: holes.holes, headings: headings, links: links, images: images,
            quotations: quotations, excerpt: StoryPartsBuilder.excerpt(outline.opening),
            wordCount: StoryPartsBuilder.wordCount(outline.words))
    }

    /// The folded words, with a number when an earlier heading has them; `fn-` belongs to footnotes.
    private mutating func identifier(for text: String) -> String {
        let slug = TextFold.slug(text)
        let isTaken = slug.isEmpty || slug.hasPrefix("fn-") || slug.hasPrefix("fnref-")
        let base = isTaken ? "muc" + (slug.isEmpty ? "" : "-" + slug) : slug
        var identifier = base
        var number = numbers[base] ?? 2
        while !identifiers.insert(identifier).inserted {
            identifier = "\(base)-\(number)"
            number += 1
        }
        numbers[base] = number
        return identifier
    }

    /// The first words, with single spaces between them.
    private static func excerpt(_ opening: [UInt8]) -> String {
        var excerpt: [UInt8] = []
        var length = 0
        var wordStart = 0
        for byte in opening {
            if byte > 0x20 {
                excerpt.append(byte)
                if byte & 0xC0 != 0x80 { length += 1 }
            } else if excerpt.count > wordStart {
                if length > excerptLength && wordStart > 0 {
                    return String(decoding: excerpt[..<(wordStart - 1)], as: UTF8.self) + "…"
                }
                excerpt.append(UInt8(ascii: " "))
                length += 1
                wordStart = excerpt.count
            }
        }
        return TextTrimming.withoutOuterSpaces(String(decoding: excerpt, as: UTF8.self))
    }

    /// Counts runs of bytes between spaces that hold a letter or digit.
    private static func wordCount(_ words: [UInt8]) -> Int {
        var count = 0
        var isCounted = false
        for byte in words {
            if byte <= 0x20 {
                isCounted = false
            } else if !isCounted, byte >= 0x80 || isLetterOrDigit(byte) {
                isCounted = true
                count += 1
            }
        }
        return count
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        let small = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
