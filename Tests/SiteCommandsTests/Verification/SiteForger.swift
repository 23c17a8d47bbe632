import CampaignModel
import Glibc

@testable import SiteCommands

/// Changes files of a built site together with its manifest and its receipt, so that every hash in them is right.
struct SiteForger {
    let content: RecordContent
    /// Whether what no release holds is let pass.
    var allowsUnreleased = false

    /// What `verify` says of the site.
    func verify(withLedger: Bool = false) throws -> [Diagnostic] {
        let folder = withLedger ? content.folder.path + "/content" : nil
        return try SiteVerification(
            site: content.site, contentFolder: folder, publicKey: nil, allowsUnreleased: allowsUnreleased
        ).run().diagnostics
    }

    func bytes(_ path: String) throws -> [UInt8] { try ByteReading.bytes("\(content.site)/\(path)") }

    func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// Writes a file and leaves the manifest alone; with a manifest comes its receipt.
    func put(_ path: String, _ bytes: [UInt8]) throws {
        unlink("\(content.site)/\(path)")
        _ = try OpenFolder(content.site).create(path, bytes)
        if path == Manifest.fileName, let receipt = try? self.bytes(SiteReceipt.path) {
            try put(SiteReceipt.path, ForgedReceipt.remade(receipt, for: bytes))
        }
    }

    /// Puts a file into the site and its hash into the manifest, or takes both away.
    func forge(_ path: String, _ new: [UInt8]?) throws {
        var lines = try text("manifest.json").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if let new {
            try put(path, new)
            let line =
                "{\"path\":\"\(path)\",\"kind\":\"download\",\"language\":null,\"bytes\":\(new.count),"
                + "\"sha256\":\"\(ReleaseHash.of(new))\"},"
            if let position = lines.firstIndex(where: { $0.contains("\"path\":\"\(path)\"") }) {
                lines[position] = lines[position].hasSuffix(",") ? line : String(line.dropLast())
            } else {
                lines.insert(line, at: 1)
            }
        } else {
            unlink("\(content.site)/\(path)")
            lines.removeAll { $0.contains("\"path\":\"\(path)\"") }
        }
        try put("manifest.json", Array(lines.joined(separator: "\n").utf8))
        // The manifest lists the receipt, which tells of all others.
        guard path != SiteReceipt.path, let receipt = try? bytes(SiteReceipt.path) else { return }
        try forge(SiteReceipt.path, receipt)
    }

    /// What `verify` finds while a file is another one.
    func found(in path: String, _ new: [UInt8], withLedger: Bool = false) throws -> [Diagnostic] {
        let (old, manifest) = (try bytes(path), try bytes("manifest.json"))
        try forge(path, new)
        let found = try verify(withLedger: withLedger)
        try put(path, old)
        try put("manifest.json", manifest)
        return found
    }
}

/// The receipt as a forger makes it who knows what it tells.
enum ForgedReceipt {
    /// A receipt with the number and the hash of the files that a manifest lists.
    static func remade(_ receipt: [UInt8], for manifest: [UInt8]) -> [UInt8] {
        guard let listed = ManifestReading(json: manifest).map(SiteReceipt.listed) else { return receipt }
        let lines = String(decoding: receipt, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let remade = lines.map { line in
            if line.hasPrefix("\"files\":") { return "\"files\":\(listed.count)," }
            return line.hasPrefix("\"files_sha256\":")
                ? "\"files_sha256\":\"\(SiteReceipt.root(of: listed))\"" : String(line)
        }
        return Array(remade.joined(separator: "\n").utf8)
    }
}
