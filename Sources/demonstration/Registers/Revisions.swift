import CampaignModel

/// Why figures that had been published changed.
enum Revisions {
    private static let corrected = CommuneFigures.overcounted
    private static let withdrawn = CommuneFigures.withdrawn

    /// One correction of a series that had counted people twice, one figure taken back, and one that the first release of
    /// the demonstration still holds as it was: `content/ledger/0001.csv` says 218 of 254.
    static let sheet = Sheet(
        Revision.declaration,
        rows: [
            [
                "\(corrected.indicator)@\(corrected.unit)@\(corrected.corrected)", "correction",
                "Kỳ trước đếm trùng một số tài khoản; từ kỳ này đã loại phần đếm trùng.",
                "Some accounts had been counted twice; from this period on they are counted once.", "A06",
                "2026-07-20", "",
            ],
            [
                "\(withdrawn.indicator)@\(withdrawn.unit)@\(withdrawn.period)", "correction",
                "Đơn vị rút số liệu vì nguồn thống kê không đúng đối tượng.",
                "The unit withdrew the figure: its source covered the wrong people.", "A06", "2026-05-12", "",
            ],
            [
                "BD05@A08@2026-Q3", "correction",
                "[Minh họa] Đếm trùng 10 người học hai khóa; nay mỗi người chỉ đếm một lần.",
                "[Demonstration] Ten people who took two courses had been counted twice; each is counted once now.",
                "A08",
                "2026-11-12", "",
            ],
        ])
}
