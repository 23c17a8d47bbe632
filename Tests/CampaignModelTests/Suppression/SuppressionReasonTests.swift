import CampaignModel
import Testing

/// The words in which editors are told why a figure is hidden.
struct SuppressionReasonTests {
    private let hidden = SuppressionKey(indicator: "BD03", unit: "22918", group: "elderly", period: "2026-Q3")
    private let about = SuppressionKey(indicator: "BD03", unit: "68", group: "elderly", period: "2026-Q3")

    private func expect(_ reason: SuppressionReason, vi: String, en: String) {
        #expect(reason.sentence == Bilingual(vi: vi, en: en))
    }

    private func expectComplementary(by relation: SuppressionRelation, vi: String, en: String) {
        expect(
            .complementary(protects: hidden, by: relation),
            vi: "Ẩn để giữ kín BD03@22918@2026-Q3@elderly: nếu hiện, người đọc có thể tính ra \(vi).",
            en: "Hidden to keep BD03@22918@2026-Q3@elderly secret: shown, it would let readers work that out \(en).")
    }

    @Test func explainsSmallFigures() {
        expect(
            .smallCount(threshold: 5),
            vi: "Ẩn vì chỉ đếm được từ 1 đến 4 người: số quá nhỏ, dễ nhận ra từng người.",
            en: "Hidden because it counts only 1 to 4 people: so few that they could be recognised.")
        expect(
            .smallComplement(threshold: 5),
            vi: "Ẩn vì trong nhóm chỉ còn từ 1 đến 4 người chưa được đếm: số quá nhỏ, dễ nhận ra từng người.",
            en: "Hidden because it leaves out only 1 to 4 people of the group: so few that they could be recognised.")
        expect(
            .smallDenominator(threshold: 5),
            vi: "Ẩn vì cả nhóm chỉ có từ 1 đến 4 người: số quá nhỏ, dễ nhận ra từng người.",
            en: "Hidden because the whole group has only 1 to 4 people: so few that they could be recognised.")
    }

    @Test func speaksOfOnePersonWhereTheThresholdIsTwo() {
        expect(
            .smallCount(threshold: 2),
            vi: "Ẩn vì chỉ đếm được 1 người: số quá nhỏ, dễ nhận ra từng người.",
            en: "Hidden because it counts only 1 person: so few that they could be recognised.")
    }

    @Test func explainsWhatWasHiddenBefore() {
        expect(
            .priorSuppression, vi: "Ẩn vì lần công bố trước đã ẩn: hiện ra bây giờ có thể làm lộ ô khác.",
            en: "Hidden because an earlier release hid it: to show it now could give another figure away.")
    }

    @Test func explainsTotals() {
        expectComplementary(
            by: .unitTotal(about), vi: "bằng cách lấy tổng BD03@68@2026-Q3@elderly trừ đi các đơn vị khác",
            en: "by taking the other units from the total BD03@68@2026-Q3@elderly")
        expectComplementary(
            by: .groupTotal(about), vi: "bằng cách lấy số chung BD03@68@2026-Q3@elderly trừ đi các nhóm khác",
            en: "by taking the other groups from the figure for everybody, BD03@68@2026-Q3@elderly")
    }

    @Test func explainsBounds() {
        expectComplementary(
            by: .groupWithinWhole(about), vi: "vì một nhóm không thể lớn hơn số chung BD03@68@2026-Q3@elderly",
            en: "because a group can't be larger than everybody, BD03@68@2026-Q3@elderly")
        expectComplementary(
            by: .cumulative(about), vi: "vì chuỗi lũy kế không giảm cho đến BD03@68@2026-Q3@elderly",
            en: "because the cumulative series never falls on the way to BD03@68@2026-Q3@elderly")
    }

    @Test func explainsSharesAndRates() {
        expectComplementary(
            by: .share(about), vi: "từ tử số, mẫu số và tỷ lệ của BD03@68@2026-Q3@elderly",
            en: "from the numerator, denominator and rate of BD03@68@2026-Q3@elderly")
        expectComplementary(
            by: .knownRate(about), vi: "từ tỷ lệ mà công chúng đã biết của BD03@68@2026-Q3@elderly",
            en: "from the rate of BD03@68@2026-Q3@elderly that the public knows already")
    }

    @Test func explainsWhatIsKnownElsewhere() {
        expectComplementary(
            by: .sameCount(about), vi: "vì BD03@68@2026-Q3@elderly có cùng số đếm ấy",
            en: "because BD03@68@2026-Q3@elderly has the same count")
        expectComplementary(
            by: .other(about), vi: "từ những số đã biết liên quan đến BD03@68@2026-Q3@elderly",
            en: "from what is known about BD03@68@2026-Q3@elderly")
    }
}
