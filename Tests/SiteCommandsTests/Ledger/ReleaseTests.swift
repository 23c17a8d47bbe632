import CampaignModel
import Glibc
import SiteContent
import Testing

@testable import SiteCommands

struct ReleaseTests {
    let content: LedgerContent

    init() throws {
        content = try LedgerContent()
    }

    @Test func freezesEveryFigure() throws {
        let run = try content.run("release")
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(
            content.ledger("0001.csv") == """
                key,state,value,numerator,denominator,revisions
                BD20@22918@2026-Q3,reported,7,,,0
                BD20@24736@2026-Q3,reported,9,,,0

                """)
        let first =
            "content/ledger/0001.json: release 1 (2026-11-20), 2 figures, of them 2 new, 0 changed; 0 withdrawn\n"
        #expect(run.messages.hasPrefix(first))
    }

    @Test func releasesNothingTwice() throws {
        _ = try content.run("release")
        let run = try content.run("release", "--language", "vi")
        #expect(run.exitCode == 0)
        #expect(run.messages == "Mọi điều vẫn như ở bản công bố số 1 (2026-11-20).\n")
        #expect(content.ledger("0002.json") == nil)
    }

    @Test func stopsAtAChangeWithoutAReason() throws {
        _ = try content.run("release")
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        for command in [["release"], ["check", "--templates", "content"]] {
            let run = try CommandRun(command, in: content.folder)
            let place = "content/data/observations/2026-Q3.csv:2:1: error: "
            #expect(
                run.output.contains("\(place)A published figure changed without a reason: BD20@22918@2026-Q3: 7 → 8 "))
            #expect(run.exitCode == 1)
        }
        #expect(content.ledger("0002.json") == nil)
    }

    @Test func keepsWhatChangedWithAReason() throws {
        _ = try content.run("release")
        try content.observe("BD20,22918,,,,8,reported")
        try content.revise(
            "BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20",
            "BD20@24736@2026-Q3,correction,Rút,Withdrawn,A06,2026-11-20")
        let run = try content.run("release", "--date", "2026-11-25")
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(
            content.ledger("0002.csv") == """
                key,state,value,numerator,denominator,revisions
                BD20@22918@2026-Q3,reported,8,,,1
                BD20@24736@2026-Q3,not_reported,,,,1

                """)
        #expect(try LedgerFolder(of: content.folder.path + "/content").read().diagnostics == [])
    }

    @Test func refusesADayFarAhead() throws {
        let run = try content.run("release", "--date", "2027-11-21", "--language", "vi")
        #expect(run.exitCode == 1)
        #expect(
            run.messages == """
                error: ngày công bố 2027-11-21 quá xa ngày số liệu (2026-11-20): mọi lý do điều chỉnh về sau không được \
                ghi ngày sớm hơn bản công bố; hãy xem lại --date, hoặc as_of trong site.yaml

                """)
        #expect(content.ledger("0001.json") == nil)
    }

    /// A commit that forgot one of a release's files must not let its figures be told anew.
    @Test func missesAReleaseWhoseOwnFileIsGone() throws {
        _ = try content.run("release")
        unlink("\(content.folder.path)/content/ledger/0001.json")
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        let before = content.ledger("0001.csv")
        let run = try content.run("release")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("content/ledger/0001.json:1:1: error: "), "\(run.output)")
        #expect(content.ledger("0001.csv") == before)
    }

    @Test func releasesTwiceOnOneDayWhenTheChangeHasItsReason() throws {
        _ = try content.run("release")
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        try content.revise("BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20")
        #expect(try content.run("release").exitCode == 0)
        #expect(content.ledger("0002.csv")?.contains("BD20@22918@2026-Q3,reported,8,,,1") == true)
        try content.observe("BD20,22918,,,,9,reported", "BD20,24736,,,,9,reported")
        let silent = try content.run("release")
        #expect(silent.exitCode == 1 && silent.output.contains("BD20@22918@2026-Q3: 8 → 9"))
        try content.revise(
            "BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20",
            "BD20@22918@2026-Q3,correction,Đếm lại,Counted again,A06,2026-11-20")
        #expect(try content.run("release").exitCode == 0)
        let ledger = try LedgerFolder(of: content.folder.path + "/content").read()
        #expect(ledger.diagnostics == [] && ledger.releases.count == 3)
    }

    @Test func holdsADayBeforeTheFirstReleaseAgainstNothing() throws {
        _ = try content.run("release")
        try content.observe("BD20,22918,,,,8,reported")
        let before = try content.run("check", "--templates", "content", "--as-of", "2026-11-19")
        #expect(!before.output.contains("unexplained-change"))
        let after = try content.run("check", "--templates", "content", "--as-of", "2026-11-20")
        #expect(after.output.contains("unexplained-change"))
    }

    @Test func tellsNothingOfReleasesOfLaterDays() throws {
        _ = try content.run("release")
        func site(on day: String) throws -> Int? {
            try SitePreparation(
                contentFolder: content.folder.path + "/content", designFolder: "",
                overrides: ResolveOptions(asOf: CalendarDate(iso: day)), jobs: 1
            ).judged().site?.site.releases.count
        }
        #expect(try site(on: "2026-11-19") == 0)
        #expect(try site(on: "2026-11-20") == 1)
    }

    @Test func namesEveryKindOfTamperingAtItsFile() throws {
        _ = try content.run("release")
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        try content.revise("BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20")
        _ = try content.run("release")
        let (first, figures) = (content.ledger("0001.json") ?? "", content.ledger("0001.csv") ?? "")
        func found() throws -> String { try content.run("check", "--templates", "content").output }
        try content.rewrite("ledger/0001.csv", figures.replacing("reported,9", with: "reported,8"))
        #expect(
            try found().contains(
                "content/ledger/0001.csv:1:1: error: What this file holds is not what was published"))
        try content.rewrite("ledger/0001.csv", figures)
        try content.rewrite("ledger/0001.json", first.replacing("\"figures\":2", with: "\"figures\":3"))
        #expect(
            try found().contains(
                "content/ledger/0001.json:1:1: error: The release was changed: its hash doesn’t match"))
        try content.rewrite("ledger/0001.json", first)
        #expect(try !found().contains("broken-ledger"))
        unlink("\(content.folder.path)/content/ledger/0001.json")
        #expect(try found().contains("content/ledger/0001.json:1:1: error: The ledger lacks this file"))
    }

    @Test func refusesToGoBackInTime() throws {
        _ = try content.run("release", "--date", "2026-11-25")
        try content.observe(
            "BD20,22918,,,,7,reported", "BD20,24736,,,,9,reported", "BD20,68,,,,16,reported")
        let run = try content.run("release")
        #expect(run.exitCode == 1)
        #expect(content.ledger("0002.json") == nil)
    }

    @Test func signsWithTheKeyOfTheEnvironmentAndGoesOnWithItAlone() throws {
        #expect(try content.run("release", environment: [SigningKey.variable: TestKeys.one]).exitCode == 0)
        let publicKey = content.ledger("public-key.txt")
        #expect(publicKey?.count == 45)
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        try content.revise("BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20")
        let unsigned = try content.run("release")
        #expect(unsigned.exitCode == 1)
        #expect(unsigned.messages.contains("release 1 is signed, so the new one must be too"))
        let other = try content.run("release", environment: [SigningKey.variable: TestKeys.other])
        #expect(other.messages.contains("signed the releases before"))
        #expect(try content.run("release", environment: [SigningKey.variable: TestKeys.one]).exitCode == 0)
    }

    @Test func refusesAKeyThatWouldBePublished() throws {
        try content.folder.write("content/key.txt", TestKeys.one)
        let run = try content.run("release", "--sign-key", "content/key.txt")
        #expect(run.exitCode == 74)
        #expect(run.messages.contains("the private key content/key.txt lies in the content folder"))
    }
}
