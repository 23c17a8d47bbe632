@testable import SiteCommands

/// A content with whatever was made of it, kept for tests that all begin with it.
struct KeptRecord: Sendable {
    let files: [String: String]
    let image: FolderImage

    /// One release, and a site of few pages.
    static let released = Result {
        let content = try RecordContent(withPhrases: true)
        try content.release()
        return try content.built(pages: 8)
    }

    /// Two releases, the second with a change and with evidence to read, and a site of few pages.
    static let releasedTwice = Result { try RecordContent.releasedTwice().built(pages: 8) }

    /// The same with all pages.
    static let whole = Result { try RecordContent.releasedTwice().built() }
}

extension RecordContent {
    /// The content as it is now, with its site.
    func built(pages: Int? = nil) throws -> KeptRecord {
        let found = try build(pages: pages)
        guard found.isEmpty else { throw TestFailure("\(found)") }
        return KeptRecord(files: files, image: try FolderImage(of: folder))
    }

    fileprivate static func releasedTwice() throws -> RecordContent {
        let content = try RecordContent(withPhrases: true)
        func add(_ row: String, to path: String) throws {
            try content.write(path, (content.files[path] ?? "") + row + "\n")
        }
        let hash = ReleaseHash.of(Array("Đã họp.\n".utf8))
        try add(
            "E3,Biên bản,report,UBND phường,2026-10-22,public,,\(hash),evidence/bien-ban.txt,", to: "data/evidence.csv")
        try content.folder.write("content/data/evidence/bien-ban.txt", "Đã họp.\n")
        try content.release()
        // A second release with a change, so that there is something to tell.
        let tasks = content.files["data/tasks.yaml"] ?? ""
        try content.write("data/tasks.yaml", tasks.replacing("date: 2026-08-30", with: "date: 2026-09-30"))
        try add("task:T01,revision,Lũ,Floods,A07,2026-11-20,deadline", to: "data/revisions.csv")
        try content.release()
        return content
    }
}
