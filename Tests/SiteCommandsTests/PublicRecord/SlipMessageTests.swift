import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// Slips of editors after a release that once drowned in messages, each with the whole text that answers it now.
struct SlipMessageTests {
    private let content: RecordContent
    private let known: Set<Diagnostic>

    init() throws {
        content = try RecordContent()
        _ = try content.release()
        known = Set(try content.preparation.judged().diagnostics)
    }

    /// What a file's other bytes bring, every word of it.
    private func told(_ path: String, _ bytes: [UInt8]) throws -> String {
        unlink("\(content.folder.path)/content/\(path)")
        _ = try OpenFolder(content.folder.path + "/content").create(path, bytes)
        return try content.preparation.judged().diagnostics.filter { !known.contains($0) && $0.severity != .note }
            .map { diagnostic in
                let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
                return """
                    \(diagnostic.place.file):\(diagnostic.place.line): \(diagnostic.severity): \(diagnostic.identifier)
                    \(parts.map(\.vietnamese).joined(separator: "\n"))
                    \(parts.map(\.english).joined(separator: "\n"))
                    """.replacing(content.folder.path + "/", with: "")
            }.joined(separator: "\n")
    }

    @Test func saysOnceThatATableIsNotUTF8() throws {
        let path = "data/agencies.csv"
        let text = content.files[path] ?? ""
        // “Công an” as Windows-1258 has it.
        let bytes = text.split(separator: "ô", maxSplits: 1).map { Array($0.utf8) }
        #expect(
            try told(path, bytes[0] + [0xF4] + bytes[1]) == """
                content/data/agencies.csv:3: error: not-utf-8
                Tệp không được lưu bằng bảng mã UTF-8
                Có vẻ đây là UTF-8 đã bị đọc nhầm thành Windows-1252. Đọc theo cách ấy, dòng này là: “A07,Công an tỉnh,Provincial \
                Police,collective,A01,Chủ trì,Le…”.
                Trong Excel, lưu lại bằng kiểu “CSV UTF-8”; hoặc chạy minhbach convert content/data/agencies.csv để có bản UTF-8 \
                bên cạnh.
                The file is not saved as UTF-8
                It looks like UTF-8 that was once read as Windows-1252. Read so, the line is: “A07,Công an tỉnh,Provincial \
                Police,collective,A01,Chủ trì,Le…”.
                In Excel save it as “CSV UTF-8”; or run minhbach convert content/data/agencies.csv for a copy in UTF-8 beside it.
                """)
    }

    @Test func tellsAMisspeltKeyTogetherWithOtherMistakes() throws {
        let path = "news/tin-dau/vi.md"
        let text = (content.files[path] ?? "").replacing("summary: Một tin.", with: "tóm tắt: Một tin.")
            .replacing("date: 2026-10-01", with: "date: 1/10/2026")
        #expect(
            try told(path, Array(text.utf8)) == """
                content/news/tin-dau/vi.md:3: error: unknown-key
                Không có mục nào tên là “tóm tắt”
                Ở đây chỉ dùng các mục: date, kind, draft, publish_on, expire_on, communes, consents, attachments, demonstration, \
                title, summary, slug, aliases.
                Có phải ý bạn là “summary”?
                There is no key named “tóm tắt”
                The keys that may stand here are: date, kind, draft, publish_on, expire_on, communes, consents, attachments, \
                demonstration, title, summary, slug, aliases.
                Did you mean “summary”?
                content/news/tin-dau/vi.md:4: error: not-a-date
                “1/10/2026” ở mục “date” không phải là ngày hợp lệ
                Ngày viết theo thứ tự năm-tháng-ngày, đủ bốn và hai chữ số, như 2026-08-30; ngày ấy phải có thật.
                Nếu là ngày 1 tháng 10 năm 2026, hãy viết 2026-10-01.
                “1/10/2026” in key “date” is not a valid date
                Dates are written year-month-day with four and two digits, as in 2026-08-30, and must exist.
                If day 1 of month 10 of 2026 is meant, write 2026-10-01.
                """)
    }
}
