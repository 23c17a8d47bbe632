import CampaignModel
import Foundation
import Testing

@testable import SiteCommands

@Suite struct PublicationTests {
    let sample: PublishSample

    init() throws { sample = try PublishSample() }

    @Test func bringsASiteToAnEmptyFolderAndThenOnlyWhatChanged() throws {
        try sample.build(1)
        try sample.publish()
        #expect(try sample.published() == sample.built())
        #expect(try sample.publication().compare().plan.isEmpty)
        try sample.build(2)
        let plan = try sample.publication().compare().plan
        #expect(plan.uploads[.assets]?.map(\.path) == ["assets/site-2222222222222222.css"])
        #expect(plan.uploads[.newPages]?.map(\.path) == ["communes/1/index.html"])
        #expect(plan.uploads[.closing]?.map(\.path) == ["manifest.json", "sw.js"])
        #expect(plan.deletions == ["communes/2/index.html", "communes/2/data.csv"])
        #expect(plan.emptied == ["communes/2"])
        try sample.publish()
        #expect(try sample.published() == sample.built())
        #expect(try !sample.folder.names(in: "place/communes").contains("2"))
    }

    @Test func bringsTheSignatureOfTheManifestToo() throws {
        try sample.build(1)
        try sample.folder.write("public/manifest.sig", "signed")
        try sample.publish()
        #expect(sample.folder.text("place/manifest.sig") == "signed")
        #expect(try sample.publication().compare().plan.isEmpty)
        try sample.build(2)
        try sample.publish()
        #expect(sample.folder.text("place/manifest.sig") == nil)
    }

    @Test func keepsTheStyleOfTheVersionBeforeAndNoneOlder() throws {
        for version in 1...3 {
            try sample.build(version)
            try sample.publish()
        }
        let styles = try sample.folder.names(in: "place/assets").filter { $0.hasSuffix(".css") }
        #expect(styles == ["site-2222222222222222.css", "site-3333333333333333.css"])
    }

    @Test func leavesNoPageWithoutItsStyleWhereverItStops() throws {
        var stops = 0
        var last = 0
        for version in 1...7 {
            var isWhole = false
            var operations = 0
            while !isWhole {
                // Every second time the next version comes before this one was finished.
                try sample.build(operations.isMultiple(of: 7) && operations > 0 ? version + 1 : version)
                let place = sample
                let target = StoppingTarget(try FolderTarget(sample.place, apartFrom: sample.site), after: operations) {
                    let bare = try place.pagesWithoutStyle()
                    if !bare.isEmpty { throw TestFailure(bare.joined(separator: " ")) }
                }
                do {
                    let publication = try sample.publication(target)
                    try publication.carryOut(try publication.compare().plan)
                    isWhole = true
                } catch {
                    #expect(error as? CommandFailure == StoppingTarget.cable)
                    stops += 1
                }
                #expect(target.problem == nil)
                #expect(try sample.pagesWithoutStyle() == [])
                operations += 1
                last = operations
            }
            #expect(try sample.published() == sample.built())
        }
        #expect(stops >= 100, "\(stops) stops, the last after \(last) operations")
    }

    /// Publishes until the cable is pulled; what held the place is gone afterwards, as a process would be.
    private func interrupt(after operations: Int) throws {
        let target = StoppingTarget(try FolderTarget(sample.place, apartFrom: sample.site), after: operations)
        let interrupted = try sample.publication(target)
        #expect(throws: StoppingTarget.cable) {
            try interrupted.carryOut(try interrupted.compare().plan)
        }
    }

    @Test func makesGoodAnInterruptedPublicationOfAnotherVersion() throws {
        try sample.build(1)
        try sample.publish()
        try sample.build(2)
        try interrupt(after: 9)
        try sample.build(1)
        try sample.publish()
        #expect(try sample.published() == sample.built())
    }

    @Test func refusesFilesThatChangedSinceTheBuild() throws {
        try sample.build(1)
        unlink(sample.site + "/index.html")
        try sample.folder.write("public/index.html", "<html>other</html>")
        #expect(throws: CommandFailure.changedSinceBuild(sample.site + "/index.html")) { try sample.publish() }
    }

    @Test func leavesAForeignFolderAndItsKeepersFilesAlone() throws {
        try sample.build(1)
        try sample.folder.write("place/report.docx", "somebody’s")
        #expect(throws: CommandFailure.foreignOutput(sample.place)) { try sample.publish() }
        unlink(sample.place + "/report.docx")
        try sample.folder.write("place/.well-known/security.txt", "keep")
        try sample.publish()
        try sample.folder.write("place/communes/mine.txt", "keep")
        try sample.build(2)
        try sample.publish()
        #expect(sample.folder.text("place/.well-known/security.txt") == "keep")
        #expect(sample.folder.text("place/communes/mine.txt") == "keep")
    }

    @Test func letsOnlyOnePublicationInAtATime() throws {
        try sample.build(1)
        let first = try FolderTarget(sample.place, apartFrom: sample.site)
        let impatient = Patience(limit: .zero)
        #expect(throws: CommandFailure.busyTarget(sample.place, impatient)) {
            _ = try FolderTarget(sample.place, apartFrom: sample.site, patience: impatient)
        }
        try first.close()
    }

    @Test func leavesNewerReleasesOtherChainsAndLaterDaysAlone() throws {
        try sample.build(1, releases: try PublishSample.releases(2))
        try sample.publish()
        try sample.build(2, releases: try PublishSample.releases(1))
        #expect(try sample.publication().compare().losses == [.fewerReleases(2, 1)])
        try sample.build(2, releases: try PublishSample.releases(3, salt: "b"))
        #expect(try sample.publication().compare().losses == [.otherChain(release: 1)])
        try sample.build(2, day: "2026-11-19", releases: try PublishSample.releases(2))
        let days = try ["2026-11-20", "2026-11-19"].map { try #require(CalendarDate(iso: $0)) }
        #expect(try sample.publication().compare().losses == [.earlierDay(days[0], days[1])])
        try sample.build(2, releases: try PublishSample.releases(3))
        #expect(try sample.publication().compare().losses == [])
    }

    @Test func leavesThePlaceAloneUnlessSomebodySaysWhy() throws {
        try sample.build(1)
        try sample.publish()
        let before = try sample.published()
        try sample.build(2, day: "2026-11-19")
        let run = try CommandRun(["publish", "place", "--language", "en"], in: sample.folder)
        #expect(run.output.hasPrefix("place:1:1: error: The site in place is as of 2026-11-20, the new one only of"))
        #expect(run.exitCode == 1)
        #expect(try sample.published() == before)
        let reason = ["publish", "place", "--accept-loss", "a wrong day was published", "--language", "en"]
        #expect(try CommandRun(reason, in: sample.folder).exitCode == 0)
        #expect(try sample.published() == sample.built())
    }

    @Test func bringsBackWhatWasChangedAtThePlaceWhenAskedTo() throws {
        try sample.build(1)
        try sample.publish()
        unlink(sample.place + "/index.html")
        try sample.folder.write("place/index.html", "<html>somebody’s</html>")
        unlink(sample.place + "/communes/0/data.csv")
        #expect(try sample.publication().compare().plan.isEmpty)
        let run = try CommandRun(["publish", "place", "--renew", "--language", "en"], in: sample.folder)
        #expect(run.exitCode == 0)
        #expect(try sample.published() == sample.built())
    }

    @Test func leavesASiteForAnotherAddressAlone() throws {
        try sample.build(1)
        try sample.publish()
        try sample.build(2, address: "https://y.example/site")
        #expect(
            try sample.publication().compare().losses
                == [.otherAddress("https://x.example", "https://y.example/site")])
    }

    @Test(arguments: ["communes", ".minhbach"])
    func writesNothingThroughALink(name: String) throws {
        try sample.build(1)
        try sample.publish()
        try sample.folder.write("elsewhere/keep.txt", "keep")
        #expect(rename("\(sample.place)/\(name)", "\(sample.folder.path)/moved") == 0)
        #expect(symlink("\(sample.folder.path)/elsewhere", "\(sample.place)/\(name)") == 0)
        try sample.build(2)
        let before = sample.folder.text("place/index.html")
        let failure = CommandFailure.noFolderAtTarget("\(sample.place)/\(name)")
        #expect(throws: failure) { try sample.publish() }
        #expect(try sample.folder.names(in: "elsewhere") == ["keep.txt"])
        #expect(sample.folder.text("place/index.html") == before)
        #expect(
            failure.message
                == Bilingual(
                    vi:
                        "\(sample.place)/\(name) không phải là thư mục mà là tệp hoặc liên kết dẫn đi nơi khác; chưa có gì "
                        + "bị thay đổi, hãy dời nó đi rồi đăng lại với --renew",
                    en: "\(sample.place)/\(name) is no folder but a file, or a link that leads elsewhere; nothing was "
                        + "changed, move it away and publish again with --renew"))
    }

    /// Publishes to a place without a lock, where somebody else's note and file come between the files of this
    /// publication; what held the place is gone afterwards, as a process would be.
    private func publishAmongOthers() throws {
        let place = sample
        let target = StoppingTarget(try FolderTarget(sample.place, apartFrom: sample.site), after: .max) {
            guard place.folder.text("place/communes/1/index.html") != nil else { return }
            let note = PublishNote(pending: ["communes/0/index.html"], run: "other").json
            for path in ["communes/0/index.html", ".minhbach/publish.json"] { unlink("\(place.place)/\(path)") }
            try place.folder.write("place/.minhbach/publish.json", String(decoding: note, as: UTF8.self))
            try place.folder.write("place/communes/0/index.html", "<html>of another version</html>")
        }
        let publication = try sample.publication(target)
        let plan = try publication.compare().plan
        #expect(throws: CommandFailure.publishedAtOnce(sample.place)) { try publication.carryOut(plan) }
        #expect(target.problem == nil)
    }

    @Test func noticesAnotherPublicationAtOnceAndMakesItGood() throws {
        try sample.build(1)
        try sample.publish()
        try sample.build(2)
        try publishAmongOthers()
        #expect(try sample.publication().compare().plan.pending.contains("communes/0/index.html"))
        try sample.publish()
        #expect(try sample.published() == sample.built())
        #expect(
            CommandFailure.publishedAtOnce("s3://x").message
                == Bilingual(
                    vi:
                        "một lần đăng khác vào s3://x diễn ra cùng lúc, nên tệp của hai bản có thể lẫn vào nhau; hãy đợi "
                        + "lần kia xong rồi đăng lại",
                    en:
                        "another publication to s3://x was under way at once, so that files of both may be mixed there; "
                        + "wait for it and publish again"))
    }

    @Test func saysThatThereIsNothingToPublish() throws {
        let run = try CommandRun(["publish", "place", "--language", "en"], in: sample.folder)
        #expect(run.messages.contains("there is no built site in public (no manifest.json); run minhbach build first"))
        #expect(run.exitCode == 74)
    }

    @Test func showsATableAndChangesNothingWhenAskedTo() throws {
        try sample.build(1)
        let run = try CommandRun(["publish", "place", "--dry-run", "--language", "en"], in: sample.folder)
        #expect(run.exitCode == 0)
        #expect(
            run.output.contains("new pages                                    6  1 KiB\n  + communes/0/index.html\n"))
        #expect(try sample.folder.names(in: "place") == [])
        let done = try CommandRun(["publish", "place", "--quiet"], in: sample.folder)
        #expect(done.exitCode == 0)
        #expect(done.messages == "")
        #expect(try sample.published() == sample.built())
    }

    @Test func refusesPlacesOfUnknownKinds() throws {
        let folder = try TemporaryFolder()
        let run = try CommandRun(["publish", "ftp://x.example/y", "--language", "vi"], in: folder)
        #expect(run.exitCode == 64)
        #expect(
            run.messages == """
                error: không đăng lên “ftp://x.example/y” được: nơi đăng là một thư mục, máy:đường/dẫn hoặc ssh://…, \
                rsync://…, s3://…, rclone:…, git:…

                """)
    }

    @Test(arguments: [
        "git:--upload-pack=touch x#pages", "-x", "rclone:--config=x", "s3://-x", "rsync://-x/y",
        "ssh://-oProxyCommand=x/y", "ssh://web@-oProxyCommand=x/y", "web@-oProxyCommand=x:y",
    ])
    func refusesPlacesThatOtherProgramsWouldTakeForOptions(text: String) throws {
        let folder = try TemporaryFolder()
        let run = try CommandRun(["publish", "--language", "en", "--", text], in: folder)
        #expect(run.exitCode == 64)
        #expect(run.messages.hasPrefix("error: can’t publish to “\(text)”: a place is a folder"))
        #expect(PublishAddress.isKnown("git:git@github.com:x/y.git#pages") && PublishAddress.isKnown("a-b/-c@-d"))
    }

    @Test func asksForAPlace() throws {
        #expect(!PublishAddress.isKnown("") && PublishAddress.isKnown("place"))
    }

    @Test(arguments: [
        ("/srv/www", PublishAddress.folder("/srv/www")), ("public-2", .folder("public-2")),
        ("a/b:c", .folder("a/b:c")), ("web@host:/srv", .rsync("web@host:/srv", port: nil)),
        ("ssh://web@host:2222/srv", .rsync("web@host:/srv", port: 2222)),
        ("ssh://host/srv", .rsync("host:/srv", port: nil)),
        ("rsync://host/site", .rsync("rsync://host/site", port: nil)),
        ("s3://bucket/a", .rclone("s3://bucket/a")), ("rclone:r:b", .rclone("rclone:r:b")),
        ("git:origin#pages", .git("git:origin#pages")),
    ])
    func readsAddresses(text: String, address: PublishAddress) {
        #expect(PublishAddress(text) == address)
    }

    @Test func tellsWhatToolsPrintForTerminals() throws {
        let run = PublishTool.Run(exitCode: 255, output: [], messages: "ssh: a\r\n\r\nrsync:\tb\n")
        let failure = try PublishTool("rsync").failure(run)
        #expect(failure.message.english == "rsync failed: ssh: a · rsync: b; run this again to finish")
        #expect(failure.message.vietnamese == "rsync báo lỗi: ssh: a · rsync: b; chạy lại lệnh này thì sẽ làm nốt")
    }
}

/// Something that a test saw.
struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
