/// Where a link of a text leads, once it is known to lead somewhere.
public enum LinkTarget: Hashable, Sendable {
    /// Another site, a mail address or a telephone number: the destination as the author wrote it.
    case external(String)
    /// A heading on the same page, by its id.
    case anchor(String)
    /// The page of a commune.
    case commune(RegisterIndex<Commune>)
    /// The page of an indicator.
    case indicator(RegisterIndex<Indicator>)
    /// The page of a task.
    case task(RegisterIndex<CampaignTask>)
    /// The page of an agency.
    case agency(RegisterIndex<Agency>)
    /// A page that no content file stands for, by its name in `page:` links.
    case listing(String)
    /// A story, by the name of its folder, and a heading in it.
    case story(StoryKind, slug: String, anchor: String?)
    /// A file beside a story, by its path inside the content folder.
    case asset(String)
    /// An attachment of the same story, by its path inside the content folder.
    case attachment(String)
}

/// The file of an image in a story.
public struct StoryImageFile: Hashable, Sendable {
    /// The path inside the content folder, as in `models/cho-khong-tien-mat/sap-ca.jpg`.
    public let path: String

    /// Names an image file by its path inside the content folder.
    public init(path: String) {
        self.path = path
    }
}
