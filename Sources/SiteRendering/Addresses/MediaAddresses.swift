/// Where files that stand beside stories are published.
enum MediaAddresses {
    /// The address, from the site's root, of a file by its path inside the content folder.
    static func path(of file: String) -> String {
        "media/\(file)"
    }
}
