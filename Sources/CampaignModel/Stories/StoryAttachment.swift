/// A file that a story offers beside its text: a form, a leaflet.
public struct StoryAttachment: Hashable, Sendable {
    /// The path inside the content folder, as in `news/a/mau-don.pdf`.
    public let path: String
    /// What it is.
    public let title: LocalizedText
    /// The SHA-256 of the file in hexadecimal, as the story's front matter has it.
    public let sha256: String?
    /// Where the story names it.
    public let place: SourcePlace

    /// Makes an attachment.
    public init(path: String, title: LocalizedText, sha256: String?, place: SourcePlace) {
        self.path = path
        self.title = title
        self.sha256 = sha256
        self.place = place
    }
}

/// An attachment that was looked at and may be published.
public struct PublishedAttachment: Hashable, Sendable {
    /// Its path from the site's root; it holds a part of the hash, so that browsers may keep it for ever.
    public let path: String
    /// Its bytes.
    public let size: Int
    /// Its SHA-256 in hexadecimal.
    public let sha256: String

    /// Makes what is known of a published file.
    public init(path: String, size: Int, sha256: String) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }
}
