@testable import CampaignModel
import Testing

@testable import SiteRendering

/// What many computed figures rest on is told as a few forms, from which each figure's own rows come back.
struct BasisFormsTests {
    private let site = DataSample.site()

    private func computed(unit: Int, period: Int, _ rows: [String]) -> Figure {
        SampleSite.figure(unit: unit, period: period, value: 1)
            .with(FigureRemark(basis: FigureBasis(rule: .reportsOnTime, rows: rows)))
    }

    private func told(_ figures: [Figure]) -> (forms: [String], filled: [String?]) {
        let campaign = site.campaign
        let forms = BasisForms(of: figures, in: campaign)
        var texts: [String] = []
        forms.table.forEachRow { _, cells in
            if case .text(let text) = cells[1] { texts.append(text) }
        }
        let filled = zip(figures, forms.numbers).map { figure, number in
            number.map {
                texts[$0].replacing(BasisForms.unitMark, with: campaign.units[figure.key.unit].id)
                    .replacing(BasisForms.periodMark, with: campaign.periods[figure.key.period].id)
            }
        }
        return (texts, filled)
    }

    @Test func givesFiguresOfOtherUnitsAndPeriodsOneForm() {
        let campaign = site.campaign
        let figures = (0..<2).map { place in
            computed(
                unit: place, period: place,
                ["reports:\(campaign.units[RegisterIndex(place)].id)@\(campaign.periods[RegisterIndex(place)].id)"])
        }
        let told = told(figures)
        #expect(told.forms == ["reports:{unit}@{period}"])
        #expect(told.filled == figures.map { $0.basis?.rows.first })
    }

    @Test func keepsCodesOfOthersAsTheyStand() {
        let campaign = site.campaign
        let (own, other) = (campaign.units[RegisterIndex(0)].id, campaign.units[RegisterIndex(1)].id)
        let rows = ["reports:\(other)@\(own)", "tasks:T01"]
        let told = told([computed(unit: 0, period: 0, rows), computed(unit: 1, period: 0, rows)])
        #expect(told.forms == ["reports:\(other)@{unit};tasks:T01", "reports:{unit}@\(own);tasks:T01"])
        #expect(told.filled == Array(repeating: rows.joined(separator: ";"), count: 2))
    }

    @Test func hasNoFormForFiguresThatPeopleReport() {
        let told = told([SampleSite.figure(unit: 0, period: 0, value: 1), computed(unit: 0, period: 0, [])])
        #expect(told.forms.isEmpty && told.filled == [nil, nil])
    }
}
