import Foundation
import Testing

@testable import SiteCommands

/// A small content with all templates of the project, built by the program into `public`, and beside it from nothing.
struct EditedSite {
    let content: LedgerContent
    private let environment = EditedSite.environment
    /// The bytes that the content gave when it was last built from nothing.
    private let fromNothing = FromNothing()

    /// Lays out a site as it was built for the first time.
    init() throws {
        content = try LedgerContent(EditedSite.built.get())
        // The records of a build are named for the folder that it went to.
        let (cache, output) = (url(".cache/pictures").path, url("public").path)
        for (prefix, path) in [
            ("last-build-", LastBuild.path(in: cache, for: output)),
            ("last-parts-", PartRecord.path(in: cache, for: output)),
        ] {
            try FileManager.default.moveItem(at: url(record(prefix)), to: URL(fileURLWithPath: path))
        }
    }

    /// A content that was never built.
    init(unbuilt content: LedgerContent) throws {
        self.content = content
        try content.takeRealLanguages()
        try content.observe("BD20,22918,,,,80,reported", "BD20,24736,,,,5,reported")
        try story("news/tin", "Một.")
        let templates = URL(fileURLWithPath: "\(SamplePicture.root)/site-templates")
        try FileManager.default.copyItem(at: templates, to: url("site-templates"))
    }

    private static let environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]

    /// The site after its first build, with the cache and the records of that build.
    private static let built = Result {
        let site = try EditedSite(unbuilt: LedgerContent())
        let run = try site.build()
        guard run.exitCode == 0 else { throw TestFailure("\(run.output)\(run.messages)") }
        return try FolderImage(of: site.content.folder)
    }

    /// Whether the published site is, byte for byte, what a build from nothing makes in `anew`; what the same content and
    /// templates gave is remembered.
    func isAsFromNothing() throws -> Bool {
        let inputs = try files("content").merging(files("site-templates")) { $1 }
        if fromNothing.inputs != inputs {
            guard try build("--quiet", "--clean", "--output", "anew").exitCode == 0 else { return false }
            (fromNothing.inputs, fromNothing.files) = (inputs, try files("anew"))
        }
        return try files("public") == fromNothing.files
    }

    private final class FromNothing {
        var inputs: [String: Data] = [:]
        var files: [String: Data] = [:]
    }

    func url(_ path: String) -> URL { URL(fileURLWithPath: content.folder.path + "/" + path) }

    func build(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["build"] + arguments, in: content.folder, environment: environment)
    }

    /// Writes a story of one language.
    func story(_ path: String, title: String = "Tin", summary: String = "Tóm tắt.", _ text: String) throws {
        let facts = path.hasPrefix("news/") ? "date: 2026-11-01\nkind: news" : "section: about\norder: 10"
        try content.rewrite(
            "\(path)/vi.md", "---\ntitle: \(title)\nsummary: \(summary)\n\(facts)\n---\n\n\(text)\n")
    }

    func append(_ text: String, to path: String) throws {
        try Data((String(contentsOf: url(path), encoding: .utf8) + text).utf8).write(to: url(path))
    }

    /// The bytes of all files below a folder, by path.
    func files(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try paths(folder) { files[path] = try Data(contentsOf: url("\(folder)/\(path)")) }
        return files
    }

    /// The paths of all files below a folder, in order.
    func paths(_ folder: String) throws -> [String] {
        try #require(FileManager.default.subpaths(atPath: url(folder).path)).filter { path in
            var isFolder: ObjCBool = false
            let file = url("\(folder)/\(path)").path
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }

    /// What the file system calls each file of the published site: files that were taken over keep it.
    func inodes() throws -> [String: Int] {
        var inodes: [String: Int] = [:]
        for path in try paths("public") {
            let attributes = try FileManager.default.attributesOfItem(atPath: url("public/\(path)").path)
            inodes[path] = attributes[.systemFileNumber] as? Int
        }
        return inodes
    }

    /// The path of a record in the cache.
    func record(_ prefix: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: url(".cache/pictures").path)
        return ".cache/pictures/" + (try #require(names.first { $0.hasPrefix(prefix) }))
    }
}
