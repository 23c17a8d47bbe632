import CampaignModel
import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct ManifestTests {
    @Test func listsFilesInTheOrderOfTheirPaths() {
        let files = [
            OutputFile(path: "style.css", kind: .asset, language: nil, bytes: []),
            OutputFile(path: "404.html", kind: .notFound, language: LanguageTag("vi"), bytes: Array("abc".utf8)),
        ]
        let json = String(decoding: Manifest(files.map { ManifestEntry($0) }).json, as: UTF8.self)
        #expect(
            json == """
                {"generator":"minhbach","files":[
                {"path":"404.html","kind":"notfound","language":"vi","bytes":3,\
                "sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                {"path":"style.css","kind":"asset","language":null,"bytes":0,\
                "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
                ]}

                """)
    }

    @Test func ordersPathsByTheirBytes() {
        let paths = ["b", "Đ", "a/b", "a-b", "a"]
        let manifest = Manifest(paths.map { ManifestEntry(.page($0, "")) })
        #expect(manifest.entries.map(\.path) == ["a", "a-b", "a/b", "b", "Đ"])
    }

    @Test func trapsWhenTwoPagesHaveOnePath() async {
        await #expect(processExitsWith: .failure) {
            _ = Manifest([ManifestEntry(.page("index.html", "one")), ManifestEntry(.page("index.html", "two"))])
        }
    }
}
