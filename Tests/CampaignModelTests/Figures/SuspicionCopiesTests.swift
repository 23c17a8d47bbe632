import Testing

@testable import CampaignModel

@Suite struct SuspicionCopiesTests {
    private let sample = SuspicionSample()

    @Test func namesCommunesWithTheSameLargeNumbers() {
        #expect(
            sample.texts([
                sample.share(1204, 3017, unit: 1, line: 9), sample.share(1204, 3017, unit: 2, line: 4),
                sample.share(700, 2001, unit: 3, group: 0, line: 5),
                sample.share(700, 2001, unit: 4, group: 0, line: 6),
                sample.share(900, 2500, unit: 5),
            ]) == [
                """
                figures.csv:4: warning: identical-rows
                BD03, kỳ 2026-Q3: nhiều đơn vị có cùng tử số và mẫu số
                1204/3017: Xã 2 (C2), Xã 1 (C1); 700/2001, nhóm “elderly”: Xã 3 (C3), Xã 4 (C4). \
                Hai số lớn cùng trùng nhau hiếm khi là ngẫu nhiên; có thể dòng đã bị chép.
                Hãy đối chiếu với báo cáo gốc của từng đơn vị; nếu đúng thì ghi lý do vào cột “checked”.
                BD03, 2026-Q3: units share the same numerator and denominator
                1204/3017: Xã 2 (C2), Xã 1 (C1); 700/2001, group “elderly”: Xã 3 (C3), Xã 4 (C4). \
                Two large numbers seldom coincide by chance; a row may have been copied.
                Compare with each unit's own report; if the figures are right, say why in the column “checked”.
                """
            ])
    }

    @Test func namesFiveCommunesOfManyAndCountsTheOthers() {
        let texts = sample.texts((1...8).map { sample.share(1204, 3017, unit: $0, line: $0) })
        #expect(texts.count == 1)
        #expect(texts.allSatisfy { $0.contains("Xã 5 (C5) và 3 đơn vị khác. ") })
        #expect(texts.allSatisfy { $0.contains("Xã 5 (C5) and 3 others. ") })
    }

    @Test func namesFiveCasesOfManyAndCountsTheOthers() {
        let rows = (0..<7).flatMap { number in
            [1, 2].map { sample.share(1200 + 400 * number, 9000 - 600 * number, unit: 2 * number + $0, line: number) }
        }
        let texts = sample.texts(rows)
        #expect(texts.count == 1)
        #expect(texts.allSatisfy { $0.contains("2800/6600: Xã 9 (C9), Xã 10 (C10); và 2 trường hợp khác. ") })
        #expect(texts.allSatisfy { $0.contains("2800/6600: Xã 9 (C9), Xã 10 (C10); and 2 more. ") })
    }

    @Test func leavesSmallNumbersThatCoincideByChance() {
        #expect(sample.texts([sample.share(8, 119, unit: 1), sample.share(8, 119, unit: 2)]).isEmpty)
        #expect(sample.texts([sample.share(30, 49, unit: 1), sample.share(30, 49, unit: 2)]).isEmpty)
    }

    @Test func leavesNumbersWithManyNeighbours() {
        let pair = [sample.share(404, 900, unit: 1), sample.share(404, 900, unit: 2)]
        let crowd = (3...40).map { sample.share(381 + $0, 860 + 2 * $0, unit: $0) }
        #expect(sample.texts(pair).count == 1)
        #expect(sample.texts(pair + crowd).isEmpty)
    }

    @Test func looksAtCommunesOfTheSamePeriodAndGroup() {
        #expect(
            sample.texts([
                sample.share(1204, 3017, unit: 0), sample.share(1204, 3017, unit: 1),
                sample.share(1204, 3017, unit: 2, group: 0), sample.share(1204, 3017, unit: 3, period: "2026"),
            ]).isEmpty)
    }

    @Test func tellsOnceOfReportsThatAreTheSameThroughout() {
        #expect(
            sample.texts(report(of: 1, changed: 0) + report(of: 2, changed: 0)) == [
                """
                figures.csv:10: warning: identical-reports
                Kỳ 2026-Q3: báo cáo của nhiều đơn vị giống hệt nhau
                Xã 1 (C1), Xã 2 (C2): mọi số đều trùng, trong đó 10 số khác 0. Có thể một báo cáo đã bị chép.
                Hãy đối chiếu với báo cáo gốc của từng đơn vị.
                2026-Q3: units have exactly the same report
                Xã 1 (C1), Xã 2 (C2): all numbers agree, 10 of them not 0. A report may have been copied.
                Compare with each unit's own report.
                """
            ])
    }

    @Test func leavesReportsThatDifferInANumber() {
        #expect(
            sample.texts(report(of: 1, changed: 0) + report(of: 2, changed: 1))
                .allSatisfy { $0.contains("identical-rows") })
    }

    @Test func tellsOfARowThatAThirdCommuneShares() {
        let rows = report(of: 1, changed: 0) + report(of: 2, changed: 0) + [sample.share(1204, 3017, unit: 3, line: 40)]
        #expect(sample.texts(rows).count { $0.contains("identical-rows") && $0.contains("Xã 3 (C3)") } == 1)
    }

    /// Ten figures that aren't 0, and one that is. The rules need no unique keys, which others check.
    private func report(of unit: Int, changed: Int) -> [Observation] {
        (0..<8).map { sample.count(Double(7 + $0), unit: unit, group: 0, line: 10 * unit + $0) } + [
            sample.share(1204, 3017, unit: unit, line: 10 * unit + 8),
            sample.count(Double(13 + changed), unit: unit, line: 10 * unit + 8),
            sample.share(0, 3017, unit: unit, group: 0, line: 10 * unit + 9),
        ]
    }
}
