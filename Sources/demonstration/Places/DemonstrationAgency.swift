/// An agency that reports figures of its own staff.
struct DemonstrationAgency: Sendable {
    let id: String
    let name: String
    /// Invented number of staff.
    let staff: Int
    /// How well it does, −0.5 to 0.5.
    let strength: Double

    static let all: [DemonstrationAgency] = [
        .init(id: "A06", name: "Ban Tuyên giáo và Dân vận Tỉnh ủy", staff: 186, strength: 0.3),
        .init(id: "A07", name: "Công an tỉnh", staff: 3_240, strength: 0.35),
        .init(id: "A08", name: "Sở Giáo dục và Đào tạo", staff: 254, strength: 0.1),
        .init(id: "A10", name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", staff: 158, strength: -0.05),
        .init(id: "A11", name: "Các tổ chức chính trị - xã hội tỉnh", staff: 431, strength: -0.2),
        .init(id: "A14", name: "Đảng ủy Ủy ban nhân dân tỉnh", staff: 137, strength: 0.0),
    ]

    /// Bodies that answer for tasks but report no figures of their own here.
    private static let others = [
        "A09": "Các sở, ban, ngành, địa phương", "A13": "Các đảng ủy trực thuộc Tỉnh ủy",
    ]

    /// The name of an agency, as `agencies.csv` has it.
    static func name(of id: String) -> String {
        guard let name = all.first(where: { $0.id == id })?.name ?? others[id] else {
            preconditionFailure("No name is declared for the agency \(id).")
        }
        return name
    }
}
