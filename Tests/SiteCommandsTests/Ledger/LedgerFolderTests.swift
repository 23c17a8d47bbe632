import CampaignModel
import Testing

@testable import SiteCommands

struct LedgerFolderTests {
    let content: LedgerContent

    /// Two signed releases.
    init() throws {
        content = try LedgerContent()
        let environment = [SigningKey.variable: TestKeys.one]
        _ = try content.run("release", environment: environment)
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        try content.revise("BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20")
        _ = try content.run("release", environment: environment)
    }

    private var folder: LedgerFolder { LedgerFolder(of: content.folder.path + "/content") }

    /// What is found after a change of a file's text.
    private func faults(in name: String, replacing old: String, with new: String) throws -> [String] {
        let text = try #require(content.ledger(name))
        try content.rewrite("ledger/\(name)", text.replacing(old, with: new))
        return try found()
    }

    private func found() throws -> [String] {
        var reading = try folder.read()
        reading.checkFigures(fileOf: folder.releaseFile)
        return reading.diagnostics.map { "\($0.place.file.split(separator: "/").last ?? ""): \($0.summary.english)" }
    }

    @Test func trustsWhatTheProgramWrote() throws {
        #expect(try found() == [])
        #expect(try folder.read().releases.map(\.release.number) == [1, 2])
    }

    @Test func seesAChangedFigure() throws {
        let faults = try faults(in: "0001.csv", replacing: "reported,7", with: "reported,6")
        #expect(faults == ["0001.csv: What this file holds is not what was published"])
    }

    @Test func seesAChangedRelease() throws {
        let faults = try faults(in: "0001.json", replacing: "\"figures\":2", with: "\"figures\":3")
        #expect(
            faults == [
                "0001.json: The release was changed: its hash doesn’t match",
                "0001.json: The signature of the release is wrong",
                "0001.json: All figures up to this release don’t match its hash",
            ])
    }

    @Test func seesABrokenChain() throws {
        let first = try #require(try folder.read().releases.first)
        let faults = try faults(in: "0002.json", replacing: first.hash, with: String(repeating: "0", count: 64))
        #expect(faults.contains("0002.json: The release doesn’t follow the one before it"))
    }

    @Test func seesAGapAndAFileThatIsGone() throws {
        try content.rewrite("ledger/0004.json", "{}")
        #expect(try found() == ["0003.json: The ledger lacks this file"])
    }

    @Test func seesWhatIsNoRelease() throws {
        #expect(
            try faults(in: "0002.json", replacing: "\"number\":2,", with: "")
                == ["0002.json: This file of the ledger can’t be read"])
    }

    @Test func wantsTheExpectedKeyEverywhere() throws {
        var reading = try folder.read()
        let key = try #require(try folder.publicKey())
        reading.expect(publicKey: key, fileOf: folder.releaseFile)
        #expect(reading.diagnostics == [])
        reading.expect(publicKey: TestKeys.other, fileOf: folder.releaseFile)
        #expect(
            reading.diagnostics.map(\.summary.english) == Array(repeating: "Another key signed the release", count: 2))
    }

    @Test func isEmptyWhereThereIsNone() throws {
        let elsewhere = LedgerFolder(of: content.folder.path + "/nowhere")
        #expect(try elsewhere.read().releases == [])
    }
}
