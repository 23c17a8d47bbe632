import Testing

@testable import CampaignModel

struct MainIndicatorsTests {
    @Test func takesThoseWithASentenceInTheOrderOfTheCatalogue() {
        let main = MainIndicators(
            Register([entry("A"), entry("B", sentence: true), entry("C", levels: [.province], sentence: true)]))
        #expect(main[.commune] == [RegisterIndex(1)])
        #expect(main[.province] == [RegisterIndex(1), RegisterIndex(2)])
        #expect(main.contains(RegisterIndex(1), of: .commune))
        #expect(!main.contains(RegisterIndex(2), of: .commune))
    }

    @Test func takesTheFirstComparedSharesWhereNoneHasASentence() {
        let counts = [entry("A", measure: .count), entry("B", direction: .context)]
        let main = MainIndicators(Register(counts + (1...6).map { entry("S\($0)") }))
        #expect(main[.commune] == (2...6).map { RegisterIndex($0) })
        #expect(main[.school].isEmpty)
    }

    private func entry(
        _ id: String, measure: Indicator.Measure = .percent, direction: Indicator.Direction = .higher,
        levels: [ReportingLevel] = [.province, .commune], sentence: Bool = false
    ) -> Indicator {
        Indicator(
            id: id, name: LocalizedText([:]), theme: "t", measure: measure, numerator: LocalizedText([:]),
            denominator: nil, direction: direction, levels: levels, groupKinds: [], frequency: .quarter,
            isCumulative: false, paragraphs: [], officialCode: nil, suppressionThreshold: nil, targets: [], note: nil,
            sentence: sentence ? LocalizedText([:]) : nil, place: ScoringSample.place)
    }
}
