extension PublicEvidence {
    /// The province's figures of a quarter, as its report states them; no cell of it is small.
    static func provinceReport(_ rows: [ObservationRow], for period: DemonstrationPeriod) -> PublicEvidence {
        let lines = rows.filter { $0.unit == ProvinceTotals.code && $0.group.isEmpty }.map { row in
            [
                row.indicator, row.numerator.map(String.init) ?? "", row.denominator.map(String.init) ?? "", row.value,
                "demonstration",
            ]
        }
        let sheet = Sheet(path: "", header: ["indicator", "numerator", "denominator", "value", "status"], rows: lines)
        return PublicEvidence(
            id: EvidenceName.report(of: ProvinceTotals.code, for: period), title: "Số liệu toàn tỉnh, \(period.name)",
            kind: "report", issuer: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            date: period.due.later(by: 10).description, file: "evidence/province-\(period.id).csv", text: sheet.text)
    }

    /// How a survey was made.
    static func survey(for period: DemonstrationPeriod) -> PublicEvidence {
        PublicEvidence(
            id: EvidenceName.survey(for: period), title: "Cách khảo sát, \(period.name)", kind: "survey",
            issuer: "Ban Tuyên giáo và Dân vận Tỉnh ủy", date: period.due.description,
            file: "evidence/survey-\(period.id).md",
            text: """
                # Minh họa: cách khảo sát, \(period.name)

                Đây là văn bản minh họa, không phải kết quả thật.

                - Cỡ mẫu: 110–240 người trưởng thành ở mỗi xã, phường, đặc khu, chọn ngẫu nhiên.
                - Câu hỏi: trong kỳ, ông/bà có dùng nền tảng số nào để học, sản xuất, kinh doanh hay sinh hoạt không?
                - Mức hài lòng: thang 1 đến 5, lấy trung bình.
                - Không ghi tên, số điện thoại hay số định danh của người trả lời.

                Demonstration: how the survey was made. Nothing here is a real result.

                """)
    }

    /// The conclusions of the inspections whose results are published.
    static let inspections: [PublicEvidence] = [
        conclusion("IN01", "2026-05-04", "Ban Tuyên giáo và Dân vận Tỉnh ủy", findings: 5, fixed: 5),
        conclusion("IN02", "2026-07-01", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", findings: 4, fixed: 3),
        conclusion("IN03", "2026-09-08", "Các sở, ban, ngành, địa phương", findings: 3, fixed: 2),
    ]

    private static func conclusion(_ id: String, _ date: String, _ issuer: String, findings: Int, fixed: Int)
        -> PublicEvidence
    {
        PublicEvidence(
            id: "EV-" + id, title: "Kết luận kiểm tra \(id)", kind: "minutes", issuer: issuer, date: date,
            file: "evidence/inspection-\(id).md",
            text: """
                # Minh họa: kết luận kiểm tra \(id)

                Đây là văn bản minh họa; không có cuộc kiểm tra nào như vậy.

                - Kiến nghị: \(findings)
                - Đã khắc phục: \(fixed)

                Demonstration: an inspection's conclusion. No such inspection took place.

                """)
    }
}
