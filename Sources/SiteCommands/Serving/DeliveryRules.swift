import SiteRendering

/// How a site wants to be handed out, said once: the configurations of web servers, the files of static hosts and the
/// headers of object stores are all made from this.
struct DeliveryRules: Hashable, Sendable {
    /// What follows the host in the site's address: empty, or as in `/minh-bach`.
    let basePath: String
    /// The host of the site's address, without a port.
    let host: String
    /// Whether the site's address begins with `https`.
    let isSecure: Bool
    /// The folders of pages that other sites may show in frames, from the site's root, as in `chi-so/bd01/khung-ban-do/`.
    let frames: [String]
    /// Old addresses and the one that took the place of each, from the site's root.
    let moves: [SiteDelivery.Move]
    /// The pages for addresses that lead nowhere, from the site's root: the first language's, then `en/404.html` …
    let notFound: [String]
    /// Whether there is a catalogue of the data.
    let hasCatalogue: Bool

    /// Reads off what a site and its files ask for.
    ///
    /// - Parameters:
    ///   - delivery: What the plan knows.
    ///   - paths: The paths of all files.
    init(_ delivery: SiteDelivery, paths: some Sequence<String>) {
        let scheme = delivery.baseURL.hasPrefix("https://") ? "https://" : "http://"
        let rest = delivery.baseURL.dropFirst(delivery.baseURL.hasPrefix(scheme) ? scheme.count : 0)
        isSecure = scheme == "https://"
        host = String(rest.prefix { $0 != "/" && $0 != ":" })
        basePath = String(rest.drop { $0 != "/" })
        frames = delivery.frames
        moves = delivery.moves
        notFound = paths.filter { $0 == "404.html" || $0.hasSuffix("/404.html") && $0.split(separator: "/").count == 2 }
            .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        hasCatalogue = Set([CatalogueAddress.turtle, CatalogueAddress.linked]).isSubset(of: paths)
    }

    /// What kind of care a file needs.
    enum Care: Hashable, Sendable, CaseIterable {
        /// Named by a fingerprint of its bytes: never changes.
        case fingerprinted
        /// A part of the design without a fingerprint, such as the icon.
        case design
        /// A page, for people.
        case page
        /// A page that other sites may show in a frame.
        case frame
        /// A file for programs.
        case data
    }

    /// A header and its value.
    struct Header: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// Files named so never change: style sheets and scripts end in the 16 digits of a hash, pictures in 8 and a width.
    static let fingerprintPattern =
        #"(assets/.*-[0-9a-f]{16}|media/(.*[-/])?[0-9a-f]{8}-[0-9]+)\.[a-z0-9]+"#

    /// The folder of open data, evidence among it: all of it is meant for programs of others, whatever its ending.
    static let dataFolder = "data/"

    /// The ends of files that are meant for programs of others, wherever they lie.
    static let dataEndings = [
        "csv", "tsv", "json", "jsonld", "geojson", "xml", "rdf", "ttl", "ics", "txt", "md", "xlsx", "ods", "parquet",
        "sqlite", "zip", "pdf", "po",
    ]

    /// Names that static hosts read and nobody else needs to.
    static let hostFiles = ["_headers", "_redirects"]

    /// The ends of compressed files beside the files themselves, the smaller first.
    static let compressedEndings = ["br", "gz"]

    /// What everything is sent with.
    var everywhere: [Header] {
        var headers = [
            Header(name: "X-Content-Type-Options", value: "nosniff"),
            Header(name: "Referrer-Policy", value: "strict-origin-when-cross-origin"),
            Header(
                name: "Permissions-Policy",
                value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
            Header(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
        ]
        if isSecure { headers.append(Header(name: "Strict-Transport-Security", value: "max-age=31536000")) }
        return headers
    }

    /// The Content-Security-Policy: nothing from elsewhere, nothing inline, and frames for those pages alone.
    static func policy(for care: Care) -> String {
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors "
            + (care == .frame ? "*" : "'none'")
    }

    /// How long a copy is good: pages and data are asked for again each time, which costs a few bytes when nothing
    /// changed, so that a correction is seen at once.
    static func caching(for care: Care) -> String {
        switch care {
        case .fingerprinted: "public, max-age=31536000, immutable"
        case .design: "public, max-age=86400"
        case .page, .frame, .data: "no-cache"
        }
    }

    /// The headers that depend on the kind of care.
    static func headers(for care: Care) -> [Header] {
        [
            Header(name: "Cache-Control", value: caching(for: care)),
            Header(name: "Content-Security-Policy", value: policy(for: care)),
        ] + (care == .data ? DataSharing.always : [])
    }

    /// The care that a file needs, by its path from the site's root.
    func care(for path: String) -> Care {
        if frames.contains(where: { path.hasPrefix($0) }) && path.hasSuffix(".html") { return .frame }
        return DeliveryRules.plainCare(for: path)
    }

    /// The care that a file needs wherever nothing is known of frames.
    static func plainCare(for path: String) -> Care {
        if path.hasSuffix(".html") { return .page }
        if DeliveryRules.isFingerprinted(path) { return .fingerprinted }
        if path.hasPrefix("assets/") { return .design }
        if path.hasPrefix(dataFolder) { return .data }
        let ending = path.split(separator: ".").last.map { String($0) } ?? ""
        return DeliveryRules.dataEndings.contains(ending) ? .data : .page
    }

    /// The names of the folders that pages for frames lie in, which no other page has.
    var frameNames: [String] {
        Set(frames.compactMap { $0.split(separator: "/").last.map { String($0) } }).sorted()
    }

    /// Whether a path is as `fingerprintPattern` says.
    private static func isFingerprinted(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: "."), let name = path[..<dot].split(separator: "/").last else {
            return false
        }
        let parts = name.split(separator: "-")
        guard parts.count >= 2, let last = parts.last else { return false }
        if path.hasPrefix("assets/") { return isHash(last, digits: 16) }
        return path.hasPrefix("media/") && last.utf8.allSatisfy { (48...57).contains($0) }
            && isHash(parts[parts.count - 2], digits: 8)
    }

    private static func isHash(_ text: Substring, digits: Int) -> Bool {
        text.utf8.count == digits && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
