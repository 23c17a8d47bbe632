import CampaignModel

/// What a file is by its first bytes when it isn't the text that its name promises.
enum OtherFileType {
    case office
    case oldOffice
    case richText
    case pdf
    case webPage

    init?(_ bytes: [UInt8], file: String) {
        func begins(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
        if begins([0x50, 0x4B, 0x03, 0x04]) {
            self = .office
        } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldOffice
        } else if begins(Array("{\\rtf".utf8)) {
            self = .richText
        } else if begins(Array("%PDF-".utf8)) {
            self = .pdf
        } else if file.hasSuffix(".csv"), bytes.first == UInt8(ascii: "<"),
            ["<html", "<!doctype", "<table", "<?xml"].contains(where: OtherFileType.start(bytes).hasPrefix)
        {
            self = .webPage
        } else {
            return nil
        }
    }

    private static func start(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
    }

    /// What it is called.
    var name: Bilingual {
        switch self {
        case .office: Bilingual(vi: "tệp Word hoặc Excel", en: "a document of Word or a workbook of Excel")
        case .oldOffice: Bilingual(vi: "tệp Word hoặc Excel đời cũ", en: "an old document of Word or workbook of Excel")
        case .richText: Bilingual(vi: "tệp RTF của Word", en: "a document in Rich Text")
        case .pdf: Bilingual(vi: "tệp PDF", en: "a PDF")
        case .webPage: Bilingual(vi: "trang web", en: "a web page")
        }
    }

    /// What to do with it.
    func fix(_ file: String) -> Bilingual {
        let isTable = file.hasSuffix(".csv")
        switch self {
        case .office, .oldOffice:
            let ending = isTable ? (self == .office ? ".xlsx" : ".xls") : (self == .office ? ".docx" : ".doc")
            return isTable
                ? Bilingual(
                    vi: "Đổi đuôi tệp thành \(ending), mở bằng Excel rồi lưu dạng “CSV UTF-8”.",
                    en: "Rename it to \(ending), open it in Excel and save it as “CSV UTF-8”.")
                : Bilingual(
                    vi: "Đổi đuôi tệp thành \(ending), chuyển ra ngoài thư mục nội dung, rồi dùng minhbach import.",
                    en: "Rename it to \(ending), move it out of the content folder, then use minhbach import.")
        case .richText:
            return Bilingual(
                vi: "Mở bằng Word, lưu dạng .docx, rồi dùng minhbach import.",
                en: "Open it in Word, save it as .docx, then use minhbach import.")
        case .pdf:
            return Bilingual(
                vi: "Đổi đuôi tệp thành .pdf; PDF có thể đính kèm bài viết (attachments) hoặc làm minh chứng.",
                en: "Rename it to .pdf; a story can have it as an attachment, a figure as evidence.")
        case .webPage:
            return Bilingual(
                vi: "Hệ thống đã xuất trang web thay vì bảng: mở bằng Excel rồi lưu dạng “CSV UTF-8”.",
                en: "A system exported a web page, not a table: open it in Excel and save it as “CSV UTF-8”.")
        }
    }
}

extension Diagnostic {
    /// A file of another type than its name says.
    static func otherFileType(_ type: OtherFileType, file: String) -> Diagnostic {
        Diagnostic(
            .error, "other-file-type", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Tệp này thật ra là \(type.name.vietnamese)", en: "This file is really \(type.name.english)"),
            explanation: Bilingual(
                vi: "Chỉ đổi đuôi trong tên không làm tệp thành loại khác; cổng đọc chữ thường mã UTF-8.",
                en: "Another ending in its name doesn’t change a file; the site reads plain text in UTF-8."),
            fix: type.fix(file))
    }
}
