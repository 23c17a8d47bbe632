import CampaignModel

/// A branch of a git repository that a host shows (Pages): one commit a publication, so that readers never see half of
/// one. What the branch holds of its keeper (`CNAME`) stays.
final class GitTarget: PublishTarget {
    let name: String
    /// A push that isn't forced fails where somebody else pushed meanwhile.
    let isLocked = true
    private let address: String
    private let branch: String
    private let tool: PublishTool
    private let message: String
    private var parent: String?
    private var written: [String] = []

    /// Takes `git:ADDRESS#BRANCH`; an address without slash or colon is the name of a remote of the repository here.
    init(_ target: String, message: String) throws(CommandFailure) {
        name = target
        let rest = target.dropFirst("git:".count)
        let parts = rest.split(separator: "#", maxSplits: 1)
        let address = parts.first.map { String($0) } ?? ""
        branch = parts.count > 1 ? String(parts[1]) : "pages"
        self.message = message
        tool = try PublishTool("git")
        if address.contains("/") || address.contains(":") {
            self.address = RealPath.isFolder(address) ? RealPath.of(address) : address
        } else {
            let here = RealPath.of(".")
            self.address = String(
                decoding: try tool.succeed(["-C", here, "remote", "get-url", "--push", address]).filter { $0 != 10 },
                as: UTF8.self)
        }
        try tool.succeed(["init", "--quiet", "work"])
    }

    func state() throws(CommandFailure) -> PublishedState {
        let heads = try tool.succeed(["ls-remote", "--heads", address, "refs/heads/\(branch)"])
        guard !heads.isEmpty else { return PublishedState() }
        try git(["fetch", "--quiet", "--depth", "1", address, "refs/heads/\(branch)"])
        parent = String(decoding: try git(["rev-parse", "FETCH_HEAD"]).filter { $0 != 10 }, as: UTF8.self)
        try git(["read-tree", "FETCH_HEAD"])
        let tool = tool
        let folder = tool.folder
        let state = try PublishedState(name) { path throws(CommandFailure) in
            let run = try tool.run(["-C", "\(folder)/work", "cat-file", "blob", "FETCH_HEAD:\(path)"])
            return run.exitCode == 0 ? run.output : nil
        }
        if !state.hasSite {
            let entries = String(decoding: try git(["ls-tree", "--name-only", "FETCH_HEAD"]), as: UTF8.self)
            let foreign = entries.split(separator: "\n").filter { !$0.hasPrefix(".") && $0 != "CNAME" }
            guard foreign.isEmpty else { throw .foreignOutput(name) }
        }
        return state
    }

    func write(_ files: [PublishFile]) throws(CommandFailure) {
        let folder = try tool.fresh("outgoing")
        try PublishTool.put(files, into: folder)
        // The note of what is under way is of no use where everything comes at once; the last one replaces it.
        try tool.succeed(
            [
                "--git-dir", "\(tool.folder)/work/.git", "--work-tree", folder, "-c", "core.autocrlf=false", "-c",
                "core.excludesFile=", "add", "--force", "--ignore-removal", ".",
            ])
        written += files.map(\.path)
    }

    func delete(_ paths: [String], emptied folders: [String]) throws(CommandFailure) {
        let list = try tool.fresh("lists")
        try PublishTool.put(
            [
                PublishFile(path: "names", bytes: Array(paths.map { $0 + "\0" }.joined().utf8))
            ],
            into: list)
        try tool.succeed(
            [
                "-C", "\(tool.folder)/work", "--literal-pathspecs", "rm", "--cached", "--force", "--quiet",
                "--ignore-unmatch", "--pathspec-from-file=\(list)/names", "--pathspec-file-nul",
            ])
    }

    func close() throws(CommandFailure) {
        guard !written.isEmpty else { return }
        // Without it GitHub leaves out what begins with an underscore or a dot.
        try write([PublishFile(path: ".nojekyll", bytes: [])])
        let tree = String(decoding: try git(["write-tree"]).filter { $0 != 10 }, as: UTF8.self)
        let commit = try git(
            ["commit-tree", tree, "-m", message] + (parent.map { ["-p", $0] } ?? []), named: true)
        let identifier = String(decoding: commit.filter { $0 != 10 }, as: UTF8.self)
        // No force: when somebody else published meanwhile, theirs stays and this is said.
        try git(["push", "--quiet", address, "\(identifier):refs/heads/\(branch)"])
    }

    /// Runs git in the repository; a commit is made in the name of who is set up, else of the program.
    @discardableResult
    private func git(_ arguments: [String], named: Bool = false) throws(CommandFailure) -> [UInt8] {
        var settings: [String: String] = [:]
        if named, try tool.run(["-C", "\(tool.folder)/work", "var", "GIT_COMMITTER_IDENT"]).exitCode != 0 {
            for role in ["AUTHOR", "COMMITTER"] {
                settings["GIT_\(role)_NAME"] = "minhbach"
                settings["GIT_\(role)_EMAIL"] = "minhbach@localhost"
            }
        }
        return try tool.succeed(["-C", "\(tool.folder)/work"] + arguments, environment: settings)
    }
}
