import CampaignModel
import Foundation
import Testing

@testable import SiteCommands

/// Pictures of stories from the file to the site.
@Suite struct StoryPicturesTests {
    private let content: LedgerContent

    init() throws {
        content = try LedgerContent()
        for tag in ["vi", "en"] {
            let language = try ByteReading.bytes("\(SamplePicture.root)/content/languages/\(tag).yaml")
            try content.rewrite("languages/\(tag).yaml", String(decoding: language, as: UTF8.self))
        }
        try put(SamplePicture.png(), "news/a/Chợ cá.png")
        try content.rewrite(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\n"
                + "![Một sạp chợ](<Chợ cá.png> \"Sạp chợ\")\n\nXem [ảnh lớn của sạp](<Chợ cá.png>).\n")
    }

    private func put(_ bytes: [UInt8], _ path: String) throws {
        _ = try OpenFolder(content.folder.path + "/content").create(path, bytes)
    }

    private func build(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try CommandRun(
            ["build", "--templates", "\(SamplePicture.root)/site-templates"] + arguments, in: content.folder,
            environment: ["PATH": path].merging(environment) { $1 })
    }

    private func manifest(_ output: String = "public") -> String {
        content.folder.text("\(output)/manifest.json") ?? ""
    }

    @Test func publishesPicturesThatStoriesUse() throws {
        try put(SamplePicture.png() + [0], "news/a/unused.png")
        let run = try build()
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        let media = manifest().split(separator: "\n").filter { $0.contains("\"path\":\"media/") }
        #expect(media.count == 6)
        #expect(
            media.allSatisfy { $0.contains("\"path\":\"media/news/a/cho-ca-") && $0.contains("\"kind\":\"asset\"") })
        let page = content.folder.text("public/tin-tuc/a/index.html") ?? ""
        #expect(page.contains("<figcaption>Sạp chợ</figcaption>"))
        #expect(page.contains("-1600.jpg\">ảnh lớn của sạp</a>"))
        #expect(!manifest().contains("unused") && !media.contains { $0.contains(".png\"") })
    }

    @Test func writesTheSameWithAnyThreadsAndCache() throws {
        #expect(try build("--jobs", "1", "--output", "one").exitCode == 0)
        #expect(try build("--jobs", "4", "--output", "two").exitCode == 0)
        #expect(try build("--jobs", "4", "--clean", "--output", "three").exitCode == 0)
        #expect(try build("--cache", "elsewhere", "--output", "four").exitCode == 0)
        #expect(manifest("one").contains("media/news/a/"))
        for other in ["two", "three", "four"] { #expect(manifest(other) == manifest("one")) }
    }

    @Test func needsNoProgramWithoutPictures() throws {
        try content.rewrite(
            "news/a/vi.md", "---\ntitle: Tin\nsummary: Câu.\ndate: 2026-10-01\nkind: news\n---\n\nChào.\n")
        let run = try build(environment: ["PATH": "/nowhere"])
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        // The record of the build is there, and no folder of a picture.
        let kept = try FolderEntry.all(in: content.folder.path + "/.cache/pictures")
        #expect(kept.allSatisfy { $0.kind == .file })
    }

    @Test func saysWhatToInstall() throws {
        try content.folder.write("bin/.keep")
        let run = try build(environment: ["PATH": content.folder.path + "/bin"])
        #expect(run.exitCode == 74)
        #expect(
            run.messages
                == "error: there are pictures but no libvips; install it: apt-get install libvips-tools\n")
    }

    @Test func tellsFaultsWhereThePictureIsUsed() throws {
        try put(SamplePicture.dot, "news/a/dot.jpg")
        try content.rewrite(
            "news/a/vi.md",
            "---\ntitle: Tin\nsummary: Câu.\ndate: 2026-10-01\nkind: news\n---\n\nA ![Một chấm](dot.jpg)\n")
        let run = try build("--diagnostics", "github")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("file=content/news/a/vi.md,line=8,col=3,title=picture-too-small::"))
        #expect(try !content.folder.names().contains("public"))
    }

    @Test func checksWithoutKeepingAnything() throws {
        let run = try CommandRun(
            ["check", "--templates", "\(SamplePicture.root)/site-templates"], in: content.folder,
            environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "TMPDIR": content.folder.path])
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        #expect(
            try content.folder.names().filter { !$0.hasPrefix(".input") }.sorted() == [
                ".messages", ".output", "content",
            ])
    }
}
