import Testing

@testable import SiteCommands

@Suite struct CacheHoldTests {
    @Test func onlyTheLastOfSeveralBuildsTidiesUp() throws {
        let folder = try TemporaryFolder()
        #expect(CacheHold(folder.path + "/none") == nil)
        let first = try #require(CacheHold(folder.path))
        do {
            let second = try #require(CacheHold(folder.path))
            #expect(!first.isSole())
            withExtendedLifetime(second) {}
        }
        #expect(first.isSole())
    }
}
