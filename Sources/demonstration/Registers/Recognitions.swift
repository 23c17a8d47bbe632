import CampaignModel

/// Commendations: five collectives, and one person who is not named.
enum Recognitions {
    /// The decisions are not real, and their numbers say so.
    static let sheet = Sheet(
        Recognition.declaration,
        rows: [
            collective(
                "R01", "2026-02-26", "giấy khen", "24781", "Tổ công nghệ số cộng đồng của một tổ dân phố",
                "A community digital team of a residential group", "Giúp nhiều người cao tuổi tự dùng VNeID.",
                "Helped many older people use VNeID on their own."),
            collective(
                "R02", "2026-04-22", "biểu dương", "23272", "Các lực lượng hỗ trợ trên đảo", "Helpers on the island",
                "Đến từng nhà trong mùa biển động.", "Went from house to house in the stormy season."),
            collective(
                "R03", "2026-06-30", "giấy khen", "24877", "Tập thể Ban Công tác Mặt trận một thôn",
                "The Front committee of a village", "Vận động người dân học vào buổi tối bằng tiếng mẹ đẻ.",
                "Brought people to evening lessons in their mother tongue."),
            collective(
                "R04", "2026-08-31", "giấy khen", "22945", "Một nhóm giáo viên và học sinh",
                "A group of teachers and pupils", "Mở điểm hướng dẫn thanh toán số tại chợ.",
                "Opened a help point for digital payment at the market."),
            [
                "R05", "2026-10-10", "thư khen", "person", "23149", "[Minh họa] Một đại sứ số",
                "[Demonstration] A digital ambassador", "Minh họa 05",
                "Biến chỗ làm việc thành điểm hướng dẫn cho mọi người.",
                "Turned a workplace into a help point for everyone.", "C002",
            ],
            collective(
                "R06", "2026-10-10", "biểu dương", "A07", "Lực lượng hỗ trợ đăng nhập nền tảng",
                "The platform log-in helpers", "Phục vụ cả ngày nghỉ.", "Served on days off as well."),
        ])

    private static func collective(
        _ id: String, _ date: String, _ kind: String, _ unit: String, _ title: String, _ english: String,
        _ reason: String, _ reasonInEnglish: String
    ) -> [String] {
        [
            id, date, kind, "collective", unit, "[Minh họa] " + title, "[Demonstration] " + english,
            "Minh họa \(id.suffix(2))", reason, reasonInEnglish, "",
        ]
    }
}
