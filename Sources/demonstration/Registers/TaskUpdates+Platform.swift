extension TaskUpdates {
    /// What agencies reported about the tasks of section III.1 and III.2.
    static let platform: [TaskReport] = [
        .init(
            "T01", "A07", "2026-05-28", .started, "Giao chỉ tiêu cho Công an cấp xã",
            "Targets set for commune police"),
        .init(
            "T01", "A07", "2026-08-26", .done, "Mọi đơn vị đã có điểm hỗ trợ đăng nhập",
            "Every unit has a log-in help point", evidence: "EV-T01"),
        .init(
            "T02", "A07", "2026-06-05", .started, "Biên soạn tờ hướng dẫn một trang",
            "A one-page guide is being written"),
        .init(
            "T02", "A07", "2026-09-12", .done, "Đã hướng dẫn ở tất cả các đơn vị",
            "Guidance given in all units", evidence: "EV-T02"),
        .init(
            "T03", "A07", "2026-06-15", .started, "Chọn năm tiện ích hay dùng để hướng dẫn trước",
            "Five common functions chosen to begin with"),
        .init(
            "T03", "A07", "2026-07-22", .progress, "Đã hướng dẫn ở khoảng hai phần ba số đơn vị",
            "Done in about two thirds of the units"),
        .init(
            "T04", "A07", "2026-07-10", .progress, "Đã tuyên truyền tại chợ và trường học",
            "Outreach at markets and schools"),
        .init(
            "T04", "A07", "2026-10-20", .progress, "Cảnh báo hai thủ đoạn lừa đảo mới",
            "Warned of two new kinds of fraud", evidence: "EV-T04"),
        .init(
            "T05", "A07", "2026-04-18", .started, "Lập danh sách thôn, buôn, bon cần chiếu video",
            "Listed the villages for screenings"),
        .init(
            "T05", "A07", "2026-06-30", .progress, "Chiếu được ở nửa số thôn trong danh sách",
            "Screened in half of the listed villages", evidence: "EV-T05"),
        .init(
            "T06", "A08", "2026-06-08", .started, "Hướng dẫn nhà trường đưa kỹ năng số vào hoạt động hè",
            "Schools told how to use summer activities"),
        .init(
            "T06", "A08", "2026-08-28", .done, "Các trường đã có kế hoạch lồng ghép",
            "Schools have plans to build it in", evidence: "EV-T06"),
        .init(
            "T07", "A08", "2026-09-25", .progress, "Nhiều trường có nhóm hỗ trợ cộng đồng",
            "Many schools have a helping group"),
        .init(
            "T08", "A09", "2026-07-08", .progress, "Các cơ quan tổ chức học theo phòng, ban",
            "Staff learn by office"),
        .init(
            "T08", "A09", "2026-10-12", .progress, "Phần lớn cán bộ đã học ít nhất một bài",
            "Most staff have taken a lesson", evidence: "EV-T08"),
        .init(
            "T09", "A09", "2026-07-14", .progress, "Đã gửi báo cáo quý II",
            "Second-quarter report sent"),
        .init(
            "T09", "A09", "2026-10-14", .progress, "Đã gửi báo cáo quý III",
            "Third-quarter report sent", evidence: "EV-T09"),
        .init(
            "T10", "A06", "2026-09-15", .progress, "Danh mục tạm dùng đã có chỗ cho mã chính thức",
            "The interim catalogue has room for official codes"),
        .init(
            "T11", "A06", "2026-01-16", .progress, "Đã sơ kết sáu tháng cuối năm 2025",
            "Second half of 2025 reviewed"),
        .init(
            "T11", "A06", "2026-10-20", .progress, "Chuẩn bị tổng kết năm",
            "Yearly review being prepared", evidence: "EV-T11"),
        .init(
            "T12", "A06", "2026-10-28", .progress, "Đề xuất biểu dương hai tập thể, nhắc một đơn vị",
            "Two collectives proposed for praise, one unit reminded"),
        .init(
            "T13", "A09", "2026-10-15", .progress, "Số liệu quý III kèm minh chứng",
            "Third-quarter figures with evidence"),
    ]
}
