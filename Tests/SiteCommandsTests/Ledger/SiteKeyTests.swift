import Testing

@testable import SiteCommands

/// The key that `site.yaml` names, held against the signatures of releases.
struct SiteKeyTests {
    let content: LedgerContent
    private let own = TestKeys.publicKey(of: TestKeys.one)
    private let other = TestKeys.publicKey(of: TestKeys.other)

    init() throws {
        content = try LedgerContent()
    }

    private func release(with key: String) throws -> CommandRun {
        try content.run("release", environment: [SigningKey.variable: key])
    }

    private func check() throws -> String {
        try content.run("check", "--templates", "content").output
    }

    @Test func signsOnlyWithTheKeyThatTheSiteNames() throws {
        try content.name(releaseKeys: own)
        let unsigned = try content.run("release")
        #expect(unsigned.exitCode == 1)
        #expect(unsigned.messages.contains("site.yaml names the public key \(own) (release_key), so releases must be"))
        #expect(try release(with: TestKeys.other).messages.contains("site.yaml (release_key)"))
        #expect(content.ledger("0001.json") == nil)
        #expect(try release(with: TestKeys.one).exitCode == 0)
        #expect(try !check().contains("broken-ledger"))
    }

    @Test func stopsWhenAnotherKeySignedTheReleases() throws {
        _ = try release(with: TestKeys.one)
        try content.name(releaseKeys: other)
        let found = try check()
        #expect(found.contains("content/ledger/0001.json:1:1: error: Another key signed the release [broken-ledger]"))
    }

    @Test func stopsWhenTheNewestReleaseIsNotSigned() throws {
        _ = try content.run("release")
        try content.name(releaseKeys: own)
        #expect(try check().contains("The release is not signed"))
    }

    @Test func allowsReleasesFromBeforeAnybodySigned() throws {
        _ = try content.run("release")
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        try content.revise("BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20")
        #expect(try release(with: TestKeys.one).exitCode == 0)
        try content.name(releaseKeys: own)
        #expect(try !check().contains("broken-ledger"))
    }

    @Test func takesANewKeyBesideTheOldOne() throws {
        _ = try release(with: TestKeys.one)
        try content.name(releaseKeys: "[\"\(other)\", \"\(own)\"]")
        #expect(try !check().contains("broken-ledger"))
        try content.observe("BD20,22918,,,,8,reported", "BD20,24736,,,,9,reported")
        try content.revise("BD20@22918@2026-Q3,correction,Đếm nhầm,Miscounted,A06,2026-11-20")
        #expect(try release(with: TestKeys.one).exitCode == 1)
        #expect(try release(with: TestKeys.other).exitCode == 0)
        #expect(try !check().contains("broken-ledger"))
    }
}
