import CampaignModel

extension Diagnostic {
    /// An activity count in a score.
    static func activityInComposite(_ indicator: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "activity-in-composite", at: place,
            summary: Bilingual(
                vi: "\(indicator) là số hoạt động nên không được đưa vào điểm tổng hợp",
                en: "\(indicator) counts activities, so it can’t be part of a score"),
            explanation: Bilingual(
                vi: "Kế hoạch (III.4-1) yêu cầu không chạy theo số lớp, số buổi; chỉ số “context” không bao giờ được "
                    + "chấm điểm hay xếp hạng.",
                en:
                    "The plan (III.4-1) asks not to chase numbers of classes or meetings; “context” indicators are never "
                    + "scored or ranked."),
            fix: Bilingual(
                vi: "Hãy bỏ chỉ số này khỏi composite.yaml, hoặc chọn một chỉ số đo kết quả.",
                en: "Take it out of composite.yaml, or choose an indicator that measures results."))
    }

    /// An indicator in a score of communes that communes don't report.
    static func compositeWithoutCommunes(_ indicator: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "composite-without-communes", at: place,
            summary: Bilingual(
                vi: "Các xã không báo cáo \(indicator)", en: "Communes don’t report \(indicator)"),
            explanation: Bilingual(
                vi: "Điểm tổng hợp tính cho từng xã, phường, đặc khu, nên mọi chỉ số của nó phải có cấp “commune”.",
                en: "The score is worked out for each commune, so that all its indicators need the level “commune”."),
            fix: Bilingual(
                vi: "Hãy bỏ chỉ số này, hoặc thêm “commune” vào “levels” của nó trong indicators.yaml.",
                en: "Take it out, or add “commune” to its “levels” in indicators.yaml."))
    }

    /// An indicator that a score counts twice.
    static func indicatorTwiceInComposite(_ indicator: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "indicator-twice-in-composite", at: place,
            summary: Bilingual(
                vi: "\(indicator) có mặt hai lần trong điểm tổng hợp", en: "\(indicator) is in the score twice"),
            explanation: Bilingual(
                vi: "Ghi hai lần thì trọng số thật khác với trọng số người đọc thấy.",
                en: "Listed twice, its real weight differs from the one that readers see."),
            fix: Bilingual(
                vi: "Hãy giữ một dòng và ghi trọng số đúng ở đó.", en: "Keep one line and give the right weight there.")
        )
    }

    /// A weight that isn't one.
    static func compositeWeight(_ weight: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "composite-weight", at: place,
            summary: Bilingual(
                vi: "Trọng số \(weight) không dùng được", en: "The weight \(weight) can’t be used"),
            explanation: Bilingual(
                vi: "Trọng số là số nguyên từ 1; chỉ số xấu đi khi tăng thì khai ở “direction” của danh mục.",
                en: "Weights are whole numbers from 1; that less is better is said by “direction” in the catalogue."),
            fix: Bilingual(
                vi: "Hãy ghi số nguyên từ 1 trở lên, hoặc bỏ chỉ số này.",
                en: "Give a whole number from 1, or take the indicator out."))
    }

    /// Goalposts that stand against the better direction, or on one spot.
    static func compositeGoalposts(_ indicator: Indicator, at place: SourcePlace) -> Diagnostic {
        let isLower = indicator.direction == .lower
        return Diagnostic(
            .error, "composite-goalposts", at: place,
            summary: Bilingual(
                vi: "“best” của \(indicator.id) không tốt hơn “worst”",
                en: "“best” of \(indicator.id) isn’t better than “worst”"),
            explanation: Bilingual(
                vi: isLower
                    ? "Chỉ số này càng thấp càng tốt, nên “best” phải nhỏ hơn “worst”."
                    : "Chỉ số này càng cao càng tốt, nên “best” phải lớn hơn “worst”.",
                en: isLower
                    ? "Lower is better here, so “best” must be below “worst”."
                    : "Higher is better here, so “best” must be above “worst”."),
            fix: Bilingual(vi: "Hãy sửa hai giá trị này.", en: "Correct the two values."))
    }

    /// A least coverage that is no share.
    static func compositeCoverage(_ coverage: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "composite-coverage", at: place,
            summary: Bilingual(
                vi: "Mức phủ tối thiểu \(coverage) không dùng được", en: "The least coverage \(coverage) can’t be used"),
            explanation: Bilingual(
                vi: "Đây là phần trăm trọng số phải có số liệu thì mới tính điểm: từ 1 đến 100.",
                en: "It is the percentage of the weights that must be known for a score: 1 to 100."),
            fix: Bilingual(vi: "Hãy ghi một số nguyên từ 1 đến 100.", en: "Give a whole number from 1 to 100."))
    }
}
