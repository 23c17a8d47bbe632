import CampaignModel

/// Content and templates as a commit has them, in a folder for a moment; the repository and its files stay as they are.
final class CommitSources {
    /// The folder of the content.
    let content: String
    /// The folder of the templates.
    let templates: String

    private let tool: PublishTool

    /// Takes both out of a commit.
    ///
    /// - Parameters:
    ///   - commit: Anything that git knows as a commit.
    ///   - content: The folder of the content in a checkout of the repository.
    ///   - templates: The folder of the templates; one outside of the repository is taken as it is.
    init(_ commit: String, content: String, templates: String) throws(CommandFailure) {
        tool = try PublishTool("git")
        let place = RealPath.of(content)
        let top = try CommitSources.line(tool, commit, ["-C", place, "rev-parse", "--show-toplevel"])
        let whole = try CommitSources.line(
            tool, commit, ["-C", top, "rev-parse", "--verify", "--end-of-options", "\(commit)^{commit}"])
        let tree = try tool.fresh("tree")
        // An index of its own: what the keeper has staged stays as it is.
        let index = ["GIT_INDEX_FILE": "\(tool.folder)/index"]
        _ = try CommitSources.line(tool, commit, ["-C", top, "read-tree", whole], index)
        _ = try CommitSources.line(
            tool, commit,
            ["-C", top, "-c", "core.autocrlf=false", "checkout-index", "--all", "--prefix=\(tree)/"], index)
        func inside(_ folder: String) -> String {
            let real = RealPath.of(folder)
            guard RealPath.isInside(real, top), real != top else { return real == top ? tree : folder }
            return tree + real.dropFirst(top.count)
        }
        self.content = inside(content)
        self.templates = inside(templates)
    }

    private static func line(
        _ tool: PublishTool, _ commit: String, _ arguments: [String], _ environment: [String: String] = [:]
    ) throws(CommandFailure) -> String {
        let run = try tool.run(arguments, environment: environment)
        guard run.exitCode == 0 else {
            throw .unreadableCommit(commit, PublishTool.lines(of: run.messages).prefix(2).joined(separator: " · "))
        }
        return String(decoding: run.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}

extension CommandFailure {
    /// The commit can't be taken out of the repository.
    static func unreadableCommit(_ commit: String, _ reason: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không lấy được nội dung ở commit \(commit): \(reason)",
                en: "can’t take the content out of the commit \(commit): \(reason)"))
    }
}
