import CampaignModel
import Hashing
import SiteRendering

/// What the manifest says of one file.
struct ManifestEntry: Hashable, Sendable, Comparable {
    /// Its path from the site's root.
    let path: String
    /// What it is.
    let kind: FileKind
    /// The language it is in, if it is in one.
    let language: LanguageTag?
    /// How many bytes it has.
    let size: Int
    /// The SHA-256 of its bytes.
    let digest: SHA256Digest
    /// The part of the site that it belongs to; nothing for files that every build makes. The manifest doesn't tell.
    let part: String?

    /// Describes a file.
    init(_ file: OutputFile, part: String? = nil) {
        self.part = part
        path = file.path
        kind = file.kind
        language = file.language
        size = file.bytes.count
        digest = SHA256.hash(file.bytes)
    }

    /// Describes a file that lies somewhere already.
    init(
        path: String, kind: FileKind, language: LanguageTag?, size: Int, digest: SHA256Digest, part: String? = nil
    ) {
        self.path = path
        self.kind = kind
        self.language = language
        self.size = size
        self.digest = digest
        self.part = part
    }

    /// Orders by path, byte by byte.
    static func < (left: ManifestEntry, right: ManifestEntry) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    /// Whether it is a page that people read.
    var isPage: Bool { path.utf8.suffix(5).elementsEqual(".html".utf8) }
}
