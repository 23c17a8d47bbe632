import CampaignModel
import Testing

@testable import SiteCommands

/// What browsers are handed in place of a file is that file.
@Suite struct CompressedCopiesTests {
    private let folder: TemporaryFolder
    private let page = Array(String(repeating: "<p>Tỷ lệ 12,5%</p>\n", count: 90).utf8)

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("a.html", page)
    }

    private func found(_ copies: [String: [UInt8]]) throws -> [String] {
        for (path, bytes) in copies { try folder.write(path, bytes) }
        let paths = Set(copies.keys).union(["a.html"])
        return try CompressedCopies(site: folder.path, paths: paths).differences().map {
            String($0.place.file.dropFirst(folder.path.count + 1))
        }
    }

    @Test func findsNothingInCopiesAsTheyWereBuilt() throws {
        #expect(try found(["a.html.br": Compression.brotli(page), "a.html.gz": Compression.gzip(page)]) == [])
    }

    @Test func findsCopiesOfAnotherPage() throws {
        let other = page + Array("<p>99%</p>".utf8)
        for forged in [other, Array(page.dropLast()), []] {
            let copies = ["a.html.br": Compression.brotli(forged), "a.html.gz": Compression.gzip(forged)]
            #expect(try found(copies) == ["a.html.br", "a.html.gz"])
        }
    }

    @Test func findsWhatIsNoCopyAtAll() throws {
        let packed = Compression.gzip(page)
        #expect(
            try found(["a.html.br": Array("không nén".utf8), "a.html.gz": packed + [0]]) == ["a.html.br", "a.html.gz"])
        #expect(try found(["a.html.br": [], "a.html.gz": Array(packed.dropLast(3))]) == ["a.html.br", "a.html.gz"])
    }

    @Test func leavesFilesAloneThatAreCopiesOfNone() throws {
        try folder.write("data/x.gz", page)
        #expect(try CompressedCopies(site: folder.path, paths: ["data/x.gz"]).differences() == [])
    }

    @Test func saysWhatReadersWouldSee() {
        let told = Diagnostic.copyDiffers(from: "a.html", at: "public/a.html.br")
        #expect(told.place == SourcePlace(file: "public/a.html.br"))
        #expect(
            told.summary
                == Bilingual(
                    vi: "Bản nén này giải ra không phải là tệp a.html",
                    en: "What comes out of this compressed copy is not the file a.html"))
        #expect(
            told.explanation
                == Bilingual(
                    vi: "Máy chủ gửi bản nén cho trình duyệt thay cho tệp: người đọc sẽ thấy một trang khác.",
                    en: "Servers hand it to browsers in place of the file: readers would see another page."))
        #expect(
            told.fix
                == Bilingual(
                    vi:
                        "Hãy dựng lại trang với --precompress và đăng lại; nếu không ai trong cơ quan sửa tệp này, hãy kiểm tra máy chủ.",
                    en:
                        "Build the site again with --precompress and publish it; if nobody of yours changed the file, look into the server."
                ))
    }
}
