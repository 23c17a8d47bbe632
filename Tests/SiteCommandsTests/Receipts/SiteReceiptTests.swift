import Hashing
import Parallel
import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct SiteReceiptTests {
    private let receipt = SiteReceipt(asOf: "2026-11-20", baseURL: "https://a.example")

    private func entries(_ files: [(String, String)]) -> [ManifestEntry] {
        files.map { ManifestEntry(.page($0.0, $0.1)) }
    }

    @Test func tellsHowTheSiteCanBeBuiltAgain() throws {
        let file = receipt.file(of: entries([("b", "two"), ("a", "one")]), chain: ReleaseChain([]))
        let lines = [("one", "a"), ("two", "b")].map { text, path in
            "\(SHA256.hash(Array(text.utf8)).hexadecimal)  \(path)\n"
        }
        #expect(
            String(decoding: file.bytes, as: UTF8.self) == """
                {
                "format":1,
                "program":"minhbach 0.1.0",
                "as_of":"2026-11-20",
                "base_url":"https://a.example",
                "files":2,
                "files_sha256":"\(SHA256.hash(Array(lines.joined().utf8)).hexadecimal)"
                }

                """)
    }

    @Test func namesACommitOnlyWhenItIsTold() throws {
        var told = receipt
        told.commit = String(repeating: "a", count: 40)
        let chain = ReleaseChain(try PublishSample.releases(2))
        let file = told.file(of: [], chain: chain)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("\"commit\":\"aaaa"))
        #expect(text.contains("\"release\":2,\n\"release_sha256\":\"\(chain.releases[1].hash)\""))
        let folder = try TemporaryFolder()
        try folder.write("receipt.json", text)
        let read = try #require(SiteReceipt(in: folder.path))
        #expect(read.file(of: [], chain: chain).bytes == file.bytes)
        #expect(read.release == 2 && read.releaseHash == chain.releases[1].hash)
        #expect(SiteReceipt(in: folder.path + "/elsewhere") == nil)
    }

    @Test func compressedCopiesDontCount() {
        let plain = entries([("a.html", "one"), ("data.gz", "two")])
        let more = plain + entries([("a.html.br", "x"), ("a.html.gz", "y")])
        let chain = ReleaseChain([])
        #expect(receipt.file(of: plain, chain: chain).bytes == receipt.file(of: more, chain: chain).bytes)
    }
}

@Suite struct InputReceiptTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/data/a.csv", "x\n")
        try folder.write("content/b.md", "y\n")
        try folder.write("templates/l.mustache", "z\n")
    }

    private func taken() throws -> InputReceipt {
        try InputReceipt(
            content: folder.path + "/content", templates: folder.path + "/templates", manifest: "0",
            threads: WorkerThreads(count: 1))
    }

    @Test func isReadAsItIsWritten() throws {
        let receipt = try taken()
        #expect(receipt.inputs.keys.sorted() == ["content/b.md", "content/data/a.csv", "templates/l.mustache"])
        #expect(InputReceipt(json: receipt.json) == receipt)
        #expect(InputReceipt(json: Array("{}".utf8)) == nil)
        #expect(ReceiptFormat.newer(in: receipt.json) == nil)
        for digits in ["2", "3000", "1.5"] {
            #expect(ReceiptFormat.newer(in: Array("{\"format\":\(digits)}".utf8)) == digits)
        }
    }

    @Test func namesWhatIsNewGoneAndChanged() throws {
        let before = try taken()
        try FolderRemoval.remove(folder.path + "/content/data")
        try folder.write("content/c.md", "new\n")
        try FolderRemoval.remove(folder.path + "/templates")
        try folder.write("templates/l.mustache", "other\n")
        #expect(
            try taken().differences(from: before) == ["content/c.md", "content/data/a.csv", "templates/l.mustache"])
    }
}
