extension TaskUpdates {
    /// What was reported about the tasks of section III.3 and III.4.
    static let forces: [TaskReport] = [
        .init(
            "T14", "A10", "2026-08-20", .progress, "Các đoàn thể đã có nhóm hướng dẫn",
            "Organisations have helping groups"),
        .init(
            "T15", "A10", "2026-09-30", .progress, "Đã trao thiết bị cho một số hộ khó khăn",
            "Devices handed to some hard-up households", evidence: "EV-T15"),
        .init(
            "T17", "A10", "2026-10-05", .progress, "Ban Công tác Mặt trận nhiều khu dân cư đã vào cuộc",
            "Front committees in many areas have joined"),
        .init(
            "T18", "A12", "2026-09-18", .progress, "Đang rà số hộ chưa có thiết bị",
            "Households without a device are being counted"),
        .init(
            "T19", "A12", "2026-10-02", .progress, "Đa số tổ đã có kế hoạch",
            "Most teams have a plan"),
        .init(
            "T20", "A12", "2026-10-09", .progress, "Hướng dẫn dịch vụ công và thanh toán số tại bộ phận một cửa",
            "Guidance at one-stop desks"),
        .init(
            "T21", "A12", "2026-07-30", .progress, "Dùng thử sổ theo dõi thống nhất",
            "A common follow-up book is on trial"),
        .init(
            "T23", "A17", "2026-09-10", .progress, "Nhà trường phân công người phụ trách",
            "Schools have named who is in charge"),
        .init(
            "T24", "A17", "2026-10-16", .progress, "Đại sứ số ra quân cuối tuần",
            "Ambassadors out at weekends"),
        .init(
            "T26", "A09", "2026-06-20", .progress, "Đã có kế hoạch kiểm tra năm",
            "The year’s inspection plan is made", evidence: "EV-T26"),
    ]
}
