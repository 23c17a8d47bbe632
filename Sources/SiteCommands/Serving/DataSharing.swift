/// What lets programs of others, wherever they run, read the files that are meant for them: also where there is none, a
/// part only, or nothing but a question beforehand (CORS).
enum DataSharing {
    /// What every answer at such an address says.
    static let always = [
        DeliveryRules.Header(name: "Access-Control-Allow-Origin", value: "*"),
        DeliveryRules.Header(name: "Access-Control-Expose-Headers", value: "Content-Range, Content-Encoding, ETag"),
    ]

    /// What the answer to a browser's question beforehand says: readers of Parquet and SQLite ask for parts of files.
    static let preflight = [
        DeliveryRules.Header(name: "Access-Control-Allow-Methods", value: "GET, HEAD, OPTIONS"),
        DeliveryRules.Header(
            name: "Access-Control-Allow-Headers", value: "Range, If-Range, If-None-Match, If-Modified-Since"),
        DeliveryRules.Header(name: "Access-Control-Max-Age", value: "86400"),
    ]
}

/// The address that names the catalogue in itself, whatever its form, and the files that say it.
struct CatalogueAddress: Hashable, Sendable {
    /// The address, from the site's root; things of the catalogue are named by it with `#` behind.
    static let path = "data/catalog"
    /// In Turtle, for all who don't ask for the other.
    static let turtle = "data/catalog.ttl"
    /// For those who ask for JSON-LD.
    static let linked = "data/catalog.jsonld"
    /// What those ask for, as a regular expression.
    static let linkedType = #"application/ld\+json"#
}
