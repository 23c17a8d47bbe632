import Foundation
import Testing

@testable import SiteCommands

/// A build that finds nothing changed leaves the site as it is.
@Suite struct UnchangedBuildTests {
    private let site: EditedSite

    init() throws { site = try EditedSite() }

    @Test func doesNothingTheSecondTime() throws {
        let site = try EditedSite(unbuilt: LedgerContent())
        let first = try site.build()
        #expect(first.exitCode == 0, "\(first.output)")
        let inode = try #require(
            FileManager.default.attributesOfItem(atPath: site.url("public").path)[.systemFileNumber] as? Int)
        let second = try site.build()
        #expect(second.messages.contains("nothing changed"))
        #expect(second.output == first.output)
        #expect(
            try FileManager.default.attributesOfItem(atPath: site.url("public").path)[.systemFileNumber] as? Int
                == inode)
        #expect(try !site.build("--clean").messages.contains("nothing changed"))
        #expect(try !site.build("--as-of", "2026-11-19").messages.contains("nothing changed"))
        #expect(try !site.build("--diagnostics", "json").messages.contains("nothing changed"))
    }

    /// Whoever builds with other words, or names a commit, changes no page.
    @Test func keepsPagesWhereOnlyMessagesAndReceiptAreOthers() throws {
        func page() throws -> Int {
            try #require(
                FileManager.default.attributesOfItem(atPath: site.url("public/index.html").path)[.systemFileNumber]
                    as? Int)
        }
        _ = try site.build()
        let first = try page()
        let other = try site.build("--diagnostics", "json", "--commit", String(repeating: "a", count: 40))
        #expect(!other.messages.contains("nothing changed"))
        #expect(try page() == first)
        _ = try site.build("--base-url", "https://other.example")
        #expect(try page() != first)
    }

    @Test func buildsAnewWhenTheSiteIsNotAsItWasLeft() throws {
        let whole = try site.files("public")
        try site.append("x", to: "public/index.html")
        #expect(try !site.build().messages.contains("nothing changed"))
        #expect(try site.files("public") == whole)
        try Data("x".utf8).write(to: site.url("public/extra.html"))
        _ = try site.build()
        #expect(try site.files("public") == whole)
        try FileManager.default.removeItem(at: site.url("public/index.html"))
        _ = try site.build()
        #expect(try site.files("public") == whole)
    }

    @Test func buildsAnewAndSaysSoWhenTheRecordIsDamaged() throws {
        try site.append("x", to: site.record("last-build-"))
        let run = try site.build("--language", "en")
        #expect(
            run.messages.hasPrefix(
                "note: the record of the last build in the cache is damaged, so everything is built anew\n"))
        #expect(try site.build("--language", "en").messages.contains("nothing changed"))
    }

    @Test func tellsTimes() throws {
        let run = try site.build("--timings", "--diagnostics", "json")
        #expect(run.output.contains(#"{"timings":{"stages":[{"stage":"comparison","seconds":"#))
        #expect(run.output.contains(#""slowest":[{"path":"#))
        #expect(try site.build("--timings", "--language", "vi").output.contains("Lâu nhất:"))
    }
}
