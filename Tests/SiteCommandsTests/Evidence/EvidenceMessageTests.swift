import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct EvidenceMessageTests {
    private func text(_ diagnostic: Diagnostic) -> [String] {
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return ["\(diagnostic.severity) \(diagnostic.identifier)"] + parts.flatMap { [$0.vietnamese, $0.english] }
    }

    private let place = SourcePlace(file: "evidence.csv", line: 2)

    @Test func explainsFilesThatCannotBeTaken() {
        #expect(
            text(.evidenceIsLink("a.csv", at: place)) == [
                "error evidence-is-link", "“a.csv” không phải tệp thường", "“a.csv” isn't a plain file",
                "Liên kết có thể dẫn ra ngoài thư mục nội dung, đến thứ không ai định đăng.",
                "A link may lead out of the content folder, to something that nobody meant to publish.",
                "Hãy chép chính tệp vào đó.", "Put the file itself there.",
            ])
        #expect(
            text(.evidenceTooLarge("a.pdf", 21 << 20 | 1, at: place)) == [
                "error evidence-too-large", "“a.pdf” nặng 22 MB, quá 20 MB", "“a.pdf” has 22 MB, more than 20 MB",
                "Người đọc thường dùng điện thoại và mạng di động.", "Most people read on telephones.",
                "Hãy giảm ảnh trong tệp, chia tệp, hoặc công bố ở nơi khác và ghi “url”.",
                "Make its pictures smaller, split it, or publish it elsewhere and give “url”.",
            ])
    }

    @Test func explainsTypes() {
        let allowed = "csv, txt, md, json, pdf, xlsx, docx, pptx, ods, odt, odp, png, jpg, jpeg, webp"
        #expect(
            text(.evidenceTypeRefused("a.exe", at: place)) == [
                "error evidence-type", "Không đăng loại tệp của “a.exe”", "Files like “a.exe” aren't published",
                "Được đăng: \(allowed). Các loại khác có thể chạy mã lệnh hoặc cần chương trình riêng.",
                "Published are: \(allowed). Others can run code or need programs of their own.",
                "Hãy xuất ra PDF hoặc CSV.", "Export it as PDF or CSV.",
            ])
        #expect(
            text(.evidenceIsNoSuchType("a.pdf", .pdf, at: place)) == [
                "error evidence-type-differs", "“a.pdf” không phải tệp pdf", "“a.pdf” isn't a pdf file",
                "Phần đầu của tệp không giống tên đuôi; người đọc sẽ không mở được.",
                "Its first bytes differ from what its name says, so readers can't open it.",
                "Hãy kiểm tra và lưu lại tệp.", "Look at the file and save it again.",
            ])
    }

    @Test func explainsHashes() {
        #expect(
            text(.evidenceHashDiffers("a.csv", "0f", at: place)) == [
                "error evidence-hash", "“a.csv” không còn là tệp đã đăng ký",
                "“a.csv” isn't the file that was registered",
                "Mã băm SHA-256 của tệp khác cột “sha256”: tệp đã bị sửa, hoặc mã chép sai.",
                "Its SHA-256 differs from the column “sha256”: the file was changed, or the hash miscopied.",
                "Nếu tệp này đúng, hãy ghi: 0f", "If this is the right file, write: 0f",
            ])
        #expect(
            text(.evidenceHashMissing("a.csv", "0f", at: place)) == [
                "warning evidence-without-hash", "“a.csv” chưa có mã băm", "“a.csv” has no hash",
                "Mã băm cho mọi người kiểm tra rằng minh chứng không bị đổi về sau.",
                "With it everybody can check that evidence wasn't exchanged later.",
                "Hãy ghi vào “sha256”: 0f", "Write into “sha256”: 0f",
            ])
    }

    @Test func explainsDocumentsThatTellMore() {
        #expect(
            text(.evidenceWithActiveContent("a.pdf", at: place)) == [
                "error evidence-active-content", "“a.pdf” có mã lệnh bên trong", "“a.pdf” holds code",
                "Macro và mã lệnh trong văn bản có thể gây hại cho máy người đọc.",
                "Macros and scripts in documents can harm the reader's computer.",
                "Hãy xuất lại thành PDF hoặc CSV.", "Export it anew as PDF or CSV.",
            ])
        #expect(
            text(.documentTellsMore("a.pdf", ["Author", "Encrypt"], at: place)) == [
                "warning evidence-tells-more", "“a.pdf” chứa nhiều hơn các trang của nó: Author, Encrypt",
                "“a.pdf” holds more than its pages: Author, Encrypt",
                "PDF có thể mang tên người soạn (Author), tệp đính kèm (EmbeddedFile), khóa (Encrypt).",
                "A PDF may carry its author's name (Author), attachments (EmbeddedFile), a lock (Encrypt).",
                "Hãy in lại ra PDF sau khi xóa thuộc tính; phần nén bên trong chương trình không xem được.",
                "Print it to PDF again without properties; compressed parts can't be looked into here.",
            ])
        #expect(
            text(.officeEvidence("a.xlsx", ["comments"], at: place)) == [
                "warning office-evidence", "“a.xlsx” có thể mang dữ liệu ẩn: comments",
                "“a.xlsx” may carry hidden data: comments",
                "Tệp Office giữ tên người soạn, nhận xét, trang và hàng ẩn; chương trình không mở ra xem được.",
                "Office files keep authors' names, comments, hidden sheets and rows; they aren't unpacked here.",
                "Hãy đăng bản PDF hoặc CSV; nếu giữ tệp này, hãy chạy “Document Inspector” trước.",
                "Publish a PDF or CSV; if you keep this file, run the Document Inspector first.",
            ])
        #expect(text(.officeEvidence("a.xlsx", [], at: place))[2] == "“a.xlsx” may carry hidden data")
    }

    @Test func explainsPicturesAndTables() {
        #expect(
            text(.evidenceImageWithMetadata("a.jpg", ["APP1"], at: place)) == [
                "error evidence-image-metadata", "Ảnh “a.jpg” còn siêu dữ liệu: APP1",
                "The picture “a.jpg” holds metadata: APP1",
                "Siêu dữ liệu có thể ghi nơi chụp, giờ chụp, máy và người chụp.",
                "Metadata may tell place, time, camera and photographer.",
                "Hãy lưu ảnh không kèm siêu dữ liệu (ví dụ: vipsthumbnail tệp.jpg -o 'sach.jpg[strip]'), rồi ghi lại “sha256”.",
                "Save it without (for example: vipsthumbnail file.jpg -o 'clean.jpg[strip]') and write its “sha256” again.",
            ])
        #expect(
            text(.evidenceWithPersonalColumns(["Họ tên", "SĐT"], at: place)) == [
                "error evidence-personal-columns", "Bảng có cột dữ liệu cá nhân: Họ tên, SĐT",
                "The table has columns of personal data: Họ tên, SĐT",
                "Dữ liệu cá nhân không được đăng trên cổng (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 3).",
                "Personal data isn't published (Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 3).",
                "Hãy xóa các cột ấy, hoặc đổi “access” thành “held” và để tệp ở đơn vị giữ.",
                "Delete these columns, or change “access” to “held” and leave the file with its office.",
            ])
    }
}
