import Testing

@testable import CampaignModel

@Suite struct SuspicionHeapsTests {
    private let sample = SuspicionSample()

    /// So many of forty communes with a count that ends in 0 or 5, and the others with one that doesn't.
    private func counts(round: Int, units: Int = 40, group: Int? = nil) -> [Observation] {
        (1...units).map { unit in
            sample.count(Double(20 + 5 * unit + (unit > round ? 1 : 0)), unit: unit, group: group, line: 100 - unit)
        }
    }

    @Test func tellsOfTooManyRoundFigures() {
        #expect(
            sample.texts(counts(round: 19)) == [
                """
                figures.csv:81: warning: round-figures
                BD20, kỳ 2026-Q3: quá nhiều số tròn
                19 trong 40 số tận cùng bằng 0 hoặc 5; số đếm thật thì khoảng một phần năm. Có thể số được ước lượng.
                Hãy hỏi các đơn vị số này được đếm hay ước lượng, và ghi rõ nguồn.
                BD20, 2026-Q3: too many round figures
                19 of 40 end in 0 or 5; of counted numbers about one in five does. They may be estimates.
                Ask the units whether they counted or estimated, and state the source.
                """
            ])
    }

    @Test func leavesWhatChanceMayGive() {
        // The mean of forty is 8 and the deviation 2.53, so four deviations above it is 18.1.
        #expect(sample.texts(counts(round: 18)).isEmpty)
    }

    @Test func needsThirtyUnits() {
        #expect(sample.texts(counts(round: 29, units: 29)).isEmpty)
        #expect(sample.texts(counts(round: 30, units: 30)).count == 1)
    }

    @Test func looksAtFiguresOfEverybodyThatAreLargeEnough() {
        #expect(sample.texts(counts(round: 40, group: 0)).isEmpty)
        #expect(sample.texts((1...40).map { sample.count(15, unit: $0) }).isEmpty)
    }

    @Test func looksAtNumeratorsOfShares() {
        let rows = (1...40).map { sample.share(20 + 5 * $0, 300 + 7 * $0, unit: $0) }
        #expect(sample.texts(rows).map { $0.contains("BD03, 2026-Q3: too many round figures") } == [true])
    }
}
