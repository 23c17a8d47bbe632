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
                {"generator":"minhbach","format":1,"files":[
                {"path":"404.html","kind":"notfound","language":"vi","bytes":3,\
                "sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                {"path":"style.css","kind":"asset","language":null,"bytes":0,\
                "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
                ]}

                """)
    }

    private static func manifest(_ format: String) -> [UInt8] {
        let hash = String(repeating: "0", count: 64)
        let file = "{\"path\":\"a\",\"kind\":\"page\",\"language\":null,\"bytes\":1,\"sha256\":\"\(hash)\"}"
        return Array("{\"generator\":\"minhbach\",\(format)\"files\":[\n\(file)\n]}\n".utf8)
    }

    @Test(arguments: ["", "\"format\":1,"]) func readsManifestsFromBeforeThereWasANumber(_ format: String) {
        #expect(ManifestReading(json: ManifestTests.manifest(format))?.files.keys.sorted() == ["a"])
        #expect(ManifestReading.newerFormat(of: ManifestTests.manifest(format)) == nil)
    }

    @Test(arguments: [("2", "2"), ("99999999999999999999", "99999999999999999999")])
    func stopsAtALaterFormat(_ number: String, _ told: String) {
        let bytes = ManifestTests.manifest("\"format\":\(number),")
        #expect(ManifestReading(json: bytes) == nil)
        #expect(ManifestReading.newerFormat(of: bytes) == told)
    }

    @Test(arguments: ["\"format\":0,", "\"format\":\"1\",", "\"format\":-1,"])
    func takesNoOtherNumber(_ format: String) {
        #expect(ManifestReading(json: ManifestTests.manifest(format)) == nil)
        #expect(ManifestReading.newerFormat(of: ManifestTests.manifest(format)) == nil)
    }

    @Test func asksForTheLaterVersionWhereverASiteIsRead() throws {
        let folder = try TemporaryFolder()
        let site = folder.path + "/public"
        try folder.write(
            "public/manifest.json", String(decoding: ManifestTests.manifest("\"format\":7,"), as: UTF8.self))
        let failure = CommandFailure.newerSite(site, format: "7")
        #expect(
            failure.message
                == Bilingual(
                    vi: "trang ở \(site) do phiên bản minhbach mới hơn dựng (manifest.json theo khuôn 7, chương trình "
                        + "này chỉ đọc đến khuôn 1); hãy cài phiên bản đó",
                    en: "a later version of minhbach made the site in \(site) (manifest.json is of format 7, this "
                        + "program reads up to format 1); install that version"))
        #expect(throws: failure) { try SiteArchive(folder: folder.path + "/archive").add(site) }
        #expect(throws: failure) { try PublishedState(site, in: site) }
        #expect(throws: failure) { try SiteVerification(site: site, contentFolder: nil, publicKey: nil).run() }
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
