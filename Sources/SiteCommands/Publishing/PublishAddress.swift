import CampaignModel

/// Where to publish, as it is typed.
enum PublishAddress: Hashable, Sendable {
    case folder(String)
    case rsync(String, port: Int?)
    case rclone(String)
    case git(String)

    /// Reads an address; anything that no kind of place begins with is a folder.
    init(_ text: String) {
        if text.hasPrefix("git:") {
            self = .git(text)
        } else if text.hasPrefix("s3://") || text.hasPrefix("rclone:") {
            self = .rclone(text)
        } else if text.hasPrefix("rsync://") {
            self = .rsync(text, port: nil)
        } else if text.hasPrefix("ssh://") {
            self = PublishAddress.secureShell(text.dropFirst("ssh://".count))
        } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/"), colon != text.startIndex {
            self = .rsync(text, port: nil)
        } else {
            self = .folder(text)
        }
    }

    /// False for nothing, for an address like `ftp://…` whose beginning names no kind of place, and for one that git, rsync,
    /// rclone or ssh would take for an option: some of theirs run commands.
    static func isKnown(_ text: String) -> Bool {
        guard !text.isEmpty, !isOption(text) else { return false }
        guard let end = text.firstRange(of: "://") else { return true }
        return ["s3", "rsync", "ssh"].contains(String(text[..<end.lowerBound]))
            || text.hasPrefix("git:") || text.hasPrefix("rclone:")
    }

    private static func isOption(_ text: String) -> Bool {
        let beginnings = ["", "git:", "rclone:", "s3://", "rsync://", "ssh://"]
        let name = beginnings.last { text.hasPrefix($0) }.map { text.dropFirst($0.count) } ?? text[...]
        // A host may stand behind a user's name.
        let place = name.prefix { $0 != "/" && $0 != ":" }
        return name.hasPrefix("-") || !text.hasPrefix("git:") && place.contains("@-")
    }

    /// `user@host:2222/srv/www` as rsync writes it, and the port.
    private static func secureShell(_ rest: Substring) -> PublishAddress {
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let (authority, path) = (rest[..<slash], rest[slash...])
        guard let colon = authority.lastIndex(of: ":"), let port = Int(authority[authority.index(after: colon)...])
        else {
            return .rsync("\(authority):\(path)", port: nil)
        }
        return .rsync("\(authority[..<colon]):\(path)", port: port)
    }

    /// The place, reached.
    func target(for site: String, message: String) throws(CommandFailure) -> any PublishTarget {
        switch self {
        case .folder(let path): try FolderTarget(path, apartFrom: site)
        case .rsync(let address, let port): try RsyncTarget(address, port: port)
        case .rclone(let address): try RcloneTarget(address)
        case .git(let address): try GitTarget(address, message: message)
        }
    }
}

extension CommandFailure {
    /// An address of a kind that nothing is published to.
    static func unknownTarget(_ text: String) -> CommandFailure {
        CommandFailure(
            status: .wrongUsage,
            message: Bilingual(
                vi: "không đăng lên “\(text)” được: nơi đăng là một thư mục, máy:đường/dẫn hoặc ssh://…, rsync://…, "
                    + "s3://…, rclone:…, git:…",
                en:
                    "can’t publish to “\(text)”: a place is a folder, host:path or ssh://…, rsync://…, s3://…, rclone:…, "
                    + "git:…"))
    }
}
