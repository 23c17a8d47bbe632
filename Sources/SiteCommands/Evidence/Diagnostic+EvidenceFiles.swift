import CampaignModel

extension Diagnostic {
    /// A file of evidence that is a link to somewhere else, or no file.
    static func evidenceIsLink(_ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-is-link", at: place,
            summary: Bilingual(vi: "“\(path)” không phải tệp thường", en: "“\(path)” isn't a plain file"),
            explanation: Bilingual(
                vi: "Liên kết có thể dẫn ra ngoài thư mục nội dung, đến thứ không ai định đăng.",
                en: "A link may lead out of the content folder, to something that nobody meant to publish."),
            fix: Bilingual(vi: "Hãy chép chính tệp vào đó.", en: "Put the file itself there."))
    }

    /// A file of evidence that is too large.
    static func evidenceTooLarge(_ path: String, _ size: Int, at place: SourcePlace) -> Diagnostic {
        let limit = EvidenceFiles.largest >> 20
        let found = (size + (1 << 20) - 1) >> 20
        return Diagnostic(
            .error, "evidence-too-large", at: place,
            summary: Bilingual(
                vi: "“\(path)” nặng \(found) MB, quá \(limit) MB",
                en: "“\(path)” has \(found) MB, more than \(limit) MB"),
            explanation: Bilingual(
                vi: "Người đọc thường dùng điện thoại và mạng di động.", en: "Most people read on telephones."),
            fix: Bilingual(
                vi: "Hãy giảm ảnh trong tệp, chia tệp, hoặc công bố ở nơi khác và ghi “url”.",
                en: "Make its pictures smaller, split it, or publish it elsewhere and give “url”."))
    }

    /// A file of a kind that isn't published.
    static func evidenceTypeRefused(_ path: String, at place: SourcePlace) -> Diagnostic {
        let allowed = EvidenceFormat.allCases.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            .error, "evidence-type", at: place,
            summary: Bilingual(
                vi: "Không đăng loại tệp của “\(path)”", en: "Files like “\(path)” aren't published"),
            explanation: Bilingual(
                vi: "Được đăng: \(allowed). Các loại khác có thể chạy mã lệnh hoặc cần chương trình riêng.",
                en: "Published are: \(allowed). Others can run code or need programs of their own."),
            fix: Bilingual(vi: "Hãy xuất ra PDF hoặc CSV.", en: "Export it as PDF or CSV."))
    }

    /// A file that isn't what its name says.
    static func evidenceIsNoSuchType(
        _ path: String, _ format: EvidenceFormat, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "evidence-type-differs", at: place,
            summary: Bilingual(
                vi: "“\(path)” không phải tệp \(format.rawValue)", en: "“\(path)” isn't a \(format.rawValue) file"),
            explanation: Bilingual(
                vi: "Phần đầu của tệp không giống tên đuôi; người đọc sẽ không mở được.",
                en: "Its first bytes differ from what its name says, so readers can't open it."),
            fix: Bilingual(vi: "Hãy kiểm tra và lưu lại tệp.", en: "Look at the file and save it again."))
    }

    /// A file that isn't the one that the register describes.
    static func evidenceHashDiffers(_ path: String, _ hash: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-hash", at: place,
            summary: Bilingual(
                vi: "“\(path)” không còn là tệp đã đăng ký", en: "“\(path)” isn't the file that was registered"),
            explanation: Bilingual(
                vi: "Mã băm SHA-256 của tệp khác cột “sha256”: tệp đã bị sửa, hoặc mã chép sai.",
                en: "Its SHA-256 differs from the column “sha256”: the file was changed, or the hash miscopied."),
            fix: Bilingual(
                vi: "Nếu tệp này đúng, hãy ghi: \(hash)", en: "If this is the right file, write: \(hash)"))
    }

    /// A public file without a hash.
    static func evidenceHashMissing(_ path: String, _ hash: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "evidence-without-hash", at: place,
            summary: Bilingual(vi: "“\(path)” chưa có mã băm", en: "“\(path)” has no hash"),
            explanation: Bilingual(
                vi: "Mã băm cho mọi người kiểm tra rằng minh chứng không bị đổi về sau.",
                en: "With it everybody can check that evidence wasn't exchanged later."),
            fix: Bilingual(vi: "Hãy ghi vào “sha256”: \(hash)", en: "Write into “sha256”: \(hash)"))
    }

    /// A file that can run code.
    static func evidenceWithActiveContent(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-active-content", at: place,
            summary: Bilingual(vi: "“\(file)” có mã lệnh bên trong", en: "“\(file)” holds code"),
            explanation: Bilingual(
                vi: "Macro và mã lệnh trong văn bản có thể gây hại cho máy người đọc.",
                en: "Macros and scripts in documents can harm the reader's computer."),
            fix: Bilingual(vi: "Hãy xuất lại thành PDF hoặc CSV.", en: "Export it anew as PDF or CSV."))
    }

    /// A PDF that tells more than its pages.
    static func documentTellsMore(_ file: String, _ parts: [String], at place: SourcePlace) -> Diagnostic {
        let listed = parts.joined(separator: ", ")
        return Diagnostic(
            .warning, "evidence-tells-more", at: place,
            summary: Bilingual(
                vi: "“\(file)” chứa nhiều hơn các trang của nó: \(listed)",
                en: "“\(file)” holds more than its pages: \(listed)"),
            explanation: Bilingual(
                vi: "PDF có thể mang tên người soạn (Author), tệp đính kèm (EmbeddedFile), khóa (Encrypt).",
                en: "A PDF may carry its author's name (Author), attachments (EmbeddedFile), a lock (Encrypt)."),
            fix: Bilingual(
                vi: "Hãy in lại ra PDF sau khi xóa thuộc tính; phần nén bên trong chương trình không xem được.",
                en: "Print it to PDF again without properties; compressed parts can't be looked into here."))
    }

    /// An Office file, whose hidden parts can't be looked into.
    static func officeEvidence(_ file: String, _ parts: [String], at place: SourcePlace) -> Diagnostic {
        let listed = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
        return Diagnostic(
            .warning, "office-evidence", at: place,
            summary: Bilingual(
                vi: "“\(file)” có thể mang dữ liệu ẩn\(listed)", en: "“\(file)” may carry hidden data\(listed)"),
            explanation: Bilingual(
                vi: "Tệp Office giữ tên người soạn, nhận xét, trang và hàng ẩn; chương trình không mở ra xem được.",
                en: "Office files keep authors' names, comments, hidden sheets and rows; they aren't unpacked here."),
            fix: Bilingual(
                vi: "Hãy đăng bản PDF hoặc CSV; nếu giữ tệp này, hãy chạy “Document Inspector” trước.",
                en: "Publish a PDF or CSV; if you keep this file, run the Document Inspector first."))
    }

    /// A picture with metadata.
    static func evidenceImageWithMetadata(_ file: String, _ parts: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-image-metadata", at: place,
            summary: Bilingual(
                vi: "Ảnh “\(file)” còn siêu dữ liệu: \(parts.joined(separator: ", "))",
                en: "The picture “\(file)” holds metadata: \(parts.joined(separator: ", "))"),
            explanation: Bilingual(
                vi: "Siêu dữ liệu có thể ghi nơi chụp, giờ chụp, máy và người chụp.",
                en: "Metadata may tell place, time, camera and photographer."),
            fix: Bilingual(
                vi:
                    "Hãy lưu ảnh không kèm siêu dữ liệu (ví dụ: vipsthumbnail tệp.jpg -o 'sach.jpg[strip]'), rồi ghi lại “sha256”.",
                en:
                    "Save it without (for example: vipsthumbnail file.jpg -o 'clean.jpg[strip]') and write its “sha256” again."
            ))
    }

    /// A table with columns of personal data.
    static func evidenceWithPersonalColumns(_ columns: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-personal-columns", at: place,
            summary: Bilingual(
                vi: "Bảng có cột dữ liệu cá nhân: \(columns.joined(separator: ", "))",
                en: "The table has columns of personal data: \(columns.joined(separator: ", "))"),
            explanation: Bilingual(
                vi: "Dữ liệu cá nhân không được đăng trên cổng (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 3).",
                en: "Personal data isn't published (Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 3)."),
            fix: Bilingual(
                vi: "Hãy xóa các cột ấy, hoặc đổi “access” thành “held” và để tệp ở đơn vị giữ.",
                en: "Delete these columns, or change “access” to “held” and leave the file with its office."))
    }
}
