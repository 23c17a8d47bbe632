import CampaignModel

/// Difficulties and proposals, in general words and without names.
enum Difficulties {
    /// Every state occurs.
    static let sheet = Sheet(Difficulty.declaration, rows: resolved + open)

    private static let resolved = [
        [
            "DF01", "2025-11-12", "Tổ công nghệ số cộng đồng", "24739",
            "Một số thôn sóng yếu, không học được vào buổi tối.",
            "Weak signal in some villages; nobody can study there in the evening.",
            "Đã bố trí điểm học chung tại nhà sinh hoạt cộng đồng có kết nối.",
            "A shared study point with a connection was set up in the community house.", "2026-01-08", "resolved",
        ],
        [
            "DF02", "2026-01-20", "Người cao tuổi", "24820", "Chữ trong bài học nhỏ, khó đọc trên điện thoại.",
            "Lesson text is too small on a telephone.", "Đã phát tài liệu in chữ lớn và hướng dẫn phóng to màn hình.",
            "Large-print sheets were handed out and zooming was shown.", "2026-02-16", "resolved",
        ],
        [
            "DF03", "2026-03-05", "Nhà trường", "25000", "Trùng lịch thi nên học sinh khó tham gia hỗ trợ.",
            "Examinations keep pupils from helping.", "Đã dời lịch hỗ trợ sang dịp hè.",
            "Helping was moved to the summer.", "2026-03-27", "resolved",
        ],
        [
            "DF04", "2026-05-18", "Cán bộ xã", "24736",
            "Cùng một số liệu phải báo cáo cho nhiều nơi theo nhiều biểu mẫu.",
            "The same figures are asked for by several bodies in several forms.",
            "Đã thống nhất một biểu mẫu; số liệu trên nền tảng không phải báo cáo lại.",
            "One form was agreed; platform figures need no second report.", "2026-07-02", "resolved",
        ],
    ]

    private static let open = [
        [
            "DF05", "2026-08-11", "Hội viên", "23272", "Tàu, sóng và thời tiết làm lớp học trên đảo hay bị hoãn.",
            "Boats, waves and weather often put off classes on the island.",
            "Đã chuyển đề nghị có người hướng dẫn thường trú tại đảo.",
            "A proposal for a helper who lives on the island was passed on.", "2026-09-03", "forwarded",
        ],
        [
            "DF06", "2026-09-22", "Người dân", "24853", "Cần tài liệu bằng tiếng dân tộc thiểu số tại chỗ.",
            "Materials are needed in the local minority languages.", "Đã chuyển cơ quan chuyên môn xem xét.",
            "Passed to the body in charge.", "2026-10-19", "forwarded",
        ],
        [
            "DF07", "2026-10-28", "Doanh nghiệp", "24967", "Công nhân làm ca khó học theo lịch chung.",
            "Shift workers cannot follow the common timetable.", "", "", "", "received",
        ],
        [
            "DF08", "2026-11-09", "Người dân", "23235", "Ngại thanh toán số vì sợ bị lừa.",
            "People avoid digital payment for fear of fraud.", "", "", "", "received",
        ],
    ]
}
