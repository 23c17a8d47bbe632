import CampaignModel

/// Units told to mend their work: never persons.
enum Corrections {
    /// One closed, one open, one late at 20 November 2026.
    static let sheet = Sheet(
        UnitCorrection.declaration,
        rows: [
            [
                "CR01", "2026-06-18", "24664",
                "[Minh họa] Báo cáo số lớp tập huấn nhưng chưa theo dõi người học có tự dùng được dịch vụ không.",
                "[Demonstration] Reported classes without following whether learners can use a service alone.",
                "Lập sổ theo dõi theo từng người được hỗ trợ và cập nhật hằng tháng.",
                "Keep a follow-up book of those helped and update it each month.", "2026-08-31", "2026-08-24",
            ],
            [
                "CR02", "2026-10-06", "23008",
                "[Minh họa] Tổ công nghệ số cộng đồng chưa có kế hoạch hoạt động gắn với việc ở địa phương.",
                "[Demonstration] Community teams have no activity plan tied to local tasks.",
                "Hoàn thiện kế hoạch của từng tổ.", "Complete a plan for each team.", "2026-12-15", "",
            ],
            [
                "CR03", "2026-09-04", "23032", "[Minh họa] Số liệu hai kỳ liền không kèm minh chứng.",
                "[Demonstration] Figures of two periods in a row came without evidence.",
                "Bổ sung minh chứng hoặc rút số liệu.", "Supply the evidence or withdraw the figures.", "2026-10-30",
                "",
            ],
        ])
}
