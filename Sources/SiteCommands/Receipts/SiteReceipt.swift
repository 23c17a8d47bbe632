import CampaignModel
import Hashing
import Mustache
import SiteRendering

/// What somebody else needs to know to build a site again, as the site itself tells it in `receipt.json`.
///
/// Nothing in it can be used to try out what is kept back. Hashes of inputs could: who has all of a table but one
/// withheld count, or all of a consent but a name, finds it by hashing guesses. A commit's identifier is such a hash of
/// everything, so it is named only when the keeper says that anyone may read the repository. What is hashed here is
/// public: the site's own files and the release.
struct SiteReceipt: Hashable, Sendable {
    /// Its path in the site.
    static let path = "receipt.json"

    /// The program that built the site.
    var program = ProgramVersion.text
    /// The day that the site is judged at.
    let asOf: String
    /// The address that it is built for.
    let baseURL: String
    /// The commit of the content, where that is public.
    var commit: String?
    /// The number and the hash of the last release, as a receipt that was read tells them.
    private(set) var release: Int?
    private(set) var releaseHash: String?
    /// How many files the site has, and the hash of them all, as a receipt that was read tells it.
    private(set) var files: Int?
    private(set) var filesHash: String?

    init(asOf: String, baseURL: String, commit: String? = nil) {
        self.asOf = asOf
        self.baseURL = baseURL
        self.commit = commit
    }

    /// Reads the receipt of a site; nothing when there is none or it isn't as this type writes it.
    init?(in site: String) {
        guard let bytes = try? ByteReading.bytes("\(site)/\(SiteReceipt.path)") else { return nil }
        self.init(json: bytes)
    }

    /// Reads the bytes of a receipt; nothing when they aren't as this type writes them.
    init?(json bytes: [UInt8]) {
        guard case .object(let fields) = try? JSONReader.value(of: bytes),
            case .string(let program) = fields["program"], case .string(let asOf) = fields["as_of"],
            case .string(let baseURL) = fields["base_url"]
        else { return nil }
        (self.program, self.asOf, self.baseURL) = (program, asOf, baseURL)
        if case .string(let commit) = fields["commit"] { self.commit = commit }
        if case .number(let digits) = fields["release"] { release = Int(digits) }
        if case .string(let hash) = fields["release_sha256"] { releaseHash = hash }
        if case .number(let digits) = fields["files"] { files = Int(digits) }
        if case .string(let hash) = fields["files_sha256"] { filesHash = hash }
    }

    /// The file of a site with these files and this chain of releases.
    func file(of entries: [ManifestEntry], chain: ReleaseChain) -> OutputFile {
        let files = SiteReceipt.uncompressed(entries.map { ($0.path, $0.digest.hexadecimal) })
        var bytes = Array("{\n\"format\":\(ReceiptFormat.known),\n\"program\":".utf8)
        JSONText.append(program, to: &bytes)
        bytes += ",\n\"as_of\":".utf8
        JSONText.append(asOf, to: &bytes)
        bytes += ",\n\"base_url\":".utf8
        JSONText.append(baseURL, to: &bytes)
        if let commit {
            bytes += ",\n\"commit\":".utf8
            JSONText.append(commit, to: &bytes)
        }
        if let last = chain.releases.last {
            bytes += ",\n\"release\":\(last.release.number),\n\"release_sha256\":".utf8
            JSONText.append(last.hash, to: &bytes)
        }
        bytes += ",\n\"files\":\(files.count),\n\"files_sha256\":\"\(SiteReceipt.root(of: files))\"\n}\n".utf8
        return OutputFile(path: SiteReceipt.path, kind: .download, language: nil, bytes: bytes)
    }

    /// A file by its path, with its SHA-256.
    typealias ListedFile = (path: String, sha256: String)

    /// The SHA-256 over a line a file, `<SHA-256>  <path>`, in the order of the paths' bytes: what `sha256sum` prints.
    static func root(of files: [ListedFile]) -> String {
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return SHA256.hash(Array(sorted.map { "\($0.sha256)  \($0.path)\n" }.joined().utf8)).hexadecimal
    }

    /// The files of which the receipt of a published site tells: all but itself.
    static func listed(in manifest: ManifestReading) -> [ListedFile] {
        uncompressed(manifest.files.map { ($0.key, $0.value.sha256) }).filter { $0.path != path }
    }

    /// The files without compressed copies of others, whose bytes follow from them.
    private static func uncompressed(_ files: [ListedFile]) -> [ListedFile] {
        let paths = Set(files.map(\.path))
        return files.filter { file in
            let isCopy = file.path.hasSuffix(".br") || file.path.hasSuffix(".gz")
            return !(isCopy && paths.contains(String(file.path.dropLast(3))))
        }
    }
}
