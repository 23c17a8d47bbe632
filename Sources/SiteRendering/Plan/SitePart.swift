/// A part of a site whose files are made from the same inputs: all of it stays as it is while those don't change.
///
/// What a part doesn't read it isn't given: the files of data and of pages without texts of stories are made from a site
/// that has no such texts (`Site.withoutStoryTexts`), and files of data know no templates.
public struct SitePart: Hashable, Sendable {
    /// What the files are.
    public enum Contents: String, Hashable, Sendable {
        /// Data to download: from the content, but for the texts of stories.
        case data
        /// Data that tell which texts of stories aren't as they were released: the table of changes, and files that hold
        /// every table.
        case told
        /// The pages of one kind: from that, the design, and the words that the page of words explains.
        case pages
        /// What proves the last release: from the content, but for the texts of stories and the figures as they are now.
        case ledger
        /// The feeds and files for programs beside the pages of one kind: from what pages are made of but templates.
        case besides
    }

    /// What the files are.
    public let contents: Contents
    /// The name of the kind of page; empty for data and the ledger.
    public let kind: String

    /// Names a part.
    public init(_ contents: Contents, _ kind: String = "") {
        self.contents = contents
        self.kind = kind
    }

    /// A name that no other part has.
    public var name: String { "\(contents.rawValue) \(kind)" }
}
