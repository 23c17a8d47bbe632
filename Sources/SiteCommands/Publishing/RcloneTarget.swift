import CampaignModel
import Glibc
import SiteRendering

/// A store that rclone knows: any with the interface of S3, and its other kinds.
///
/// A store has no web server with a configuration, so each file travels with its type and how long copies are good.
struct RcloneTarget: PublishTarget {
    let name: String
    private let remote: String
    private let tool: PublishTool

    /// Takes `s3://bucket/folder`, with keys and address in the variables of rclone or AWS, or `rclone:remote:path`.
    init(_ address: String) throws(CommandFailure) {
        name = address
        let path =
            address.hasPrefix("s3://") ? ":s3,env_auth=true:" + address.dropFirst(5) : String(address.dropFirst(7))
        remote = path.hasSuffix("/") ? String(path.dropLast()) : path
        tool = try PublishTool("rclone")
    }

    func state() throws(CommandFailure) -> PublishedState {
        let listing = try tool.run(
            RcloneTarget.common + ["lsf", "--max-depth", "1", remote], environment: RcloneTarget.settings)
        // 3: the bucket or folder isn't there yet.
        if listing.exitCode == 3 { return PublishedState() }
        guard listing.exitCode == 0 else { throw tool.failure(listing) }
        let folder = try tool.fresh("state")
        let list = Array((PublishedState.names.joined(separator: "\n") + "\n").utf8)
        try PublishTool.put([PublishFile(path: "names", bytes: list)], into: try tool.fresh("lists"))
        try tool.succeed(
            RcloneTarget.common + ["copy", "--files-from-raw", "\(tool.folder)/lists/names", remote, folder],
            environment: RcloneTarget.settings)
        let state = try PublishedState(name, in: folder)
        let entries = String(decoding: listing.output, as: UTF8.self).split(separator: "\n")
        if !state.hasSite, state.note.isEmpty, entries.contains(where: { !$0.hasPrefix(".") }) {
            throw .foreignOutput(name)
        }
        return state
    }

    func write(_ files: [PublishFile]) throws(CommandFailure) {
        // A list of all files in one go can't give each its own headers; those that share them go together. The
        // manifest says which site is there, so it goes alone and last.
        let (closing, others) = (
            files.filter { $0.path == Manifest.fileName }, files.filter { $0.path != Manifest.fileName }
        )
        let groups = Dictionary(grouping: others) { Headers(of: $0.path) }.sorted { $0.key < $1.key }
        for (headers, group) in groups + (closing.isEmpty ? [] : [(Headers(of: Manifest.fileName), closing)]) {
            let folder = try tool.fresh("outgoing")
            try PublishTool.put(group, into: folder)
            try tool.succeed(
                RcloneTarget.common + [
                    "copy", "--checksum", "--no-traverse", "--transfers", "8", "--header-upload",
                    "Content-Type: \(headers.type)", "--header-upload", "Cache-Control: \(headers.caching)",
                ]
                    + (headers.coding.map { ["--header-upload", "Content-Encoding: \($0)"] } ?? [])
                    + [folder, remote], environment: RcloneTarget.settings)
        }
    }

    func delete(_ paths: [String], emptied folders: [String]) throws(CommandFailure) {
        let list = Array((paths.joined(separator: "\n") + "\n").utf8)
        try PublishTool.put([PublishFile(path: "names", bytes: list)], into: try tool.fresh("lists"))
        try tool.succeed(
            RcloneTarget.common + ["delete", "--files-from-raw", "\(tool.folder)/lists/names", remote],
            environment: RcloneTarget.settings)
    }

    /// What a file is sent with.
    private struct Headers: Hashable, Comparable {
        let type: String
        let caching: String
        let coding: String?

        init(of path: String) {
            let ending = [("br", "br"), ("gz", "gzip")].first { path.hasSuffix(".\($0.0)") }
            let plain = ending.map { String(path.dropLast($0.0.utf8.count + 1)) } ?? path
            type = MediaType.of(plain)
            caching = DeliveryRules.caching(for: DeliveryRules.plainCare(for: plain))
            coding = ending?.1
        }

        static func < (left: Headers, right: Headers) -> Bool {
            (left.type, left.caching, left.coding ?? "") < (right.type, right.caching, right.coding ?? "")
        }
    }

    /// rclone 1.60 stops at `AWS_CA_BUNDLE`; it takes the same file by another name.
    private static var settings: [String: String] {
        guard let bundle = getenv("AWS_CA_BUNDLE").map({ String(cString: $0) }), !bundle.isEmpty else { return [:] }
        return ["AWS_CA_BUNDLE": "", "RCLONE_CA_CERT": bundle]
    }

    /// Three tries, and no waiting for a store that doesn't answer.
    private static let common = ["--retries", "3", "--contimeout", "20s", "--timeout", "120s"]
}
