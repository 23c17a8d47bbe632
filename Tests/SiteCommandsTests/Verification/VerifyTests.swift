import CampaignModel
import Glibc
import SiteRendering
import Testing

@testable import SiteCommands

struct VerifyTests {
    let content: LedgerContent

    init() throws {
        content = try LedgerContent()
    }

    private var site: String { content.folder.path + "/public" }

    /// Publishes two pages and the releases of the ledger.
    private func publish() throws {
        let releases = try LedgerFolder(of: content.folder.path + "/content").read().releases
        var source = TestSource(["index.html", "en/index.html"])
        source.pages.append([ReleaseChain(releases).file])
        _ = try SiteWriter(to: content.folder).write(source)
    }

    private func rewrite(_ path: String, _ text: String) throws {
        unlink("\(site)/\(path)")
        try content.folder.write("public/\(path)", text)
    }

    @Test func findsNothingInASiteAsItWasBuilt() throws {
        try publish()
        let run = try content.run("verify", "public")
        #expect(run.output == "")
        #expect(
            run.messages.hasPrefix(
                "3 files are as built; 0 releases hold together\nthe site shows no release that figures could be held against\n"
            ))
        #expect(run.exitCode == 0)
    }

    @Test func namesWhatIsChangedMissingAndNew() throws {
        try publish()
        try rewrite("index.html", "other text")
        unlink("\(site)/en/index.html")
        try content.folder.write("public/en/new.html", "new")
        try content.folder.write("public/.well-known/mine", "the keeper’s")
        let run = try content.run("verify", "public", "--diagnostics", "json")
        let found = run.output.split(separator: "\n").compactMap { $0.split(separator: "\"").dropFirst(3).first }
        #expect(
            found == ["public/.well-known/mine", "public/en/index.html", "public/en/new.html", "public/index.html"])
        for identifier in ["missing-file", "unlisted-file", "changed-file"] {
            #expect(run.output.contains("\"\(identifier)\""))
        }
        #expect(run.exitCode == 1)
    }

    @Test func cannotJudgeWithoutAManifest() throws {
        try content.folder.write("public/index.html", "x")
        #expect(try content.run("verify", "public").exitCode == 74)
        try content.folder.write("public/manifest.json", "{}")
        let run = try content.run("verify", "public")
        #expect(
            run.output.contains(
                "public/manifest.json:1:1: error: The list of files can’t be read [unreadable-manifest]"))
        #expect(run.exitCode == 1)
    }

    @Test func holdsTheReleasesAgainstTheLedgerAndTheKey() throws {
        let content = try RecordContent(withPhrases: true)
        let key = try #require(SigningKey.privateKey(in: TestKeys.one))
        try content.name(releaseKey: key.publicKey.base64)
        try content.release(signedWith: key)
        #expect(try content.build(signedWith: key) == [])
        let arguments = ["verify", "public", "--content", "content", "--public-key"]
        let good = try CommandRun(arguments + [key.publicKey.base64], in: content.folder)
        #expect(good.exitCode == 0, "\(good.output)")
        #expect(good.messages.contains("1 release holds together"))
        #expect(good.messages.contains("every promise is as it was recorded; root of the tree: "))
        #expect(
            good.messages.contains("manifest.json is signed with the site’s key: no page or picture was replaced\n"))
        let other = try CommandRun(arguments + [TestKeys.publicKey(of: TestKeys.other)], in: content.folder)
        #expect(other.output.contains("Another key signed the release") && other.output.contains("missigned-manifest"))
        #expect(other.exitCode == 1)
    }

    @Test func missesAChainThatWasTakenAway() throws {
        _ = try SiteWriter(to: content.folder).write(TestSource(["index.html"]))
        let run = try content.run("verify", "public")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("public/data/ledger.json:1:1: error: The ledger lacks this file [broken-ledger]"))
    }

    @Test func seesASiteWithOtherReleasesThanTheLedger() throws {
        try publish()
        _ = try content.run("release")
        let run = try content.run("verify", "public", "--content", "content")
        #expect(run.output.contains("The site shows other releases than the ledger"))
        #expect(run.exitCode == 1)
    }

    @Test func tellsOfFoldersWithoutFiles() throws {
        try publish()
        for folder in ["en/mới", "en/mới/trong", ".well-known"] { #expect(mkdir("\(site)/\(folder)", 0o755) == 0) }
        let found = try SiteVerification(site: site, contentFolder: nil, publicKey: nil).run().diagnostics
        #expect(found.map(\.place.file) == ["\(site)/.well-known", "\(site)/en/mới"])
        #expect(Set(found.map(\.identifier)) == ["empty-folder"])
    }

    @Test func tellsOfASignatureThatNobodyCanCheck() throws {
        try publish()
        try content.folder.write("public/manifest.sig", "x")
        let run = try content.run("verify", "public", "--diagnostics", "json")
        #expect(run.output.contains("\"uncheckable-signature\"") && run.exitCode == 1)
        // Who gives a key learns what the signature is worth.
        let key = TestKeys.publicKey(of: TestKeys.one)
        let known = try content.run("verify", "public", "--public-key", key, "--diagnostics", "json")
        #expect(known.output.contains("\"missigned-manifest\"") && !known.output.contains("uncheckable"))
    }

    @Test(arguments: SiteFault.allCases.filter { $0 != .emptyFolder })
    func saysHowAFileDiffers(fault: SiteFault) {
        let summaries: [SiteFault: Bilingual] = [
            .unreadableManifest: Bilingual(vi: "Không đọc được bản kê tệp", en: "The list of files can’t be read"),
            .changed: Bilingual(vi: "Tệp đã bị thay đổi", en: "The file was changed"),
            .missing: Bilingual(vi: "Thiếu tệp này", en: "The file is missing"),
            .unlisted: Bilingual(vi: "Tệp không có trong bản kê", en: "The file is not in the list"),
            .noPlainFile: Bilingual(vi: "Đây không phải là tệp thường", en: "This isn’t a plain file"),
            .otherThanRebuilt: Bilingual(
                vi: "Dựng lại từ nguồn thì ra tệp khác", en: "The sources make another file"),
        ]
        let found = Diagnostic.siteDiffers(fault, at: "public/a.html")
        #expect(found.summary == summaries[fault])
        #expect(
            found.explanation
                == (fault == .otherThanRebuilt
                    ? Bilingual(
                        vi:
                            "Cùng nội dung, mẫu trang, ngày và phiên bản chương trình thì cho ra cùng từng byte; tệp này "
                            + "thì khác.",
                        en: "The same content, templates, day and program make the same bytes; this file is another.")
                    : Bilingual(
                        vi:
                            "manifest.json ghi mã băm SHA-256 của mọi tệp lúc dựng trang; từ đó đến nay không tệp nào được "
                            + "khác đi.",
                        en: "manifest.json holds the SHA-256 of every file as it was built; none may differ since.")))
        #expect(
            found.fix
                == Bilingual(
                    vi: "Hãy dựng lại trang và đăng lại; nếu không ai trong cơ quan sửa tệp này, hãy kiểm tra máy chủ.",
                    en: "Build and publish the site again; if nobody of yours changed the file, look into the server."))
    }

    @Test func saysWhatAFolderWithoutFilesTells() {
        #expect(
            Diagnostic.siteDiffers(.emptyFolder, at: "public/a")
                == Diagnostic(
                    .error, "empty-folder", at: SourcePlace(file: "public/a"),
                    summary: Bilingual(vi: "Thư mục này không có tệp nào", en: "There is no file in this folder"),
                    explanation: Bilingual(
                        vi:
                            "Trang được dựng chỉ có những thư mục chứa tệp ghi trong manifest.json; thư mục trống cho thấy có "
                            + "ai đó đã sửa ở đây.",
                        en:
                            "A site as it was built has folders only where manifest.json lists files; an empty one shows "
                            + "that somebody worked here."),
                    fix: Bilingual(
                        vi: "Hãy xóa thư mục này; nếu không ai trong cơ quan tạo ra nó, hãy kiểm tra máy chủ.",
                        en: "Take the folder away; if nobody of yours made it, look into the server.")))
    }

    @Test func saysWhyASignatureIsWorthNothing() {
        #expect(
            Diagnostic.manifestSignature(.uncheckable, at: "public/manifest.sig")
                == Diagnostic(
                    .error, "uncheckable-signature", at: SourcePlace(file: "public/manifest.sig"),
                    summary: Bilingual(
                        vi: "Bản kê tệp có chữ ký mà không ai kiểm tra được",
                        en: "The list of files bears a signature that nobody can check"),
                    explanation: Bilingual(
                        vi:
                            "Trang không nêu khóa công khai nào (data/ledger.json), nên tệp này có thể là bất cứ gì mà vẫn "
                            + "làm người đọc yên tâm.",
                        en: "The site names no public key (data/ledger.json): the file may be anything, and still "
                            + "reassure readers."),
                    fix: Bilingual(
                        vi:
                            "Hãy cho biết khóa bằng --public-key, hoặc ghi khóa vào release_key của site.yaml rồi dựng lại; "
                            + "nếu trang không ký, hãy xóa tệp này.",
                        en:
                            "Give the key with --public-key, or name it in release_key of site.yaml and build again; if "
                            + "the site isn’t signed, take the file away.")))
    }
}
