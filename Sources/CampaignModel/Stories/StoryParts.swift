/// A heading inside a story.
public struct StoryHeading: Hashable, Sendable {
    /// The level, 1 to 6; the story's title is the page's level 1.
    public let level: Int
    /// The words without markup.
    public let text: String
    /// The folded words as an anchor, unique in the story: `#doi-tuong`.
    public let id: String
    /// Where it stands in the file.
    public let place: SourcePlace

    /// Makes a heading.
    public init(level: Int, text: String, id: String, place: SourcePlace) {
        self.level = level
        self.text = text
        self.id = id
        self.place = place
    }
}

/// A link inside a story.
public struct StoryLink: Hashable, Sendable {
    /// The destination as the author means it: entities and backslashes resolved, nothing escaped.
    public let destination: String
    /// The words of the link without markup.
    public let text: String
    /// The title given with the destination; empty when there is none.
    public let title: String
    /// Where it stands in the file.
    public let place: SourcePlace

    /// Makes a link.
    public init(destination: String, text: String, title: String, place: SourcePlace) {
        self.destination = destination
        self.text = text
        self.title = title
        self.place = place
    }
}

/// An image inside a story.
public struct StoryImage: Hashable, Sendable {
    /// The destination as the author means it: entities and backslashes resolved, nothing escaped.
    public let destination: String
    /// The description for people who don't see the image.
    public let description: String
    /// The title given with the destination; empty when there is none.
    public let title: String
    /// Where it stands in the file.
    public let place: SourcePlace

    /// Makes an image.
    public init(destination: String, description: String, title: String, place: SourcePlace) {
        self.destination = destination
        self.description = description
        self.title = title
        self.place = place
    }
}
