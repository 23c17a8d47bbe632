import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct DeploymentVersionTests {
    private func version(_ files: [(path: String, text: String)]) -> String {
        PublishedSite.version(of: files.map { ManifestEntry(.page($0.path, $0.text)) })
    }

    @Test func theSameFilesHaveTheSameVersionInWhateverOrder() {
        let files = [(path: "a/index.html", text: "one"), (path: "b/index.html", text: "two")]
        #expect(version(files) == version(files.reversed()))
        #expect(version(files).utf8.count == 16)
    }

    @Test func anyOtherByteOrPathMakesAnotherVersion() {
        let version = version([("a/index.html", "one")])
        #expect(version != self.version([("a/index.html", "two")]))
        #expect(version != self.version([("b/index.html", "one")]))
        #expect(version != self.version([("a/index.html", "one"), ("b/index.html", "")]))
    }
}
