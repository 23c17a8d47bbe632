import Glibc
import Testing

@testable import SiteCommands

@Suite struct SiteArchiveTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var archive: SiteArchive { SiteArchive(folder: folder.path + "/archive") }
    private var site: String { folder.path + "/public" }

    private func build(_ text: String, day: String = "2026-11-20", releases: Int = 0) throws {
        var source = TestSource(["index.html"], text: text)
        source.pages.append([.page("data/datapackage.json", "{\"as_of\":\"\(day)\",\"title\":\"A <b>\"}")])
        if releases > 0 { source.pages.append([ReleaseChain(try PublishSample.releases(releases)).file]) }
        _ = try SiteWriter(to: folder).write(source)
    }

    @Test func keepsEachSiteByItsReleaseAndDay() throws {
        try build("one", day: "2026-10-20")
        #expect(try archive.add(site) == .added("2026-10-20"))
        try build("two", releases: 2)
        #expect(try archive.add(site) == .added("0002-2026-11-20"))
        #expect(try archive.writeList().map(\.name) == ["0002-2026-11-20", "2026-10-20"])
        #expect(folder.text("archive/2026-10-20/index.html") == "one")
        #expect(folder.text("archive/0002-2026-11-20/manifest.json") == folder.text("public/manifest.json"))
        let list = try #require(folder.text("archive/index.html"))
        #expect(list.contains("<a href=\"0002-2026-11-20/index.html\">2026-11-20</a>"))
        #expect(list.contains("A &lt;b&gt;"))
    }

    @Test func writesNothingOverWhatIsArchived() throws {
        try build("one")
        #expect(try archive.add(site) == .added("2026-11-20"))
        #expect(try archive.add(site) == .alreadyThere("2026-11-20"))
        try build("other")
        let place = "\(folder.path)/archive/2026-11-20"
        #expect(throws: CommandFailure.archivedOtherwise(place)) { try archive.add(site) }
        #expect(folder.text("archive/2026-11-20/index.html") == "one")
    }

    @Test func takesNothingThatDiffersFromItsManifest() throws {
        try build("one")
        unlink(site + "/index.html")
        try folder.write("public/index.html", "forged")
        #expect(throws: CommandFailure.changedSinceBuild("\(site)/index.html")) { try archive.add(site) }
        #expect(try folder.names(in: "archive") == [])
    }

    @Test(arguments: ["../../escaped", "2026-13-01", "<b>", ""])
    func namesNoFolderByWhatIsNoDay(day: String) throws {
        try build("one", day: day)
        #expect(throws: CommandFailure.undatedSite(site)) { try archive.add(site) }
        #expect(try folder.names(in: "") == ["public"])
    }

    @Test func clearsAwayWhatARunLeftThatWasEnded() throws {
        try folder.write("archive/.0003-2026-10-20.new/index.html", "half")
        try folder.write("archive/.0003-2026-10-20.zip.new", "half")
        try folder.write("archive/.0003-2026-10-20.zip.new.a8Zk2q", "half")
        try folder.write("archive/.keep", "the keeper's")
        try build("one")
        _ = try archive.claim(apartFrom: site)
        #expect(try folder.names(in: "archive") == [".keep"])
        #expect(try archive.add(site) == .added("2026-11-20"))
    }

    @Test func letsOneRunInAtATime() throws {
        try build("one")
        let first = try archive.claim(apartFrom: site)
        let patience = Patience(limit: .milliseconds(20))
        #expect(throws: CommandFailure.busyArchive(archive.folder, patience)) {
            try archive.claim(apartFrom: site, patience)
        }
        withExtendedLifetime(first) {}
    }

    @Test func staysApartFromTheSite() throws {
        try build("one")
        let inside = SiteArchive(folder: site + "/archive")
        #expect(throws: CommandFailure.overlappingOutput(inside.folder, site)) { try inside.add(site) }
    }
}
