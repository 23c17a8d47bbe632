/// The media types of the site's files, by the ends of their names.
enum MediaType {
    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "xml": "application/xml", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "webp": "image/webp", "ico": "image/x-icon", "woff2": "font/woff2",
        "pdf": "application/pdf",
        "ics": "text/calendar; charset=utf-8", "geojson": "application/geo+json",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]

    /// The type of a file; bytes of no known type are to be downloaded.
    static func of(_ path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "text/plain; charset=utf-8" }
        if path.hasSuffix("feed.xml") { return "application/atom+xml" }
        return types[path[path.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }
}
