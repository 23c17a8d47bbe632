import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// A new site may not take back what the one in its place tells.
struct PreviousSiteTests {
    let content: LedgerContent

    init() throws { content = try LedgerContent(LedgerContent.released.get()) }

    private func build(_ arguments: String...) throws -> CommandRun {
        try CommandRun(
            ["build", "--templates", "\(SamplePicture.root)/site-templates"] + arguments, in: content.folder)
    }

    @Test func stopsAtAnEarlierDayAndALostChainUntilSomebodySaysWhy() throws {
        let before = content.folder.text("public/manifest.json")
        for file in ["0001.json", "0001.csv", "0001-record.csv"] {
            unlink("\(content.folder.path)/content/ledger/\(file)")
        }
        let run = try build("--as-of", "2026-11-19")
        #expect(run.exitCode == 1)
        #expect(
            run.output.contains(
                "public/data/datapackage.json:1:1: error: The site in place is as of 2026-11-20, the new one only of "
                    + "2026-11-19 [public-past]"))
        #expect(
            run.output.contains(
                "public/data/ledger.json:1:1: error: The site in place shows 1 release, the new one only 0 [public-past]"
            ))
        #expect(content.folder.text("public/manifest.json") == before)
        let accepted = try build("--as-of", "2026-11-19", "--accept-loss", "a new beginning")
        #expect(accepted.exitCode == 0)
        #expect(accepted.output.contains("Published nevertheless: a new beginning."))
    }

    @Test func holdsAgainstANamedSite() throws {
        let other = try build("--output", "other", "--previous", "public", "--as-of", "2026-11-19")
        #expect(other.exitCode == 1 && other.output.contains("public-past"))
        let none = try build("--output", "other", "--previous", "content")
        #expect(none.exitCode == 74)
        #expect(none.messages.contains("content is no site made by minhbach"))
        #expect(try build("--output", "other", "--as-of", "2026-11-19").exitCode == 0)
    }

    @Test func saysWhenTheSiteInPlaceCannotBeRead() throws {
        unlink("\(content.folder.path)/public/data/datapackage.json")
        let run = try build()
        #expect(run.exitCode == 1)
        #expect(run.output.contains("What the site in place says of itself can’t be read [public-past]"))
    }
}
