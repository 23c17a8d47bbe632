import CampaignModel

/// An entry of `periods.yaml`.
enum PeriodEntry {
    static let declaration = YAMLDeclaration(make: { _, id, kind, start, end, due, _, _ in
        Located(Period(id: id.value, kind: kind, start: start, end: end, reportsDue: due), at: id.place)
    }) {
        YAMLField.text("id", "mã kỳ, như 2026-Q3", "the code, as in 2026-Q3")
        YAMLField.choice("kind", Period.Kind.self, "loại kỳ", "the kind of period")
        YAMLField.date("from", "ngày đầu", "the first day")
        YAMLField.date("to", "ngày cuối", "the last day")
        YAMLField.optionalDate("due", "hạn gửi báo cáo của kỳ", "the day by which reports are due")
        YAMLField.unread("due_source", "hạn ấy lấy ở đâu", "where that day is set")
        YAMLField.unread("name", "ghi chú, không hiện trên trang", "a note that no page shows")
    }
}
