import CampaignModel
import Mustache
import SiteRendering

/// What a place where sites are published tells of itself: the site that was put there last, and what was begun since.
struct PublishedState: Sendable {
    /// The names that are read from the place.
    static let names = [
        Manifest.fileName, ManifestSignature.fileName, ReleaseChain.path, DataDescription.path,
        PublishedState.notePath, SiteReceipt.path,
    ]

    /// The folder of what publication keeps for itself.
    static let ownFolder = ".minhbach"

    /// What publication notes for itself.
    static let notePath = "\(ownFolder)/publish.json"

    /// The files of the site by path, the manifest among them; empty when nothing was ever published there.
    var files: [String: FileFacts] = [:]
    /// What the site there says of itself; nothing when there is none.
    var standing: SiteStanding?
    /// The address that the site there was built for; nothing when it doesn't say.
    var address: String?
    /// What the last publication noted.
    var note = PublishNote()
    /// Whether there is a site.
    var hasSite: Bool { !files.isEmpty }

    /// Nothing there.
    init() {}

    /// Reads a folder of this machine.
    init(_ place: String, in folder: String) throws(CommandFailure) {
        try self.init(place) { path throws(CommandFailure) in
            do throws(SystemError) {
                return try ByteReading.bytes("\(folder)/\(path)")
            } catch {
                guard error.isMissing else { throw CommandFailure.unreadable("\(folder)/\(path)", error) }
                return nil
            }
        }
    }

    /// Reads a place.
    ///
    /// - Parameters:
    ///   - place: How messages name it.
    ///   - read: The bytes of a file; nothing when it isn't there.
    init(_ place: String, reading read: (String) throws(CommandFailure) -> [UInt8]?) throws(CommandFailure) {
        if let bytes = try read(PublishedState.notePath) {
            guard let note = PublishNote(json: bytes) else { throw .unreadableTarget(place, PublishedState.notePath) }
            self.note = note
        }
        if let bytes = try read(Manifest.fileName) {
            guard let manifest = ManifestReading(json: bytes) else {
                throw .unreadableManifest(bytes, at: place, otherwise: .unreadableTarget(place, Manifest.fileName))
            }
            files = manifest.files
            // It doesn't list itself.
            files[Manifest.fileName] = FileFacts(bytes: bytes.count, sha256: ReleaseHash.of(bytes))
        }
        // Nor its signature, which belongs to it.
        if hasSite, let bytes = try read(ManifestSignature.fileName) {
            files[ManifestSignature.fileName] = FileFacts(bytes: bytes.count, sha256: ReleaseHash.of(bytes))
        }
        guard hasSite else { return }
        address = try read(SiteReceipt.path).flatMap(SiteReceipt.init(json:))?.baseURL
        var chain = ReleaseChain([])
        if let bytes = try read(ReleaseChain.path) {
            guard let shown = ReleaseChain(json: bytes) else { throw .unreadableTarget(place, ReleaseChain.path) }
            chain = shown
        }
        // A first publication may have been interrupted before this was there, but then there was no manifest either.
        guard let bytes = try read(DataDescription.path),
            let description = DataDescription(bytes), let asOf = description.asOf.flatMap(CalendarDate.init(iso:)),
            let isDemonstration = description.isDemonstration
        else { throw .unreadableTarget(place, DataDescription.path) }
        standing = SiteStanding(
            asOf: asOf, isDemonstration: isDemonstration, releases: chain.releases.map(\.hash),
            publicKeys: chain.publicKeys)
    }
}

/// What publication notes at the place for the next one.
struct PublishNote: Hashable, Sendable {
    /// Paths that were to be written or deleted and may be in any state: a publication was interrupted.
    var pending: Set<String> = []
    /// Styles and scripts of the site before, by path with their hashes: readers may still have pages that ask for them.
    var kept: [String: FileFacts] = [:]
    /// What tells one publication from another; nothing in notes of before there was such a name.
    var run: String?

    init(pending: Set<String> = [], kept: [String: FileFacts] = [:], run: String? = nil) {
        self.pending = pending
        self.kept = kept
        self.run = run
    }

    /// Reads a note; nothing when it isn't one.
    init?(json: [UInt8]) {
        guard case .object(let fields) = try? JSONReader.value(of: json), case .array(let pending) = fields["pending"],
            case .array(let kept) = fields["kept"]
        else { return nil }
        if case .string(let run) = fields["run"] { self.run = run }
        for item in pending {
            guard case .string(let path) = item, SitePath.isSafe(path) else { return nil }
            self.pending.insert(path)
        }
        for item in kept {
            guard case .object(let file) = item, case .string(let path) = file["path"], SitePath.isSafe(path),
                case .number(let digits) = file["bytes"], let bytes = Int(digits),
                case .string(let hash) = file["sha256"]
            else { return nil }
            self.kept[path] = FileFacts(bytes: bytes, sha256: hash)
        }
    }

    /// The note as a file.
    var json: [UInt8] {
        var bytes = Array("{\"pending\":[".utf8)
        for (position, path) in pending.sorted().enumerated() {
            bytes += (position == 0 ? "\n" : ",\n").utf8
            JSONText.append(path, to: &bytes)
        }
        bytes += "],\"kept\":[".utf8
        for (position, file) in kept.sorted(by: { $0.key < $1.key }).enumerated() {
            bytes += (position == 0 ? "\n{\"path\":" : ",\n{\"path\":").utf8
            JSONText.append(file.key, to: &bytes)
            bytes += ",\"bytes\":\(file.value.bytes),\"sha256\":".utf8
            JSONText.append(file.value.sha256, to: &bytes)
            bytes += "}".utf8
        }
        bytes.append(UInt8(ascii: "]"))
        if let run {
            bytes += ",\"run\":".utf8
            JSONText.append(run, to: &bytes)
        }
        return bytes + "}\n".utf8
    }

    /// Whether there is nothing to note.
    var isEmpty: Bool { pending.isEmpty && kept.isEmpty }
}

extension CommandFailure {
    /// A file at the place of publication isn't as this program writes it.
    static func unreadableTarget(_ place: String, _ file: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không hiểu tệp \(file) ở \(place): không phải do minhbach ghi; không thay gì ở đó",
                en: "can’t make sense of \(file) at \(place): minhbach didn’t write it; nothing was changed there"))
    }
}
