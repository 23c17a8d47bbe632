import CampaignModel

/// A file of the site, ready to be written.
public struct OutputFile: Sendable {
    /// Where it goes, from the site's root, with `/` between folders: `en/communes/index.html`.
    public let path: String
    /// What it is.
    public let kind: FileKind
    /// The language it is in, if it is in one.
    public let language: LanguageTag?
    /// What it holds.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(path: String, kind: FileKind, language: LanguageTag?, bytes: [UInt8]) {
        self.path = path
        self.kind = kind
        self.language = language
        self.bytes = bytes
    }
}

/// A file of the designers, read from `site-templates`.
public struct DesignFile: Sendable {
    /// Its path inside the folder, as in `layout.mustache` or `css/site.css`.
    public let path: String
    /// Its path as messages name it.
    public let shownPath: String
    /// What it holds.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(path: String, shownPath: String, bytes: [UInt8]) {
        self.path = path
        self.shownPath = shownPath
        self.bytes = bytes
    }
}
