@testable import CampaignModel
import Testing

/// The messages of `check` about suppression, in full.
struct SuppressionDiagnosticTests {
    private let place = SourcePlace(file: "content/data/observations/2026-Q3.csv", line: 7)

    @Test func saysWhatIsHiddenAndWhy() {
        let plan = SuppressionSamples.province(SuppressionSamples.column([(3, 100), (4, 100)])).plan()
        #expect(
            Diagnostic.suppressedFigure(plan.suppressions[0], at: place)
                == Diagnostic(
                    .note, "suppressed-figure", at: place,
                    summary: Bilingual(
                        vi: "không công bố X@1@P1@g: tử số và tỷ lệ",
                        en: "X@1@P1@g is not published: numerator and rate"),
                    explanation: SuppressionReason.smallCount(threshold: 5).sentence,
                    fix: Bilingual(
                        vi: "Không phải sửa gì. Nếu chỉ số này không đếm người, đặt suppression_threshold: 0 cho nó.",
                        en: "Nothing to mend. If this indicator doesn't count people, give it "
                            + "suppression_threshold: 0.")))
    }

    @Test func saysWhatToDoWhereAnEarlierReleaseHidIt() {
        var rows = SuppressionSamples.column([(3, 100), (30, 100), (80, 900)])
        rows[3] = SuppressionRow(
            rows[3].key, numerator: 80, denominator: 900, prior: .suppressed(showingDenominator: true))
        let plan = SuppressionSamples.province(rows).plan()
        #expect(
            plan.suppressions.map { Diagnostic.suppressedFigure($0, at: place).fix }.last
                == Bilingual(
                    vi: "Không phải sửa gì. Nếu số ấy đã sai và nay được sửa, hãy nêu lý do trong revisions.csv.",
                    en: "Nothing to mend. If it was wrong and is corrected now, give the reason in revisions.csv."))
    }

    @Test func saysWhenTheDenominatorIsHiddenToo() {
        let plan = SuppressionSamples.province([SuppressionSamples.column([(1, 3)])[1]]).plan()
        #expect(
            Diagnostic.suppressedFigure(plan.suppressions[0], at: place).summary
                == Bilingual(
                    vi: "không công bố X@1@P1@g: cả tử số, mẫu số và tỷ lệ",
                    en: "X@1@P1@g is not published: numerator, denominator and rate"))
    }

    @Test func saysWhatCannotBeKeptSecret() {
        let key = SuppressionKey(indicator: "X", unit: "1", group: "g", period: "P1")
        let count = UnprotectedCount(key: key, part: .numerator, possibleValues: 2, threshold: 5)
        #expect(
            Diagnostic.unprotectedCount(count, at: place)
                == Diagnostic(
                    .error, "unprotected-count", at: place,
                    summary: Bilingual(
                        vi: "không giữ kín được tử số của X@1@P1@g",
                        en: "the numerator of X@1@P1@g can't be kept secret"),
                    explanation: Bilingual(
                        vi: "Mỗi số bị ẩn phải còn ít nhất 5 giá trị có thể xảy ra; ở đây chỉ chứng minh được 2, vì "
                            + "công chúng đã biết những số liên quan từ lần công bố trước hoặc từ nguồn khác.",
                        en: "At least 5 values must stay possible for each hidden count; here only 2 could be proved "
                            + "to, because the public knows related figures from an earlier release or from somebody "
                            + "else."),
                    fix: Bilingual(
                        vi: "Gộp nhóm hoặc đơn vị này với nhóm, đơn vị khác, hoặc bỏ dòng này khỏi số liệu.",
                        en: "Merge this group or unit with another, or leave the row out of the data.")))
    }

    @Test(arguments: [
        (DisclosurePart.complement, "phần còn lại của mẫu số", "rest of the denominator"),
        (DisclosurePart.denominator, "mẫu số", "denominator"),
    ])
    func namesTheCount(part: DisclosurePart, vietnamese: String, english: String) {
        let key = SuppressionKey(indicator: "X", unit: "1", period: "P1")
        let count = UnprotectedCount(key: key, part: part, possibleValues: 1, threshold: 5)
        #expect(
            Diagnostic.unprotectedCount(count, at: place).summary
                == Bilingual(
                    vi: "không giữ kín được \(vietnamese) của X@1@P1",
                    en: "the \(english) of X@1@P1 can't be kept secret"))
    }
}
