extension TaskUpdates {
    /// What was reported about the tasks of section V and II.
    static let organisation: [TaskReport] = [
        .init(
            "T29", "A04", "2026-07-10", .progress, "Đã báo cáo Ban Chỉ đạo sáu tháng đầu năm",
            "First half-year reported to the Committee"),
        .init(
            "T30", "A05", "2026-08-18", .progress, "Tổng hợp khó khăn của các đơn vị",
            "Difficulties of units gathered"),
        .init(
            "T31", "A05", "2026-10-05", .progress, "Đã lập bảng tiến độ quý III",
            "Third-quarter progress table made"),
        .init(
            "T32", "A06", "2026-10-30", .progress, "Đăng loạt bài về mô hình hay",
            "A series on good models was published"),
        .init(
            "T33", "A06", "2026-10-16", .progress, "Đã gửi báo cáo tổng hợp",
            "Synthesis report sent", evidence: "EV-T33"),
        .init(
            "T34", "A06", "2026-09-05", .done, "Đã ban hành hướng dẫn cập nhật số liệu",
            "Guide to updating figures issued", evidence: "EV-T34"),
        .init(
            "T35", "A06", "2026-10-22", .progress, "Rà đề xuất khen thưởng theo số liệu",
            "Proposals checked against figures"),
        .init(
            "T36", "A10", "2026-09-20", .progress, "Phát động trong đoàn viên, hội viên",
            "Launched among members"),
        .init(
            "T37", "A09", "2026-08-25", .progress, "Một số ngành đã có video hướng dẫn",
            "Some sectors have guidance videos"),
        .init(
            "T39", "A09", "2026-10-15", .progress, "Báo cáo quý III đã gửi",
            "Third-quarter report sent"),
        .init(
            "T40", "A13", "2026-07-25", .done, "Đã ban hành kế hoạch đến từng địa bàn",
            "Plan issued down to each area", evidence: "EV-T40"),
        .init(
            "T41", "A13", "2026-09-28", .progress, "Củng cố các tổ sau sắp xếp",
            "Teams strengthened"),
        .init(
            "T42", "A13", "2026-10-21", .progress, "Mở lớp riêng cho người cao tuổi, người khuyết tật",
            "Separate classes for older and disabled people"),
        .init(
            "T43", "A13", "2026-10-30", .progress, "Đưa kết quả Phong trào vào khung đánh giá năm",
            "Results are in the yearly rating frame"),
        .init(
            "T44", "A12", "2026-11-03", .progress, "Đã báo hai khó khăn về cơ quan thường trực",
            "Two difficulties reported"),
        .init(
            "T45", "A12", "2026-08-30", .progress, "Đang rà kế hoạch còn thiếu nội dung",
            "Incomplete plans are being checked"),
        .init(
            "T47", "A16", "2026-09-14", .progress, "Dựng mô hình điểm tại chợ và nhà sinh hoạt cộng đồng",
            "Pilots at markets and community houses"),
        .init(
            "T48", "A06", "2026-11-10", .progress, "Công khai số liệu trên cổng minh họa",
            "Figures shown on the demonstration portal"),
        .init(
            "T50", "A06", "2026-10-08", .progress, "Chọn mô hình để nhân rộng",
            "Models chosen for replication"),
    ]
}
