import CampaignModel
import Glibc
import Hashing
import SiteContent
import Testing

@testable import SiteCommands

@Suite struct EvidenceFilesTests {
    private let content: LedgerContent

    init() throws {
        content = try LedgerContent()
    }

    private var folder: String { content.folder.path + "/content" }

    /// Looks at one file that a public row names.
    private func check(_ name: String, hash: String = "", access: String = "public") throws -> EvidenceFiles.Checked {
        try content.rewrite(
            "data/evidence.csv",
            "id,title,kind,issuer,date,file,url,sha256,access,checked\n"
                + "E1,Báo cáo,report,UBND,,evidence/\(name),,\(hash),\(access),\n")
        let site = try #require(try ContentReader(folder: folder, jobs: 1).resolved(ResolveOptions(), pages: []).site)
        return try EvidenceFiles(contentFolder: folder).check(site)
    }

    private func findings(_ name: String, _ bytes: [UInt8]) throws -> [String] {
        try write(name, bytes)
        let checked = try check(name, hash: EvidenceFilesTests.hash(bytes))
        return checked.diagnostics.map { "\($0.severity) \($0.identifier)" }
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws {
        unlink("\(folder)/data/evidence/\(name)")
        _ = try OpenFolder(folder).create("data/evidence/\(name)", bytes)
    }

    private static func hash(_ bytes: [UInt8]) -> String { SHA256.hash(bytes).hexadecimal }

    @Test func copiesWhatIsPublicByteForByte() throws {
        let bytes = Array("a,b\r\n1,2\r\n".utf8)
        try write("x.csv", bytes)
        let checked = try check("x.csv", hash: EvidenceFilesTests.hash(bytes))
        #expect(checked.diagnostics.isEmpty)
        let output = try #require(try checked.files.first?.output())
        #expect(output.path == "data/evidence/x.csv")
        #expect(output.kind == .download)
        #expect(output.bytes == bytes)
    }

    @Test func neverCopiesWhatIsHeld() throws {
        try write("x.csv", Array("a\n".utf8))
        let checked = try check("x.csv", access: "held")
        #expect(checked.files.isEmpty)
        #expect(checked.diagnostics.isEmpty)
    }

    @Test func failsWhenAFileChangesWhileTheSiteIsBuilt() throws {
        try write("x.csv", Array("a\n".utf8))
        let file = try #require(try check("x.csv").files.first)
        try write("x.csv", Array("b\n".utf8))
        let failure = #expect(throws: CommandFailure.self) { _ = try file.output() }
        #expect(failure?.message.english == "\(folder)/data/evidence/x.csv changed while the site was built; run again")
        #expect(
            failure?.message.vietnamese
                == "\(folder)/data/evidence/x.csv bị sửa trong lúc dựng trang; hãy chạy lại")
    }

    @Test func holdsFilesAgainstTheirHash() throws {
        try write("x.csv", Array("a\n".utf8))
        let hash = EvidenceFilesTests.hash(Array("a\n".utf8))
        #expect(try check("x.csv").diagnostics == [.evidenceHashMissing("data/evidence/x.csv", hash, at: place)])
        let other = String(repeating: "0", count: 64)
        #expect(
            try check("x.csv", hash: other).diagnostics
                == [.evidenceHashDiffers("data/evidence/x.csv", hash, at: place)])
    }

    private var place: SourcePlace { SourcePlace(file: folder + "/data/evidence.csv", line: 2) }

    @Test func refusesLinks() throws {
        try write("y.csv", Array("a\n".utf8))
        symlink("/etc/hostname", folder + "/data/evidence/x.csv")
        let checked = try check("x.csv")
        #expect(checked.files.isEmpty)
        #expect(checked.diagnostics == [.evidenceIsLink("data/evidence/x.csv", at: place)])
    }

    @Test func refusesWhatIsTooLarge() throws {
        try write("x.csv", Array("a\n".utf8))
        truncate(folder + "/data/evidence/x.csv", EvidenceFiles.largest + 1)
        let checked = try check("x.csv")
        #expect(checked.files.isEmpty)
        #expect(
            checked.diagnostics == [.evidenceTooLarge("data/evidence/x.csv", EvidenceFiles.largest + 1, at: place)])
    }

    @Test(arguments: ["x.html", "x.svg", "x.exe", "x.xlsm", "x.doc", "x"])
    func refusesOtherTypes(name: String) throws {
        #expect(try findings(name, Array("x".utf8)) == ["error evidence-type"])
    }

    @Test(arguments: ["x.pdf", "x.xlsx", "x.png", "x.jpg", "x.webp"])
    func refusesFilesThatAreNotTheirType(name: String) throws {
        #expect(try findings(name, Array("<html>".utf8)) == ["error evidence-type-differs"])
    }

    @Test func readsTextsForPrivateMatters() throws {
        #expect(
            try findings("x.csv", Array("a,b\n1,0912345678\n2,068095001234\n".utf8))
                == ["error private-matter", "error private-matter"])
        #expect(try findings("x.csv", Array("a,b\n1,125000000\n2,125000000000\n".utf8)).isEmpty)
        #expect(try findings("x.txt", Array("Số 250123456\n".utf8)) == ["error private-matter"])
        #expect(
            try findings("x.csv", Array("Họ và tên;Số CCCD;xã\nx;y;z\n".utf8)) == ["error evidence-personal-columns"])
        #expect(try findings("x.csv", Array("xã,số người\n1,2\n".utf8)).isEmpty)
        #expect(try findings("x.txt", [0x63, 0xE4, 0x0A]) == ["error not-utf-8"])
        #expect(try findings("x.md", Array("TỐI MẬT\n".utf8)) == ["error secrecy-marking"])
    }

    @Test func tellsWhatDocumentsCarry() throws {
        #expect(try findings("x.pdf", Array("%PDF-1.7 /Author () /Title (x)".utf8)).isEmpty)
        #expect(try findings("x.pdf", Array("%PDF-1.7 /Author (An)".utf8)) == ["warning evidence-tells-more"])
        #expect(try findings("x.pdf", Array("%PDF-1.7 <dc:creator>".utf8)) == ["warning evidence-tells-more"])
        #expect(try findings("x.pdf", Array("%PDF-1.7 /JavaScript".utf8)) == ["error evidence-active-content"])
    }

    @Test func tellsWhatPackedFilesCarry() throws {
        #expect(try findings("x.xlsx", Packed.archive("xl/workbook.xml")) == ["warning office-evidence"])
        #expect(
            try findings("x.xlsx", Packed.archive("xl/vbaProject.bin", "a")) == ["error evidence-active-content"])
        #expect(PackedNames(Packed.archive("xl/a.xml", "xl/b.xml")).names == ["xl/a.xml", "xl/b.xml"])
        #expect(PackedNames(Array(Packed.archive("xl/a.xml").dropLast(30))).names.isEmpty)
        #expect(PackedNames([0x50, 0x4B, 0x05, 0x06] + Array(repeating: 0xFF, count: 18)).names.isEmpty)
    }

    @Test func refusesPicturesWithMetadata() throws {
        #expect(try findings("x.png", Pictures.png("IHDR", "IDAT", "IEND")).isEmpty)
        #expect(try findings("x.png", Pictures.png("IHDR", "eXIf", "IEND")) == ["error evidence-image-metadata"])
        #expect(try findings("x.jpg", Pictures.jpeg([(0xE0, "JFIF"), (0xE2, "ICC_PROFILE")])).isEmpty)
        #expect(try findings("x.jpeg", Pictures.jpeg([(0xE1, "Exif")])) == ["error evidence-image-metadata"])
        #expect(try findings("x.webp", Pictures.webp("VP8 ")).isEmpty)
        #expect(try findings("x.webp", Pictures.webp("VP8 ", "EXIF")) == ["error evidence-image-metadata"])
        #expect(
            ImageSegments(Pictures.jpeg([(0xE1, "Exif"), (0xED, "x"), (0xFE, "x")])).metadata == [
                "APP1", "APP13", "COM",
            ])
        #expect(ImageSegments(Pictures.png("IEND") + [1]).metadata == ["IEND+"])
    }
}
