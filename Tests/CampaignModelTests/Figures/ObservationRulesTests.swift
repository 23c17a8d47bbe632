import Testing

@testable import CampaignModel

@Suite struct ObservationRulesTests {
    private let sample = ObservationSample()

    private func texts(_ observations: Observation...) -> [String] {
        sample.rules().check(observations).map(ObservationSample.text)
    }

    @Test func acceptsFiguresThatKeepTheRules() {
        #expect(
            texts(
                sample.share(40, 80), sample.share(0, 0, unit: 2), sample.share(80, 80, unit: 0),
                sample.share(5, 20, group: 1, line: 3), sample.count(3), sample.statement(.withdrawn, unit: 2)
            ).isEmpty)
    }

    @Test func wantsUnitsOfTheIndicatorsLevels() {
        #expect(
            texts(sample.share(40, 80, unit: 3)) == [
                """
                2026-Q3.csv:2: error: level-not-reported
                BD03 không có số liệu ở cấp “agency” (đơn vị A07)
                Danh mục chỉ số ghi các cấp của BD03: province, commune.
                Hãy xóa dòng này, hoặc thêm cấp vào “levels” trong indicators.yaml.
                BD03 has no figures at the level “agency” (unit A07)
                The catalogue lists these levels for BD03: province, commune.
                Delete the row, or add the level to “levels” in indicators.yaml.
                """
            ])
    }

    @Test func wantsGroupsOfTheIndicatorsKinds() {
        #expect(
            texts(sample.share(4, 8, group: 0)) == [
                """
                2026-Q3.csv:2: error: group-not-reported
                BD03 không chia theo nhóm “people”
                Nhóm này thuộc loại “learner”, mà danh mục chỉ số không ghi loại ấy cho BD03.
                Hãy xóa dòng này, hoặc thêm loại nhóm vào “groups” trong indicators.yaml.
                BD03 isn't broken down by the group “people”
                The group is of the kind “learner”, which the catalogue doesn't list for BD03.
                Delete the row, or add the kind to “groups” in indicators.yaml.
                """
            ])
    }

    @Test func wantsPeriodsOfTheIndicatorsFrequency() {
        #expect(
            texts(sample.share(40, 80, period: 2)) == [
                """
                2026-Q3.csv:2: error: frequency-mismatch
                BD03 không báo cáo cho kỳ 2026
                Chỉ số này báo cáo theo “quarter”, còn kỳ 2026 là “year”.
                Hãy chuyển dòng này sang tệp của kỳ đúng.
                BD03 isn't reported for the period 2026
                It is reported by “quarter”, and 2026 is a “year”.
                Move the row to the file of the right period.
                """
            ])
        #expect(texts(sample.count(3, indicator: 2, period: 2)).isEmpty)
    }

    @Test func wantsCommunesThatExistInThePeriod() {
        #expect(texts(sample.share(40, 80, unit: 2, period: 1)).isEmpty)
        #expect(
            texts(sample.share(40, 80, unit: 2, period: 0)) == [
                """
                2026-Q3.csv:2: error: commune-not-in-period
                Xã Quảng Trực (24736) không tồn tại trong kỳ 2026-Q2
                communes.csv ghi thời gian tồn tại của từng đơn vị; số liệu chỉ thuộc về đơn vị đang tồn tại.
                Hãy dùng mã của đơn vị lúc ấy, hoặc sửa “valid_from”, “valid_to”.
                Xã Quảng Trực (24736) doesn't exist in the period 2026-Q2
                communes.csv says when each unit exists; only a unit that exists has figures.
                Use the code of the unit of that time, or correct “valid_from” and “valid_to”.
                """
            ])
    }

    @Test func acceptsNumbersOnlyOfReportedFigures() {
        #expect(
            texts(sample.statement(.notReported, value: 3)) == [
                """
                2026-Q3.csv:2: error: number-without-report
                Dòng ghi “not_reported” mà vẫn có số
                Chỉ trạng thái “reported” mới có số; ba trạng thái kia để trống cả ba ô số.
                Hãy xóa số, hoặc ghi trạng thái “reported”.
                The row says “not_reported” and yet holds a number
                Only “reported” comes with numbers; the other states leave all three number cells empty.
                Remove the number, or write “reported”.
                """
            ])
    }

    @Test func wantsTheNumbersOfItsMeasure() {
        #expect(
            texts(sample.share(40, nil)) == [
                """
                2026-Q3.csv:2: error: missing-number
                Thiếu số ở cột “denominator”
                Chỉ số tính theo tỷ lệ cần tử số và mẫu số; chỉ số khác cần giá trị.
                Hãy điền số, kể cả số 0; nếu chưa có thì ghi “not_reported”.
                The number in “denominator” is missing
                A share needs its numerator and denominator; every other indicator needs its value.
                Fill it in, 0 included; if there is none yet, write “not_reported”.
                """
            ])
        #expect(texts(sample.share(nil, 80)).map { $0.contains("“numerator”") } == [true])
        #expect(texts(sample.count(nil)).map { $0.contains("“value”") } == [true])
    }

    @Test func computesSharesItself() {
        #expect(
            texts(sample.share(40, 80, value: 50)) == [
                """
                2026-Q3.csv:2: error: computed-value
                Tỷ lệ không ghi ở cột “value”
                Tỷ lệ được tính từ tử số và mẫu số, để ai cũng tính lại được.
                Hãy để trống ô này.
                A share isn't written in “value”
                It is computed from numerator and denominator, so that everybody can check it.
                Leave the cell empty.
                """
            ])
    }

    @Test func acceptsPartsOnlyOfShares() {
        #expect(
            texts(sample.count(3, numerator: 3)) == [
                """
                2026-Q3.csv:2: error: parts-of-no-share
                Chỉ số này không có tử số, mẫu số
                Chỉ chỉ số tính theo tỷ lệ mới có; chỉ số khác ghi ở cột “value”.
                Hãy chuyển số sang cột “value”.
                This indicator has no numerator and denominator
                Only shares have them; every other indicator is written in “value”.
                Move the number to “value”.
                """
            ])
    }

    @Test func acceptsNothingBelowZero() {
        #expect(
            texts(sample.count(-1)) == [
                """
                2026-Q3.csv:2: error: negative-number
                Số ở cột “value” nhỏ hơn 0
                Số đếm, số tiền, số ngày và điểm không thể âm.
                Hãy kiểm tra lại với báo cáo gốc.
                The number in “value” is below 0
                Counts, money, days and scores can't be.
                Check it against the report.
                """
            ])
        #expect(texts(sample.share(-1, -2)).count == 2)
        #expect(texts(sample.count(-1.5, indicator: 3)).isEmpty)
    }

    @Test func acceptsNoPartLargerThanItsWhole() {
        #expect(
            texts(sample.share(81, 80)) == [
                """
                2026-Q3.csv:2: error: more-than-all
                Tử số 81 lớn hơn mẫu số 80
                Tử số là một phần của mẫu số, nên không thể lớn hơn.
                Hãy kiểm tra xem hai số có bị đổi chỗ, hay lấy từ hai nguồn khác nhau.
                The numerator 81 is larger than the denominator 80
                The numerator counts a part of the denominator, so it can't be larger.
                See whether the two are swapped or come from different sources.
                """
            ])
    }

    @Test func acceptsOnlyWholeCounts() {
        #expect(
            texts(sample.count(2.5)) == [
                """
                2026-Q3.csv:2: error: broken-count
                Số đếm 2.5 không phải số nguyên
                Chỉ số này đếm người hoặc vật.
                Hãy ghi số nguyên.
                The count 2.5 isn't a whole number
                The indicator counts people or things.
                Write a whole number.
                """
            ])
    }
}
