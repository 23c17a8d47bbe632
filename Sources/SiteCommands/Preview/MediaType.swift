/// The media types of the site's files, by the ends of their names: the one list that the preview, the configurations of
/// web servers and object stores are made from.
enum MediaType {
    /// The types by the end of a name, without the dot; texts are in UTF-8 (`charset`).
    static let types = [
        "html": "text/html", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
        "json": "application/json", "jsonld": "application/ld+json", "geojson": "application/geo+json",
        "csv": "text/csv", "tsv": "text/tab-separated-values", "txt": "text/plain", "md": "text/markdown",
        "xml": "application/xml", "atom": "application/atom+xml", "rdf": "application/rdf+xml", "ttl": "text/turtle",
        "ics": "text/calendar", "vtt": "text/vtt", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "webp": "image/webp", "avif": "image/avif", "gif": "image/gif", "ico": "image/x-icon",
        "woff2": "font/woff2", "pdf": "application/pdf", "zip": "application/zip",
        "webmanifest": "application/manifest+json", "parquet": "application/vnd.apache.parquet",
        "sqlite": "application/vnd.sqlite3", "po": "text/x-gettext-translation", "yaml": "application/yaml",
        "yml": "application/yaml", "arrow": "application/vnd.apache.arrow.file",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "ods": "application/vnd.oasis.opendocument.spreadsheet", "odt": "application/vnd.oasis.opendocument.text",
        "odp": "application/vnd.oasis.opendocument.presentation",
    ]

    /// The name of each feed, whose type its end doesn't tell.
    static let feedName = "feed.xml"

    /// The type of feeds (RFC 4287).
    static let feed = "application/atom+xml"

    /// What is said of bytes of no known type: they are to be downloaded.
    static let unknown = "application/octet-stream"

    /// Whether texts of a type are sent with `charset=utf-8`; JSON and XML say their encoding themselves.
    static func hasCharset(_ type: String) -> Bool { type.hasPrefix("text/") }

    /// Whether files of a type get smaller by compression; pictures, fonts and packages are compressed already.
    static func isCompressible(_ path: String) -> Bool {
        let type = plain(path)
        return type.hasPrefix("text/") || type.hasSuffix("json") || type.hasSuffix("xml") || type.hasSuffix("yaml")
    }

    /// The type of a file as servers send it.
    static func of(_ path: String) -> String {
        let type = plain(path)
        return hasCharset(type) ? type + "; charset=utf-8" : type
    }

    private static func plain(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard name != feedName else { return feed }
        guard let dot = name.lastIndex(of: ".") else { return "text/plain" }
        return types[name[name.index(after: dot)...].lowercased()] ?? unknown
    }
}
