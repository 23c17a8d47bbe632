import CampaignModel

/// Inspections: done and published, done and not published, overdue, and ahead.
enum Inspections {
    /// What is looked at is one of the four contents of the plan (III.4-1).
    static let sheet = Sheet(Inspection.declaration, rows: done + ahead)

    private static let done = [
        [
            "IN01", "[Minh họa] Kiểm tra việc học trên nền tảng tại ba xã",
            "[Demonstration] Learning on the platform in three communes", "A06", "2026-04-15", "2026-04-16",
            "24664;24670;24678", "participation;skills", "5", "5",
            "Số người học đúng với dữ liệu nền tảng; cách ghi người được xác nhận chưa thống nhất, nay đã sửa.",
            "Learner counts match the platform; confirmations were recorded in different ways, now mended.",
            "2026-05-04", "EV-IN01",
        ],
        [
            "IN02", "[Minh họa] Giám sát hoạt động của Tổ công nghệ số cộng đồng",
            "[Demonstration] Work of community digital teams", "A10", "2026-06-10", "2026-06-12",
            "22972;23005;23008", "teams", "4", "3", "Ba trong bốn kiến nghị đã khắc phục; một tổ chưa có kế hoạch.",
            "Three of four findings are fixed; one team has no plan yet.", "2026-07-01", "EV-IN02",
        ],
        [
            "IN03", "[Minh họa] Kiểm tra mức sử dụng dịch vụ công trực tuyến",
            "[Demonstration] Use of online public services", "A09", "2026-08-05", "2026-08-14", "24781;24820;22945",
            "services", "3", "2", "Người dân tự nộp được hồ sơ; còn một điểm nộp hộ là chính.",
            "People file on their own; at one point most applications are still filed for them.", "2026-09-08",
            "EV-IN03",
        ],
        [
            "IN04", "[Minh họa] Kiểm tra số liệu và minh chứng", "[Demonstration] Figures and evidence", "A06",
            "2026-10-14", "2026-10-15", "23032;23041", "participation;skills;services", "6", "1", "", "", "", "",
        ],
    ]

    private static let ahead = [
        [
            "IN05", "[Minh họa] Kiểm tra kết quả phổ cập kỹ năng số tại phường",
            "[Demonstration] Digital skills in wards", "A09", "2026-10-28", "", "24611;24615", "skills;teams", "", "",
            "", "", "", "",
        ],
        [
            "IN06", "[Minh họa] Giám sát phổ cập kỹ năng số cho nhóm ưu tiên",
            "[Demonstration] Digital skills of priority groups", "A10", "2026-12-08", "", "24853;24875;24886",
            "participation;skills;teams;services", "", "", "", "", "", "",
        ],
    ]
}
