import Testing

@testable import SiteCommands

@Suite struct SitePathTests {
    @Test(arguments: ["index.html", "en/communes/x/index.html", ".well-known/security.txt", "a..b", "...", "xã/a b"])
    func acceptsPathsInsideTheSite(path: String) {
        #expect(SitePath.isSafe(path))
    }

    @Test(arguments: ["", "/index.html", "a/", "a//b", "..", "../a", "a/../b", "./a", "a/.", "a\\b", "a\nb", "a\u{0}"])
    func refusesPathsThatLeadElsewhere(path: String) {
        #expect(!SitePath.isSafe(path))
    }
}
