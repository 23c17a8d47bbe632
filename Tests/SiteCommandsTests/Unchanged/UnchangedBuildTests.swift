import Foundation
import Testing

@testable import SiteCommands

/// A build that finds nothing changed leaves the site as it is; whatever is changed, the bytes are those of a build from
/// nothing.
@Suite struct UnchangedBuildTests {
    private let content: LedgerContent
    private let environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]

    init() throws {
        content = try LedgerContent()
        try content.takeRealLanguages()
        try content.rewrite(
            "news/tin/vi.md", "---\ntitle: Tin\nsummary: Tóm tắt.\ndate: 2026-11-01\nkind: news\n---\n\nMột.\n")
        let templates = URL(fileURLWithPath: "\(SamplePicture.root)/site-templates")
        try FileManager.default.copyItem(at: templates, to: url("site-templates"))
    }

    private func url(_ path: String) -> URL { URL(fileURLWithPath: content.folder.path + "/" + path) }

    private func build(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["build"] + arguments, in: content.folder, environment: environment)
    }

    private func append(_ text: String, to path: String) throws {
        try Data((String(contentsOf: url(path), encoding: .utf8) + text).utf8).write(to: url(path))
    }

    private func files(_ folder: String) throws -> [String: Data] {
        let paths = try #require(FileManager.default.subpaths(atPath: url(folder).path))
        var files: [String: Data] = [:]
        for path in paths {
            var isFolder: ObjCBool = false
            let file = url(folder + "/" + path)
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }

    private var record: String {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: url(".cache/pictures").path)
            return ".cache/pictures/" + (try #require(names.first { $0.hasPrefix("last-build-") }))
        }
    }

    @Test func doesNothingTheSecondTime() throws {
        let first = try build()
        #expect(first.exitCode == 0, "\(first.output)")
        let inode = try #require(
            FileManager.default.attributesOfItem(atPath: url("public").path)[.systemFileNumber] as? Int)
        let second = try build()
        #expect(second.messages.contains("nothing changed"))
        #expect(second.output == first.output)
        #expect(
            try FileManager.default.attributesOfItem(atPath: url("public").path)[.systemFileNumber] as? Int == inode)
        #expect(try !build("--clean").messages.contains("nothing changed"))
        #expect(try !build("--as-of", "2026-11-19").messages.contains("nothing changed"))
        #expect(try !build("--diagnostics", "json").messages.contains("nothing changed"))
    }

    @Test func buildsAnewWhenTheSiteIsNotAsItWasLeft() throws {
        _ = try build()
        let whole = try files("public")
        try append("x", to: "public/index.html")
        #expect(try !build().messages.contains("nothing changed"))
        #expect(try files("public") == whole)
        try Data("x".utf8).write(to: url("public/extra.html"))
        _ = try build()
        #expect(try files("public") == whole)
        try FileManager.default.removeItem(at: url("public/index.html"))
        _ = try build()
        #expect(try files("public") == whole)
    }

    @Test func buildsAnewAndSaysSoWhenTheRecordIsDamaged() throws {
        _ = try build()
        try append("x", to: record)
        let run = try build("--language", "en")
        #expect(
            run.messages.hasPrefix(
                "note: the record of the last build in the cache is damaged, so everything is built anew\n"))
        #expect(try build("--language", "en").messages.contains("nothing changed"))
    }

    @Test func tellsTimes() throws {
        let run = try build("--timings", "--diagnostics", "json")
        #expect(run.output.contains(#"{"timings":{"stages":[{"stage":"comparison","seconds":"#))
        #expect(run.output.contains(#""slowest":[{"path":"#))
        #expect(try build("--timings", "--language", "vi").output.contains("Lâu nhất:"))
    }

    /// Edits of all kinds, the same on every machine.
    @Test func makesTheBytesOfABuildFromNothingWhateverIsEdited() throws {
        var random = Lehmer(state: 20_261_120)
        for round in 0..<3 {
            switch random.next(6) {
            case 0: try append("Câu \(round).\n", to: "content/news/tin/vi.md")
            case 1: try content.observe("BD20,22918,,,,\(random.next(90)),reported", "BD20,24736,,,,9,reported")
            case 2: try append("{{! \(round) }}", to: "site-templates/home.mustache")
            case 3: try append("\n.x\(round) { margin: 0 }\n", to: "site-templates/css/home/home.css")
            case 4: try append("x", to: "public/index.html")
            default:
                try content.rewrite(
                    "news/tin-\(round)/vi.md",
                    "---\ntitle: Tin \(round)\nsummary: Tóm tắt.\ndate: 2026-11-02\nkind: news\n---\n\nHai.\n")
            }
            #expect(try build().exitCode == 0)
            if random.next(2) == 0 { #expect(try build().messages.contains("nothing changed")) }
            #expect(try build("--quiet", "--clean", "--output", "anew").exitCode == 0)
            #expect(try files("public") == files("anew"), "round \(round)")
        }
    }

    /// A generator of numbers with a fixed seed (Park and Miller).
    private struct Lehmer {
        var state: Int

        mutating func next(_ limit: Int) -> Int {
            state = state * 48_271 % 2_147_483_647
            return state % limit
        }
    }
}
