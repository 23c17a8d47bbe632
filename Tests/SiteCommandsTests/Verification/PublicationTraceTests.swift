import CampaignModel
import Glibc
import SiteRendering
import Testing

@testable import SiteCommands

/// What `publish` leaves at a place, and what only looks like it.
struct PublicationTraceTests {
    let folder: TemporaryFolder
    private let style = Array("p{}".utf8)

    init() throws {
        folder = try TemporaryFolder()
        var source = TestSource(["index.html"])
        source.pages.append([ReleaseChain([]).file])
        _ = try SiteWriter(to: folder).write(source)
    }

    private func note(keeping path: String, pending: Set<String> = []) throws {
        let note = PublishNote(
            pending: pending, kept: [path: FileFacts(bytes: style.count, sha256: ReleaseHash.of(style))])
        try folder.write("public/.minhbach/publish.json", String(decoding: note.json, as: UTF8.self))
    }

    private func found() throws -> [String] {
        let site = folder.path + "/public"
        return try SiteVerification(site: site, contentFolder: nil, publicKey: nil).run().diagnostics
            .map { "\($0.place.file.dropFirst(site.count + 1)) \($0.identifier)" }.sorted()
    }

    @Test func knowsTheNoteAndTheStylesOfTheSiteBefore() throws {
        try note(keeping: "assets/site-0123456789abcdef.css")
        #expect(try found() == [])
        try folder.write("public/assets/site-0123456789abcdef.css", "p{}")
        #expect(try found() == [])
    }

    @Test func letsNothingElsePass() throws {
        try note(keeping: "assets/site-0123456789abcdef.css")
        try folder.write("public/assets/site-0123456789abcdef.css", "a{}")
        try folder.write("public/.minhbach/other", "x")
        try folder.write("public/.htaccess", "x")
        symlink("/etc/hostname", folder.path + "/public/assets/site-1.css")
        #expect(
            try found() == [
                ".htaccess unlisted-file", ".minhbach/other unlisted-file",
                "assets/site-0123456789abcdef.css unlisted-file", "assets/site-1.css no-plain-file",
            ])
    }

    @Test(arguments: ["en/index.html", ".htaccess", "media/a.jpg", "assets/x.html"])
    func excusesOnlyWhatPagesAreDrawnWith(path: String) throws {
        try note(keeping: path)
        try folder.write("public/\(path)", "p{}")
        #expect(try found() == ["\(path) unlisted-file"])
    }

    @Test func isNoExcuseWhenItCannotBeRead() throws {
        try folder.write("public/.minhbach/publish.json", "{}")
        #expect(try found() == [".minhbach/publish.json unlisted-file"])
        unlink(folder.path + "/public/.minhbach/publish.json")
        symlink("/etc/hostname", folder.path + "/public/.minhbach/publish.json")
        #expect(try found() == [".minhbach/publish.json no-plain-file"])
    }

    @Test func tellsOfAPublicationThatDidNotEnd() throws {
        try note(keeping: "assets/a.css", pending: ["index.html", "b.html"])
        let site = folder.path + "/public"
        let found = try SiteVerification(site: site, contentFolder: nil, publicKey: nil).run().diagnostics
        try #require(found.map(\.identifier) == ["interrupted-publication"])
        #expect(found[0].severity == .error && found[0].place.file == "\(site)/.minhbach/publish.json")
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Lần đăng cuối bị ngắt giữa chừng: 2 tệp có thể ở bất kỳ trạng thái nào",
                    en: "The last publication was interrupted: 2 files may be in any state"))
        #expect(
            found[0].explanation
                == Bilingual(
                    vi: "minhbach publish ghi tên những tệp sắp thay trước khi thay, và xóa danh sách ấy khi đã xong.",
                    en:
                        "minhbach publish writes down the files that it is going to replace, and clears that list when it is "
                        + "done."))
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Hãy chạy lại minhbach publish: nó làm nốt phần còn dở.",
                    en: "Run minhbach publish again: it makes good what was left undone."))
    }
}
