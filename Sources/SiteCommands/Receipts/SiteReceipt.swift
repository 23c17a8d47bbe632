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
    }

    /// The file of a site with these files and this chain of releases.
    func file(of entries: [ManifestEntry], chain: ReleaseChain) -> OutputFile {
        let files = SiteReceipt.uncompressed(entries)
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

    /// The SHA-256 over a line a file, `<SHA-256>  <path>`, in the order of the paths' bytes: what `sha256sum` prints.
    static func root(of files: [ManifestEntry]) -> String {
        let lines = files.sorted().map { "\($0.digest.hexadecimal)  \($0.path)\n" }
        return SHA256.hash(Array(lines.joined().utf8)).hexadecimal
    }

    /// The files without compressed copies of others, whose bytes follow from them.
    private static func uncompressed(_ entries: [ManifestEntry]) -> [ManifestEntry] {
        let paths = Set(entries.map(\.path))
        return entries.filter { entry in
            let isCopy = entry.path.hasSuffix(".br") || entry.path.hasSuffix(".gz")
            return !(isCopy && paths.contains(String(entry.path.dropLast(3))))
        }
    }
}
