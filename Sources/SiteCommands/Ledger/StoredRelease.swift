import CampaignModel
import Mustache

/// A release as it lies in the ledger: what it froze, its hash, and who signed it.
struct StoredRelease: Hashable, Sendable {
    /// Who signed a release.
    struct Signature: Hashable, Sendable {
        /// The public key (Ed25519), in Base64.
        let publicKey: String
        /// The signature of the release's text, in Base64.
        let signature: String
    }

    /// What it froze.
    let release: Release
    /// Its hash, as the file says.
    let hash: String
    /// Its signature, if it has one.
    let signature: Signature?

    /// What the public is told of it.
    var published: PublishedRelease {
        PublishedRelease(release: release, hash: hash, publicKey: signature?.publicKey)
    }

    /// The file that holds it.
    var json: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes + [UInt8(ascii: "\n")]
    }

    /// Appends it as a JSON object.
    func append(to bytes: inout [UInt8]) {
        var texts: [(String, String?)] = [
            ("date", release.date.description), ("as_of", release.asOf.description), ("previous", release.previous),
            ("changes_sha256", release.changesHash), ("figures_sha256", release.figuresHash), ("hash", hash),
            ("public_key", signature?.publicKey), ("signature", signature?.signature),
        ]
        bytes += #"{"number":\#(release.number),"changes":\#(release.changes),"figures":\#(release.figures)"#.utf8
        if let record = release.record {
            bytes += #","format":2,"record_changes":\#(record.changes),"facts":\#(record.facts)"#.utf8
            texts += [
                ("record_changes_sha256", record.changesHash), ("record_sha256", record.hash), ("root", record.root),
            ]
        }
        for (key, text) in texts {
            bytes += ",\"\(key)\":".utf8
            if let text { JSONText.append(text, to: &bytes) } else { bytes += "null".utf8 }
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

extension StoredRelease {
    /// True for a release that a newer program wrote in a form of its own.
    static func isNewer(_ value: DynamicValue) -> Bool {
        guard case .object(let fields) = value, case .number(let digits) = fields["format"] else { return false }
        return Int(digits).map { $0 > 2 } ?? true
    }

    /// Reads a release; nothing when a part is missing or is of another kind.
    init?(_ value: DynamicValue) {
        guard case .object(let fields) = value else { return nil }
        func text(_ key: String) -> String? {
            if case .string(let text) = fields[key] { text } else { nil }
        }
        // Differences of what is counted can't pass 64 bits then, whoever wrote the file.
        func integer(_ key: String) -> Int? {
            guard case .number(let digits) = fields[key], let number = Int(digits) else { return nil }
            return FieldBounds.count.contains(number) ? number : nil
        }
        guard let number = integer("number"), let changes = integer("changes"), let figures = integer("figures"),
            let date = text("date").flatMap({ CalendarDate(iso: $0) }),
            let asOf = text("as_of").flatMap({ CalendarDate(iso: $0) }), let changesHash = text("changes_sha256"),
            let figuresHash = text("figures_sha256"), let hash = text("hash")
        else { return nil }
        var record: Release.Record?
        if fields["format"] != nil {
            guard let changes = integer("record_changes"), let changesHash = text("record_changes_sha256"),
                let facts = integer("facts"), let hash = text("record_sha256"), let root = text("root")
            else { return nil }
            record = Release.Record(changes: changes, changesHash: changesHash, facts: facts, hash: hash, root: root)
        }
        release = Release(
            number: number, date: date, asOf: asOf, previous: text("previous"), changes: changes,
            changesHash: changesHash, figures: figures, figuresHash: figuresHash, record: record)
        self.hash = hash
        signature = text("public_key").flatMap { key in
            text("signature").map { Signature(publicKey: key, signature: $0) }
        }
    }
}
