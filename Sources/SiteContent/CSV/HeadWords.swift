import CampaignModel

/// What editors call columns in Vietnamese.
enum HeadWords {
    private static let heads: [String: [String]] = [
        "chi so": ["indicator", "indicators"], "ma chi so": ["indicator"],
        "don vi": ["unit", "units"], "ma don vi": ["unit"], "dia phuong": ["unit"], "xa": ["unit", "commune"],
        "ma xa": ["unit", "code"], "xa phuong": ["unit"], "nhom": ["group"], "nhom doi tuong": ["group"],
        "doi tuong": ["group"], "tu so": ["numerator"], "mau so": ["denominator"], "gia tri": ["value"],
        "ket qua": ["value", "result_vi"], "trang thai": ["state", "status_vi"], "tinh trang": ["state", "status_vi"],
        "minh chung": ["evidence"], "nguon": ["source", "sources"], "ngay bao cao": ["reported_on"],
        "ghi chu": ["note_vi"], "ghi chu vi": ["note_vi"], "ghi chu en": ["note_en"], "kiem tra": ["checked"],
        "da kiem tra": ["checked"], "ky": ["period"], "ky bao cao": ["period"], "nam": ["year"],
        "loai": ["kind", "type"],
        "co quan": ["agency", "issuer"], "ngay": ["date"], "ten": ["name_vi", "name", "title_vi"],
        "ma": ["id", "code"],
        "ma so": ["id", "code"], "han": ["due_on"], "han nop": ["due_on"], "ngay nhan": ["received_on"],
        "ngay nop": ["received_on"], "duoc giao": ["allocated_vnd"], "kinh phi duoc giao": ["allocated_vnd"],
        "da chi": ["spent_vnd"], "so luong": ["count"], "tieu de": ["title_vi"], "tom tat": ["summary_vi"],
        "noi dung": ["contents", "summary_vi"], "ly do": ["reason_vi"], "quyet dinh": ["decision"],
        "nhiem vu": ["task"], "vi do": ["lat"], "kinh do": ["lon"], "dien tich": ["area_km2"],
    ]

    /// The column that a Vietnamese head stands for, if it may stand here.
    static func column(for head: String, among columns: [String]) -> String? {
        heads[TextFold.fold(head)]?.first(where: columns.contains)
    }

    /// True for a head that says what some column holds.
    static func isHead(_ text: String) -> Bool { heads[TextFold.fold(text)] != nil || isCounter(text) }

    /// True for the column that numbers the rows of printed tables.
    static func isCounter(_ head: String) -> Bool {
        ["stt", "so tt", "tt", "so thu tu"].contains(TextFold.fold(head))
    }
}
