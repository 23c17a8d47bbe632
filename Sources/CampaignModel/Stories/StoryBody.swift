/// The body of a story: HTML rendered once from Markdown, with holes for what only the site knows.
///
/// The bytes are exactly what cmark-gfm prints for the text. A hole marks where a heading takes its id and
/// where the destination of a link or an image stands, so that a page fills in addresses by copying bytes,
/// without reading HTML again.
public struct StoryBody: Hashable, Sendable {
    /// A place in the HTML that a page may fill.
    public struct Hole: Hashable, Sendable {
        /// What a hole is for, with the index of its heading, link or image.
        public enum Purpose: Hashable, Sendable {
            /// The id of the heading at this index of `headings`.
            case heading(Int)
            /// The destination of the link at this index of `links`.
            case link(Int)
            /// The destination of the image at this index of `images`.
            case image(Int)
        }

        /// What the hole is for.
        public let purpose: Purpose
        /// The bytes of the whole tag: `<h2>`, `<a href="…" title="…">`, `<img src="…" alt="…" />`.
        public let tag: Range<Int>
        /// The bytes of the escaped destination inside the tag; for a heading the empty place before its `>`.
        public let destination: Range<Int>

        /// Marks a hole.
        public init(_ purpose: Purpose, tag: Range<Int>, destination: Range<Int>) {
            self.purpose = purpose
            self.tag = tag
            self.destination = destination
        }
    }

    /// The HTML with the destinations as written and without heading ids: UTF-8, as cmark-gfm prints it.
    public let plainHTML: [UInt8]
    /// The holes in the order of the text; they don't overlap.
    public let holes: [Hole]
    /// The headings in the order of the text.
    public let headings: [StoryHeading]
    /// The links in the order of the text.
    public let links: [StoryLink]
    /// The images in the order of the text.
    public let images: [StoryImage]
    /// Where quotations stand: in a story about a person, the words of that person.
    public let quotations: [SourcePlace]
    /// The words of the first paragraphs without markup, about 200 characters, cut at a word.
    public let excerpt: String
    /// How many words the text has: in Vietnamese, how many syllables.
    public let wordCount: Int

    /// Puts a body together; the holes index into headings, links and images.
    public init(
        plainHTML: [UInt8], holes: [Hole], headings: [StoryHeading], links: [StoryLink], images: [StoryImage],
        quotations: [SourcePlace] = [], excerpt: String, wordCount: Int
    ) {
        self.plainHTML = plainHTML
        self.holes = holes
        self.headings = headings
        self.links = links
        self.images = images
        self.quotations = quotations
        self.excerpt = excerpt
        self.wordCount = wordCount
    }

    /// A body without any text.
    public static let empty = StoryBody(
        plainHTML: [], holes: [], headings: [], links: [], images: [], excerpt: "", wordCount: 0)
}
