import CampaignModel
import Glibc
import Hashing
import SiteRendering

/// What is remembered of the parts of the site in place: what each was made from, and its files with their hashes.
///
/// It holds hashes, and addresses that the site has; the bytes are the site's own. It lies in the cache, may be deleted at
/// any time, and is written anew by each build that publishes.
struct PartRecord: Sendable {
    /// A part, the hash of all that it was made from, and its files.
    struct Part: Sendable {
        let key: SHA256Digest
        var entries: [ManifestEntry] = []
    }

    /// The parts by their names.
    let parts: [String: Part]

    private static let head = "minhbach parts 1"

    init(parts: [String: Part]) {
        self.parts = parts
    }

    /// What a site consists of that was just written.
    init(of manifest: Manifest, keys: [String: SHA256Digest]) {
        var parts = keys.mapValues { Part(key: $0) }
        for entry in manifest.entries {
            if let part = entry.part { parts[part]?.entries.append(entry) }
        }
        self.parts = parts
    }

    /// Where the record for an output folder lies.
    static func path(in cache: String, for output: String) -> String {
        let name = SHA256.hash(Array(RealPath.of(output).utf8)).hexadecimal.prefix(16)
        return "\(cache)/last-parts-\(name)"
    }

    /// Reads the record at a path; nothing when there is none, or a byte of it isn't as it was stored.
    static func read(_ path: String) -> (record: PartRecord?, isDamaged: Bool) {
        do {
            let record = PartRecord(bytes: try ByteReading.bytes(path))
            return (record, record == nil)
        } catch {
            return (nil, !error.isMissing)
        }
    }

    /// The record as it is stored: its own hash, and a line for each part and each file.
    var bytes: [UInt8] {
        var text = Array("\(PartRecord.head)\n".utf8)
        for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
            text += "part \(part.key.hexadecimal) \(name)\n".utf8
            for entry in part.entries {
                let language = entry.language?.text ?? "-"
                text +=
                    "\(entry.digest.hexadecimal) \(entry.size) \(entry.kind.rawValue) \(language) \(entry.path)\n".utf8
            }
        }
        return Array((SHA256.hash(text).hexadecimal + "\n").utf8) + text
    }

    /// Takes a stored record apart.
    init?(bytes: [UInt8]) {
        guard bytes.count > 65, bytes[64] == UInt8(ascii: "\n") else { return nil }
        let text = Array(bytes[65...])
        guard bytes.prefix(64).elementsEqual(SHA256.hash(text).hexadecimal.utf8) else { return nil }
        var lines = text.split(separator: UInt8(ascii: "\n"))[...]
        guard lines.popFirst()?.elementsEqual(PartRecord.head.utf8) == true else { return nil }
        var parts: [String: Part] = [:]
        var name: String?
        for line in lines {
            if line.starts(with: "part ".utf8) {
                let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
                guard words.count == 3, let key = SHA256Digest(hexadecimal: words[1]) else { return nil }
                let found = String(decoding: words[2], as: UTF8.self)
                parts[found] = Part(key: key)
                name = found
            } else {
                guard let name, let entry = ManifestEntry(recorded: line, part: name) else { return nil }
                parts[name]?.entries.append(entry)
            }
        }
        self.parts = parts
    }
}

extension ManifestEntry {
    /// Takes a line of a record apart.
    fileprivate init?(recorded line: ArraySlice<UInt8>, part: String) {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
        guard words.count == 5, let digest = SHA256Digest(hexadecimal: words[0]),
            let size = Int(String(decoding: words[1], as: UTF8.self)),
            let kind = FileKind(rawValue: String(decoding: words[2], as: UTF8.self))
        else { return nil }
        let language = String(decoding: words[3], as: UTF8.self)
        self.init(
            path: String(decoding: words[4], as: UTF8.self), kind: kind,
            language: language == "-" ? nil : LanguageTag(language), size: size, digest: digest, part: part)
    }
}
