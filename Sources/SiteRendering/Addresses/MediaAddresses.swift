import CampaignModel

/// Where the pictures of stories are published.
public enum MediaAddresses {
    /// The formats that every picture has.
    public enum Format: String, Sendable, CaseIterable {
        /// For all browsers of today.
        case webp
        /// For all others.
        case jpg
    }

    /// The stem of a picture's addresses: its story, its name, and a fingerprint of its file.
    ///
    /// In stories about persons it has no name: file names often are names of people.
    ///
    /// - Parameters:
    ///   - file: The path inside the content folder.
    ///   - fingerprint: Digits that differ for every file, so that browsers may keep pictures for ever.
    public static func stem(of file: String, fingerprint: String) -> String {
        var parts = file.split(separator: "/").map(String.init)
        let name = parts.popLast() ?? ""
        let folder = parts.map(TextFold.slug).filter { !$0.isEmpty }.joined(separator: "/")
        let own = TextFold.slug(String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]))
        let isOfPerson = parts.first == StoryKind.ambassador.rawValue
        return "\(folder)/" + (isOfPerson || own.isEmpty ? "" : own + "-") + fingerprint
    }

    /// The address of a story's attachment, from the site's root.
    public static func path(ofAttachment file: String, fingerprint: String) -> String {
        "files/\(stem(of: file, fingerprint: fingerprint)).pdf"
    }

    /// The address of a picture in one size, from the site's root.
    public static func path(of picture: StoryPicture, _ size: StoryPicture.Size, _ format: Format) -> String {
        "media/\(picture.stem)-\(size.width).\(format.rawValue)"
    }
}
