import CampaignModel

/// A folder of another machine, reached by rsync over SSH or by an rsync server.
///
/// rsync writes each file beside its place and renames it; its own compare by checksum leaves out what an interrupted
/// publication has brought already.
struct RsyncTarget: PublishTarget {
    let name: String
    private let address: String
    private let shell: String?
    private let tool: PublishTool

    /// Takes an address of rsync (`user@host:/path`, `rsync://host/module/path`) and an SSH port.
    init(_ address: String, port: Int?) throws(CommandFailure) {
        name = address
        self.address = address.hasSuffix("/") ? address : address + "/"
        // BatchMode: a question for a password would wait for ever where nobody looks.
        shell = address.hasPrefix("rsync://") ? nil : "ssh -o BatchMode=yes" + (port.map { " -p \($0)" } ?? "")
        tool = try PublishTool("rsync")
    }

    func state() throws(CommandFailure) -> PublishedState {
        let listing = try rsync(["--list-only", "--dirs", address])
        // 23: the folder isn't there yet. 12 and the like mean that nobody answered.
        if listing.exitCode == 23, listing.messages.contains("No such file or directory") { return PublishedState() }
        guard listing.exitCode == 0 else { throw tool.failure(listing) }
        let folder = try tool.fresh("state")
        let list = Array((PublishedState.names.joined(separator: "\0") + "\0").utf8)
        try PublishTool.put([PublishFile(path: "names", bytes: list)], into: try tool.fresh("lists"))
        let fetch = try rsync(
            ["--ignore-missing-args", "--from0", "--files-from=\(tool.folder)/lists/names", address, folder + "/"])
        guard fetch.exitCode == 0 else { throw tool.failure(fetch) }
        let state = try PublishedState(name, in: folder)
        if !state.hasSite, state.note.isEmpty, RsyncTarget.hasEntries(listing.output) { throw .foreignOutput(name) }
        return state
    }

    func write(_ files: [PublishFile]) throws(CommandFailure) {
        let folder = try tool.fresh("outgoing")
        try PublishTool.put(files, into: folder)
        // The folder for unfinished files has to be there before the first one.
        try FolderCreation.make("\(folder)/\(PublishedState.ownFolder)")
        let isNote = files.count == 1 && files[0].path == PublishedState.notePath
        try succeed(
            ["--checksum", "--recursive", "--chmod=D755,F644", "--mkpath"]
                + (isNote ? [] : ["--temp-dir=\(PublishedState.ownFolder)"]) + [folder + "/", address])
    }

    func delete(_ paths: [String], emptied folders: [String]) throws(CommandFailure) {
        try delete(paths)
        // rsync goes from the top down; folders can go only when those in them are gone.
        let levels = Dictionary(grouping: folders) { $0.split(separator: "/").count }
        for level in levels.sorted(by: { $0.key > $1.key }) { try delete(level.value) }
    }

    /// Asks for files that aren't here, and that what isn't here is deleted there.
    private func delete(_ paths: [String]) throws(CommandFailure) {
        guard !paths.isEmpty else { return }
        let empty = try tool.fresh("empty")
        for folder in Set(paths.map { RealPath.split($0).folder }) { try FolderCreation.make("\(empty)/\(folder)") }
        let list = Array((paths.joined(separator: "\0") + "\0").utf8)
        try PublishTool.put([PublishFile(path: "names", bytes: list)], into: try tool.fresh("lists"))
        let run = try rsync(
            ["--delete-missing-args", "--from0", "--files-from=\(tool.folder)/lists/names", empty + "/", address])
        // 23 and 25: a folder holds something of its keeper, and stays.
        guard [0, 23, 25].contains(run.exitCode) else { throw tool.failure(run) }
    }

    private func succeed(_ arguments: [String]) throws(CommandFailure) {
        let run = try rsync(arguments)
        guard run.exitCode == 0 else { throw tool.failure(run) }
    }

    private func rsync(_ arguments: [String]) throws(CommandFailure) -> PublishTool.Run {
        try tool.run((shell.map { ["--rsh=\($0)"] } ?? []) + ["--timeout=120"] + arguments)
    }

    /// Whether a listing names anything but the folder itself and names that begin with a dot.
    private static func hasEntries(_ listing: [UInt8]) -> Bool {
        String(decoding: listing, as: UTF8.self).split(separator: "\n").contains { line in
            // permissions, size, day, time, name
            let parts = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
            return parts.count == 5 && !parts[4].hasPrefix(".")
        }
    }
}
