import Foundation
import Testing

@testable import SiteCommands

/// A build takes from the site in place what is made from what it was made from before; whatever is edited, the bytes are
/// those of a build from nothing.
@Suite struct EditedSiteTests {
    private let site: EditedSite

    init() throws { site = try EditedSite() }

    @Test func takesWhatAChangedTextHasNoPartIn() throws {
        let before = try site.inodes()
        try site.story("news/tin", "Hai.")
        #expect(try site.build().exitCode == 0)
        let after = try site.inodes()
        for path in ["index.html", "data/figures.csv", "data/minh-bach.sqlite", "en/index.html"] {
            #expect(before[path] == after[path] && after[path] != nil, "\(path)")
        }
        #expect(before["tin-tuc/tin/index.html"] != after["tin-tuc/tin/index.html"])
        #expect(try site.isAsFromNothing())
    }

    @Test func takesWorkbooksInWhichAChangedFigureDoesNotStand() throws {
        let before = try site.inodes()
        try site.content.observe("BD20,22918,,,,81,reported", "BD20,24736,,,,5,reported")
        #expect(try site.build().exitCode == 0)
        let after = try site.inodes()
        let books = before.keys.filter { $0.hasSuffix("figures.xlsx") }
        #expect(books.contains { before[$0] == after[$0] } && books.contains { before[$0] != after[$0] })
        #expect(try site.isAsFromNothing())
    }

    @Test func makesOnlyThePagesOfAChangedTemplate() throws {
        let before = try site.inodes()
        try site.append("\n{{! }}\n", to: "site-templates/tasks.mustache")
        #expect(try site.build().exitCode == 0)
        let after = try site.inodes()
        #expect(before["index.html"] == after["index.html"] && before["data/units.csv"] == after["data/units.csv"])
        #expect(before["nhiem-vu/index.html"] != after["nhiem-vu/index.html"])
        #expect(try site.isAsFromNothing())
    }

    @Test func makesAPartAnewOfWhichAFileIsNotAsItWasWritten() throws {
        // Two parts at once, then a link in place of a file of the first.
        try site.story("news/tin", "Câu 0.")
        for path in ["data/figures.csv", "index.html"] { try site.append("x", to: "public/\(path)") }
        #expect(try site.build().exitCode == 0)
        #expect(try site.isAsFromNothing())
        try site.story("news/tin", "Câu 1.")
        let path = "data/minh-bach.zip"
        try FileManager.default.removeItem(at: site.url("public/\(path)"))
        try FileManager.default.createSymbolicLink(
            at: site.url("public/\(path)"), withDestinationURL: site.url("anew/\(path)"))
        #expect(try site.build().exitCode == 0)
        #expect(try site.isAsFromNothing())
    }

    @Test func makesAllAnewAndSaysSoWhenTheRecordOfPartsIsDamaged() throws {
        try site.append("x", to: site.record("last-parts-"))
        try site.story("news/tin", "Hai.")
        let run = try site.build("--language", "en")
        #expect(
            run.messages.contains(
                "note: the record of the parts of the site in place is damaged in the cache, so everything is built anew\n"
            ))
        #expect(try site.isAsFromNothing())
    }

    /// The words of the page of words are links on all other pages, so that its text counts for them.
    @Test func readsTheWordsOfTheGlossaryForAllPages() throws {
        try site.story("pages/glossary", "**Tổ công nghệ:** một tổ.")
        #expect(try site.build().exitCode == 0)
        try site.story("pages/glossary", "**Trang đầu:** một trang.\n\n**Chỉ số:** một số.")
        #expect(try site.build().exitCode == 0)
        #expect(try site.isAsFromNothing())
    }

    /// The picture in lists is the first of the text.
    @Test func showsTheFirstPictureOfATextInLists() throws {
        for name in ["a.png", "b.png"] {
            try FileManager.default.createDirectory(
                at: site.url("content/news/anh"), withIntermediateDirectories: true)
            try Data(SamplePicture.png()).write(to: site.url("content/news/anh/\(name)"))
        }
        try site.story("news/anh", "![Một ảnh thử](a.png)\n\n![Hai ảnh thử](b.png)")
        #expect(try site.build().exitCode == 0)
        try site.story("news/anh", "![Hai ảnh thử](b.png)\n\n![Một ảnh thử](a.png)")
        #expect(try site.build().exitCode == 0)
        #expect(try site.isAsFromNothing())
    }

    /// What a released text says is in the public record, so that some data and a page tell that it changed; all else
    /// stays.
    @Test func tellsThatAReleasedTextChanged() throws {
        #expect(try site.content.run("release").exitCode == 0)
        #expect(try site.build().exitCode == 0)
        let before = try site.inodes()
        try site.story("news/tin", "Hai.")
        #expect(try site.build().exitCode == 0)
        let after = try site.inodes()
        for path in ["index.html", "data/figures.csv", "data/figures.parquet", "nhiem-vu/index.html"] {
            #expect(before[path] == after[path] && after[path] != nil, "\(path)")
        }
        let told = ["csv", "parquet"].map { "data/changes.\($0)" }
        for path in told + ["data/minh-bach.sqlite", "data/minh-bach.zip", "dinh-chinh/index.html"] {
            #expect(before[path] != after[path] && after[path] != nil, "\(path)")
        }
        #expect(try String(contentsOf: site.url("public/data/changes.csv"), encoding: .utf8).contains("tin"))
        #expect(try site.isAsFromNothing())
    }

    /// Edits of all kinds, one after the other, the same on every machine: before anything was released, and since.
    @Test(arguments: [false, true])
    func makesTheBytesOfABuildFromNothingWhateverIsEdited(isReleased: Bool) throws {
        var random = LongRun(seed: 20_261_120)
        let templates = try site.paths("site-templates").filter { $0.hasSuffix(".mustache") }
        if isReleased { #expect(try site.content.run("release").exitCode == 0) }
        for round in 0..<LongRun.count(isReleased ? 2 : 4, of: isReleased ? 100 : 300) {
            let edit = try edit(round, templates, &random, isReleased: isReleased)
            let run = try site.build()
            #expect(run.exitCode == 0, "round \(round): \(edit)\n\(run.output)")
            if random.below(4) == 0 { #expect(try site.build().messages.contains("nothing changed")) }
            #expect(try site.isAsFromNothing(), "round \(round): \(edit)")
        }
    }

    private func edit(
        _ round: Int, _ templates: [String], _ random: inout LongRun, isReleased: Bool
    ) throws -> String {
        switch random.below(12) {
        case 0, 1: try site.story("news/tin", "Câu \(random.below(9)), [mục](#phan-2).\n\n## Phần 2\n\nHết.")
        case 2:
            try site.story(
                "news/bai-\(random.below(3))", title: "Bài \(random.below(3))", "## Phần \(random.below(4))\n\nChữ.")
        case 3: try? FileManager.default.removeItem(at: site.url("content/news/bai-\(random.below(3))"))
        // Figures that were released change only with a reason.
        case 4 where !isReleased:
            try site.content.observe(
                "BD20,22918,,,,\(random.below(90)),reported", "BD20,24736,,,,\(random.below(9)),reported")
        case 5:
            let template = random.one(of: templates)
            try site.append("{{! \(round) }}", to: "site-templates/\(template)")
            return template
        case 6: try site.append("\n.x\(round) { margin: 0 }\n", to: "site-templates/css/home/home.css")
        case 7: try site.append("x", to: "public/index.html")
        case 8:
            let kinds = ["html", "csv", "xlsx", "css", "xml"]
            let paths = try site.paths("public").filter { path in kinds.contains { path.hasSuffix($0) } }
            let path = random.one(of: paths)
            try FileManager.default.removeItem(at: site.url("public/\(path)"))
            return path
        case 9: try site.story("pages/glossary", "**\(random.one(of: ["Trang đầu", "Chỉ số", "Nhiệm vụ"])):** nghĩa.")
        case 10: try? FileManager.default.removeItem(at: site.url(site.record("last-parts-")))
        default: try site.story("news/tin", summary: "Tóm tắt \(random.below(9)).", "Một.")
        }
        return "edit"
    }
}
