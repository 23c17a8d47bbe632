import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// Sites that were changed together with their manifest, so that every hash in it is right.
struct ForgedSiteTests {
    let content: LedgerContent

    init() throws { content = try LedgerContent(LedgerContent.released.get()) }

    private var site: String { content.folder.path + "/public" }

    private func text(_ path: String) -> String { content.folder.text("public/\(path)") ?? "" }

    /// Puts a text into a file of the site and its hash into the manifest.
    private func forge(_ path: String, _ text: String) throws {
        let old = try ByteReading.bytes("\(site)/\(path)")
        var manifest = self.text("manifest.json")
        let line = manifest.split(separator: "\n").first { $0.contains("\"path\":\"\(path)\"") } ?? ""
        let right = line.replacing(ReleaseHash.of(old), with: ReleaseHash.of(Array(text.utf8)))
            .replacing("\"bytes\":\(old.count)", with: "\"bytes\":\(text.utf8.count)")
        manifest = manifest.replacing(line, with: right)
        try rewrite(path, text)
        try rewrite("manifest.json", manifest)
        guard path != "receipt.json" else { return }
        let receipt = ForgedReceipt.remade(Array(self.text("receipt.json").utf8), for: Array(manifest.utf8))
        try forge("receipt.json", String(decoding: receipt, as: UTF8.self))
    }

    private func rewrite(_ path: String, _ text: String) throws {
        unlink("\(site)/\(path)")
        try content.folder.write("public/\(path)", text)
    }

    private func verify(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["verify", "public"] + arguments, in: content.folder)
    }

    @Test func provesTheFiguresOfARelease() throws {
        let run = try verify()
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(run.messages.contains("all figures are those of release 1\n"))
    }

    @Test func findsAFigureThatWasForgedWithItsManifest() throws {
        let figures = text("data/figures.csv")
        let forged = figures.replacing(",reported,7,", with: ",reported,8,")
        #expect(forged != figures)
        try forge("data/figures.csv", forged)
        let run = try verify()
        #expect(run.exitCode == 1)
        #expect(
            run.output.contains(
                "public/data/figures.csv:1:1: error: The figures aren’t those of release 1 [figures-differ]"))
        #expect(!run.output.contains("changed-file"))
    }

    @Test(arguments: [
        ("\"base_url\":\"https://", "\"base_url\":\"https://x.", "something else than the site: base_url"),
        ("\"release\":1", "\"release\":9", "something else than the site: release"),
        ("\"release_sha256\":\"", "\"release_sha256\":\"0", "something else than the site: release_sha256"),
        ("\"files\":", "\"files\":1", "something else than the site: files"),
        ("\"files_sha256\":\"", "\"files_sha256\":\"0", "something else than the site: files_sha256"),
        ("\"program\"", "\"programme\"", "This is no receipt"),
    ])
    func findsAReceiptThatIsOfAnotherSite(old: String, new: String, told: String) throws {
        let receipt = text("receipt.json")
        #expect(receipt.contains(old))
        try forge("receipt.json", receipt.replacing(old, with: new))
        let run = try verify()
        #expect(run.exitCode == 1)
        #expect(run.output.contains("public/receipt.json:1:1: error: "))
        #expect(run.output.contains("\(told) [receipt-differs]"), "\(run.output)")
    }

    @Test(arguments: ["number", "changes", "figures", "record_changes", "facts"], [Int.max, Int.min])
    func isNotStoppedByANumberAtTheLimits(field: String, number: Int) throws {
        let chain = text("data/ledger.json")
        let name = try #require(chain.firstRange(of: "\"\(field)\":"))
        let rest = chain[name.upperBound...].drop(while: \.isNumber)
        try forge("data/ledger.json", "\(chain[..<name.upperBound])\(number)\(rest)")
        let run = try verify()
        #expect(run.exitCode == 1, "\(run.messages)")
        #expect(run.output.contains("public/data/ledger.json:1:1: error: "), "\(run.output)")
    }

    @Test func asksForTheVersionThatWroteALaterReceipt() throws {
        try forge("receipt.json", text("receipt.json").replacing("\"format\":1", with: "\"format\":2"))
        let run = try verify()
        #expect(run.exitCode == 74)
        #expect(
            run.messages.contains(
                "a later version of minhbach wrote public/receipt.json (format 2, this program reads up to format 1); "
                    + "install that version"))
    }

    @Test(arguments: [".htaccess", ".user.ini", ".well-known/x", "data/.x"])
    func findsHiddenFiles(name: String) throws {
        try content.folder.write("public/\(name)", "Redirect / https://example.org/")
        let run = try verify()
        #expect(run.exitCode == 1)
        #expect(run.output.contains("public/\(name):1:1: error: The file is not in the list [unlisted-file]"))
    }

    @Test func findsLinks() throws {
        let page = try ByteReading.bytes("\(site)/index.html")
        try content.folder.write("elsewhere.html", String(decoding: page, as: UTF8.self))
        unlink("\(site)/index.html")
        symlink("../elsewhere.html", "\(site)/index.html")
        symlink("/etc", "\(site)/.p")
        let run = try verify()
        #expect(run.exitCode == 1)
        for name in ["index.html", ".p"] {
            #expect(run.output.contains("public/\(name):1:1: error: This isn’t a plain file [no-plain-file]"))
        }
        #expect(!run.output.contains("missing-file"))
    }

    @Test func leavesTheKeepersGitignoreAlone() throws {
        try content.folder.write("public/.gitignore", "*\n")
        #expect(try verify().exitCode == 0)
    }

    @Test func findsForgedPagesByBuildingAnew() throws {
        let templates = "\(SamplePicture.root)/site-templates"
        let honest = try verify("--content", "content", "--rebuild", "--templates", templates)
        #expect(honest.exitCode == 0, "\(honest.output)\(honest.messages)")
        #expect(honest.messages.contains("built anew from its sources: the same bytes\n"))
        try forge("index.html", text("index.html").replacing("</main>", with: "<p>Forged</p></main>"))
        #expect(try verify().exitCode == 0, "the manifest alone can't tell")
        let run = try verify("--content", "content", "--rebuild", "--templates", templates)
        #expect(run.exitCode == 1)
        #expect(run.output.contains("public/index.html:1:1: error: The sources make another file [other-than-rebuilt]"))
    }

    @Test func provesFiguresOnALaterDayToo() throws {
        let templates = "\(SamplePicture.root)/site-templates"
        #expect(try content.run("build", "--templates", templates, "--as-of", "2027-01-31").exitCode == 0)
        let run = try verify()
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(run.messages.contains("all figures are those of release 1\n"))
    }

    @Test func saysWhenFiguresCannotBeHeldAgainstARelease() throws {
        try content.observe("BD20,22918,,,,7,reported", "BD20,24736,,,,9,reported", "BD20,68,,,,16,reported")
        let indicators = content.folder.text("content/data/indicators.yaml") ?? ""
        try content.rewrite(
            "data/indicators.yaml", indicators.replacing("levels: [commune]", with: "levels: [province, commune]"))
        let templates = "\(SamplePicture.root)/site-templates"
        let build = try content.run("build", "--templates", templates, "--as-of", "2026-11-25")
        #expect(build.exitCode == 0, "\(build.output)")
        let strict = try verify()
        #expect(strict.exitCode == 1)
        #expect(
            strict.output.contains(
                "The site, of 2026-11-25, shows other figures than release 1, of 2026-11-20 [figures-unreleased]"))
        let run = try verify("--allow-unreleased")
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(
            run.messages.contains(
                "figures can’t be held against release 1: the site is of 2026-11-25, the release of 2026-11-20\n"))
    }
}
