import Testing

@testable import CampaignModel

@Suite struct SuspicionChangeTests {
    private let sample = SuspicionSample()

    @Test func tellsOfSharesThatJump() {
        #expect(
            sample.texts([
                sample.share(427, 7287, period: "2026-Q2"), sample.share(2352, 7287, line: 7),
                sample.share(60, 90, unit: 2, group: 0, period: "2026-Q2"),
                sample.share(30, 90, unit: 2, group: 0, line: 5),
            ]) == [
                """
                figures.csv:5: warning: jump
                BD03, kỳ 2026-Q3: số thay đổi đột ngột so với kỳ trước
                Xã 2 (C2), nhóm “elderly”: 60/90 → 30/90; Xã 1 (C1): 427/7287 → 2352/7287. \
                Đáng xem lại khi tỷ lệ đổi hơn 25 điểm phần trăm, hoặc số đếm tăng, giảm hơn 3 lần.
                Hãy kiểm tra cách đếm và đơn vị tính của cả hai kỳ; nếu đúng thì ghi lý do vào cột “checked”.
                BD03, 2026-Q3: figures jump against the period before
                Xã 2 (C2), group “elderly”: 60/90 → 30/90; Xã 1 (C1): 427/7287 → 2352/7287. \
                A share that changes by more than 25 points, or a count by more than 3 times, is worth a second look.
                Check how both periods were counted; if the figures are right, say why in the column “checked”.
                """
            ])
    }

    @Test(arguments: [(20.0, 61.0), (61, 20), (3, 61), (0, 61), (500, 100)])
    func tellsOfCountsThatJump(from earlier: Double, to later: Double) {
        let texts = sample.texts([sample.count(earlier, period: "2026-Q2"), sample.count(later)])
        #expect(texts.map { $0.contains("warning: jump\nBD20") } == [true])
    }

    @Test(arguments: [(20.0, 60.0), (3, 20), (60, 0), (300, 100), (0, 0)])
    func leavesEverydayChangesOfCounts(from earlier: Double, to later: Double) {
        #expect(sample.texts([sample.count(earlier, period: "2026-Q2"), sample.count(later)]).isEmpty)
    }

    @Test func leavesEverydayChangesOfShares() {
        #expect(sample.texts([sample.share(10, 100, period: "2026-Q2"), sample.share(35, 100)]).isEmpty)
        #expect(sample.texts([sample.share(1, 49, period: "2026-Q2"), sample.share(40, 60)]).isEmpty)
    }

    @Test func leavesMoneyWhichComesInLumps() {
        #expect(sample.texts([sample.money(1_000_000, period: "2026-Q2"), sample.money(90_000_000)]).isEmpty)
    }

    @Test func comparesWithThePeriodJustBefore() {
        #expect(sample.texts([sample.share(10, 100, period: "2026-Q1"), sample.share(90, 100)]).isEmpty)
        #expect(sample.texts([sample.share(10, 100, period: "2025"), sample.share(90, 100)]).isEmpty)
        #expect(
            sample.texts([sample.share(10, 100, period: "2025"), sample.share(90, 100, period: "2026")]).count == 1)
    }

    @Test func tellsOfSharesThatStandStill() {
        #expect(
            sample.texts([
                sample.share(40, 80, line: 7), sample.share(40, 80, period: "2026-Q1"),
                sample.share(40, 80, period: "2026-Q2"),
            ]) == [
                """
                figures.csv:7: warning: standstill
                BD03, đến kỳ 2026-Q3: số không đổi qua nhiều kỳ liền
                Xã 1 (C1): 40/80 trong 3 kỳ. Đếm lại mà ra đúng số cũ là hiếm; có thể số kỳ trước đã được chép sang.
                Hãy đếm lại, hoặc ghi “not_reported” nếu kỳ này chưa đếm; nếu đúng thì ghi lý do vào cột “checked”.
                BD03, up to 2026-Q3: figures stay the same for periods in a row
                Xã 1 (C1): 40/80 for 3 periods. A new count seldom gives the old numbers; they may have been carried forward.
                Count again, or write “not_reported” if nobody has; if the figures are right, say why in the column “checked”.
                """
            ])
    }

    @Test(arguments: [(0, 80), (80, 80), (20, 49)])
    func leavesSharesThatStayByThemselves(part: Int, whole: Int) {
        let rows = ["2026-Q1", "2026-Q2", "2026-Q3"].map { sample.share(part, whole, period: $0) }
        #expect(sample.texts(rows).isEmpty)
    }

    @Test func leavesSharesThatMovedOrStoodStillForTwoPeriods() {
        #expect(sample.texts(["2026-Q2", "2026-Q3"].map { sample.share(40, 80, period: $0) }).isEmpty)
        #expect(
            sample.texts([
                sample.share(40, 80, period: "2026-Q1"), sample.share(41, 80, period: "2026-Q2"), sample.share(40, 80),
            ]).isEmpty)
    }
}
