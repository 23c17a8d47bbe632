import Testing

@testable import CampaignModel

@Suite struct ObservationSeriesTests {
    private let sample = ObservationSample()

    private func texts(_ observations: [Observation], revisions: [Revision] = []) -> [String] {
        sample.rules(revisions: revisions).check(observations).map(ObservationSample.text)
    }

    @Test func acceptsOneRowForAFigure() {
        let rows = [sample.share(41, 80, line: 9), sample.share(40, 80, line: 2), sample.share(40, 80, line: 5)]
        #expect(
            texts(rows) == [
                """
                2026-Q3.csv:5: error: duplicate-figure
                Số liệu BD03@22918@2026-Q3 có hai dòng
                Dòng trước ở 2026-Q3.csv, dòng 2. Mỗi chỉ số, đơn vị, nhóm và kỳ chỉ có một số liệu.
                Xem mã đơn vị, chỉ số, nhóm của cả hai dòng: mã nào gõ nhầm thì sửa; nếu không thì giữ dòng đúng và xóa dòng kia.
                The figure BD03@22918@2026-Q3 has two rows
                The other is in 2026-Q3.csv, line 2. An indicator, unit, group and period have one figure.
                See the codes of both rows: correct one that was mistyped; else keep the right row and delete the other.
                """,
                """
                2026-Q3.csv:9: error: duplicate-figure
                Số liệu BD03@22918@2026-Q3 có hai dòng
                Dòng trước ở 2026-Q3.csv, dòng 2. Mỗi chỉ số, đơn vị, nhóm và kỳ chỉ có một số liệu.
                Xem mã đơn vị, chỉ số, nhóm của cả hai dòng: mã nào gõ nhầm thì sửa; nếu không thì giữ dòng đúng và xóa dòng kia.
                The figure BD03@22918@2026-Q3 has two rows
                The other is in 2026-Q3.csv, line 2. An indicator, unit, group and period have one figure.
                See the codes of both rows: correct one that was mistyped; else keep the right row and delete the other.
                """,
            ])
    }

    @Test func keepsGroupsWithinTheWhole() {
        let rows = [sample.share(41, 60, group: 1, line: 2), sample.share(40, 80, line: 3)]
        #expect(
            texts(rows) == [
                """
                2026-Q3.csv:2: error: group-over-whole
                Nhóm có nhiều hơn tất cả mọi người (BD03@22918@2026-Q3@elderly)
                Số chung ở 2026-Q3.csv, dòng 3. Một nhóm là một phần của số chung.
                Hãy sửa số của nhóm hoặc số chung.
                The group has more than everybody (BD03@22918@2026-Q3@elderly)
                The figure of everybody is in 2026-Q3.csv, line 3. A group is a part of it.
                Correct the group's figure or that of everybody.
                """
            ])
        #expect(texts([sample.share(40, 81, group: 1), sample.share(40, 80)]).count == 1)
        #expect(texts([sample.share(40, 80, group: 1), sample.share(40, 80)]).isEmpty)
    }

    @Test func blamesTheWholeThatSeveralGroupsExceed() {
        let rows = [
            sample.share(0, 0, line: 2), sample.share(1, 5, group: 1, line: 3), sample.share(2, 6, group: 2, line: 4),
        ]
        #expect(
            texts(rows) == [
                """
                2026-Q3.csv:2: error: group-over-whole
                Số chung BD03@22918@2026-Q3 nhỏ hơn số của 2 nhóm: elderly, minorities
                Một nhóm là một phần của số chung; nhiều nhóm cùng lớn hơn thì thường số chung bị gõ sai.
                Hãy sửa số chung ở dòng này; chưa có số liệu thì để trống ô và ghi “not_reported”.
                The figure of everybody BD03@22918@2026-Q3 is below those of 2 groups: elderly, minorities
                A group is a part of everybody; where several are larger, it is mostly the figure of everybody that is wrong.
                Correct the figure in this row; where there is none yet leave the cells empty and write “not_reported”.
                """
            ])
        #expect(sample.rules().judge(rows).unsound == Set(rows.map(\.key)), "nothing more is said of them")
    }

    @Test func comparesGroupsWithTheWholeOfTheirOwnUnitAndPeriod() {
        let rows = [
            sample.share(40, 80, group: 1), sample.share(10, 20, unit: 2),
            sample.share(10, 20, period: 0, file: 1),
        ]
        #expect(texts(rows).isEmpty)
    }

    @Test func expectsTotalsSinceTheStartToGrow() {
        let rows = [sample.share(41, 80, period: 0, file: 1), sample.share(40, 80)]
        #expect(
            texts(rows) == [
                """
                2026-Q3.csv:2: warning: falling-series
                Số lũy kế BD03@22918@2026-Q3 nhỏ hơn kỳ trước
                Số trước ở 2026-Q2.csv, dòng 2. Số cộng dồn từ đầu không giảm, trừ khi có đính chính.
                Hãy kiểm tra số; nếu đúng thì ghi lý do vào revisions.csv.
                The cumulative figure BD03@22918@2026-Q3 is below the one before
                The earlier one is in 2026-Q2.csv, line 2. A total since the start doesn't fall unless it is revised.
                Check the figure; if it is right, state the reason in revisions.csv.
                """
            ])
        #expect(texts(rows, revisions: [sample.revision(of: rows[1])]).isEmpty)
        #expect(texts([sample.count(9, period: 0, file: 1), sample.count(3)]).isEmpty)
    }

    @Test func seesTheFallBehindAGap() {
        let rows = [
            sample.share(41, 80, period: 0, file: 1), sample.statement(.notReported), sample.share(40, 80, period: 3),
        ]
        #expect(texts(rows).count == 1)
    }
}
