import Hashing
import Testing

@testable import SiteCommands

/// Attachments of stories are declared, looked at and published under a name with a part of their hash.
@Suite struct AttachmentFilesTests {
    private let content: LedgerContent
    private let pdf = "%PDF-1.4\nmade up\n%%EOF\n"

    init() throws {
        content = try LedgerContent()
        try content.takeRealLanguages()
        try content.rewrite("news/tin/mau-don.pdf", pdf)
    }

    private func story(_ attachments: String, body: String = "Xem [mẫu đơn](mau-don.pdf).") throws {
        let head = "---\ntitle: Tin\nsummary: Tóm tắt.\ndate: 2026-10-01\nkind: news\n"
        try content.rewrite("news/tin/vi.md", "\(head)\(attachments)---\n\n\(body)\n")
    }

    private var hash: String { SHA256.hash(Array(pdf.utf8)).hexadecimal }

    @Test func publishesADeclaredFileWithItsSizeAndHash() throws {
        try story("attachments: [{file: mau-don.pdf, title: {vi: Mẫu đơn}, sha256: \(hash)}]\n")
        let run = try content.run("build", "--output", "public", "--templates", "\(SamplePicture.root)/site-templates")
        #expect(run.exitCode == 0, "\(run.messages)")
        let path = "files/news/tin/mau-don-\(hash.prefix(12)).pdf"
        #expect(content.folder.text("public/\(path)") == pdf)
        let page = content.folder.text("public/tin-tuc/tin/index.html") ?? ""
        #expect(page.contains("<a href=\"../../\(path)\" type=\"application/pdf\">Mẫu đơn</a>"))
        #expect(page.contains("Xem <a href=\"../../\(path)\">mẫu đơn</a>"))
        #expect(page.contains(hash))
    }

    @Test func tellsTheHashAndStopsAtAnother() throws {
        try story("attachments: [{file: mau-don.pdf, title: {vi: Mẫu đơn}}]\n")
        let missing = try content.run(
            "check", "--language", "en", "--templates", "\(SamplePicture.root)/site-templates")
        #expect(
            missing.output.contains(
                """
                “news/tin/mau-don.pdf” has no hash [attachment-without-hash]
                    6 | attachments: [{file: mau-don.pdf, title: {vi: Mẫu đơn}}]
                      |                      ^
                        Why: With it nobody can exchange the file without the story's knowing.
                        Fix: Write into “sha256”: \(hash)
                """))
        let other = String(repeating: "0", count: 64)
        try story("attachments: [{file: mau-don.pdf, title: {vi: Mẫu đơn}, sha256: \"\(other)\"}]\n")
        let run = try content.run("check", "--language", "vi", "--templates", "\(SamplePicture.root)/site-templates")
        #expect(run.output.contains("“news/tin/mau-don.pdf” không còn là tệp đã khai báo [attachment-hash]"))
        #expect(run.output.contains("Mã băm SHA-256 của tệp khác mục “sha256”: tệp đã bị sửa, hoặc mã chép sai."))
        #expect(run.output.contains("Cách sửa: Nếu tệp này đúng, hãy ghi: \(hash)"))
        #expect(run.exitCode == 1)
    }

    @Test func looksIntoThemAsIntoEvidence() throws {
        try content.rewrite("news/tin/mau-don.pdf", "no pdf")
        try story("attachments: [{file: mau-don.pdf, title: {vi: Mẫu đơn}}]\n")
        let run = try content.run("check", "--language", "en", "--templates", "\(SamplePicture.root)/site-templates")
        #expect(run.output.contains("[evidence-type-differs]"))
        try content.rewrite("news/tin/mau-don.pdf", "%PDF-1.4 /Author (Somebody) /JavaScript")
        let active = try content.run("check", "--language", "en", "--templates", "\(SamplePicture.root)/site-templates")
        #expect(active.output.contains("[evidence-active-content]"))
    }
}
