/// The image files that stories may hold, by their names; those that can't be published are told so by what they hold.
enum ImageFormat {
    private static let endings = [
        "jpg", "jpeg", "jfif", "jpe", "mpo", "png", "webp", "avif", "heic", "heif", "hif", "gif", "svg", "bmp", "tif",
        "tiff",
    ]

    /// True for the name of an image file.
    static func isImage(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        return endings.contains(name[name.index(after: dot)...].lowercased())
    }
}
