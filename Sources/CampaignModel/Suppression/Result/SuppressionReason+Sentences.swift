extension SuppressionReason {
    /// Why the figure is suppressed, in a sentence for editors. It tells nothing of the value beyond its range.
    public var sentence: Bilingual {
        switch self {
        case .smallDenominator(let threshold):
            let range = SuppressionReason.range(below: threshold)
            return Bilingual(
                vi: "Ẩn vì cả nhóm chỉ có \(range.vietnamese) người: số quá nhỏ, dễ nhận ra từng người.",
                en: "Hidden because the whole group has only \(range.english): so few that they could be recognised.")
        case .smallCount(let threshold):
            let range = SuppressionReason.range(below: threshold)
            return Bilingual(
                vi: "Ẩn vì chỉ đếm được \(range.vietnamese) người: số quá nhỏ, dễ nhận ra từng người.",
                en: "Hidden because it counts only \(range.english): so few that they could be recognised.")
        case .smallComplement(let threshold):
            let range = SuppressionReason.range(below: threshold)
            return Bilingual(
                vi: "Ẩn vì trong nhóm chỉ còn \(range.vietnamese) người chưa được đếm: số quá nhỏ, dễ nhận ra từng "
                    + "người.",
                en: "Hidden because it leaves out only \(range.english) of the group: so few that they could be "
                    + "recognised.")
        case .priorSuppression:
            return Bilingual(
                vi: "Ẩn vì lần công bố trước đã ẩn: hiện ra bây giờ có thể làm lộ ô khác.",
                en: "Hidden because an earlier release hid it: to show it now could give another figure away.")
        case .complementary(let protected, let relation):
            let way = relation.way
            return Bilingual(
                vi: "Ẩn để giữ kín \(protected): nếu hiện, người đọc có thể tính ra \(way.vietnamese).",
                en: "Hidden to keep \(protected) secret: shown, it would let readers work that out \(way.english).")
        }
    }

    /// The words for 1 to k−1 people.
    private static func range(below threshold: Int) -> Bilingual {
        guard threshold > 2 else { return Bilingual(vi: "1", en: "1 person") }
        return Bilingual(vi: "từ 1 đến \(threshold - 1)", en: "1 to \(threshold - 1) people")
    }
}

extension SuppressionRelation {
    /// How a reader would go about it.
    var way: Bilingual {
        switch self {
        case .unitTotal(let key):
            Bilingual(
                vi: "bằng cách lấy tổng \(key) trừ đi các đơn vị khác",
                en: "by taking the other units from the total \(key)")
        case .groupTotal(let key):
            Bilingual(
                vi: "bằng cách lấy số chung \(key) trừ đi các nhóm khác",
                en: "by taking the other groups from the figure for everybody, \(key)")
        case .groupWithinWhole(let key):
            Bilingual(
                vi: "vì một nhóm không thể lớn hơn số chung \(key)",
                en: "because a group can't be larger than everybody, \(key)")
        case .share(let key):
            Bilingual(
                vi: "từ tử số, mẫu số và tỷ lệ của \(key)",
                en: "from the numerator, denominator and rate of \(key)")
        case .cumulative(let key):
            Bilingual(
                vi: "vì chuỗi lũy kế không giảm cho đến \(key)",
                en: "because the cumulative series never falls on the way to \(key)")
        case .knownRate(let key):
            Bilingual(
                vi: "từ tỷ lệ mà công chúng đã biết của \(key)",
                en: "from the rate of \(key) that the public knows already")
        case .sameCount(let key):
            Bilingual(
                vi: "vì \(key) có cùng số đếm ấy",
                en: "because \(key) has the same count")
        case .other(let key):
            Bilingual(
                vi: "từ những số đã biết liên quan đến \(key)",
                en: "from what is known about \(key)")
        }
    }
}
