import Testing

@testable import CampaignModel
@testable import SiteRendering

/// Programs that guess types look at the first rows alone.
struct UnitOrderTests {
    @Test func putsCodesWithALetterFirstAndKeepsTheOrderElse() {
        #expect(UnitKey.order(of: ["68", "22918", "A02", "00004", "A01", ""]) == [2, 4, 0, 1, 3, 5])
        #expect(UnitKey.order(of: ["A01", "68"]) == [0, 1])
        #expect(UnitKey.order(of: []).isEmpty)
    }

    private func codes(_ path: String, of data: OpenData, at column: Int) -> [Substring] {
        let rows = DataSample.text(path, of: data)?.split(separator: "\n").dropFirst() ?? []
        return rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[column] }
    }

    @Test func registersNameAgenciesFirst() {
        #expect(codes("data/units.csv", of: DataSample.data(), at: 0) == ["A01", "A02", "68", "22918", "25126"])
    }

    @Test func figuresNameAgenciesFirst() {
        let agency = Figure(
            key: FigureKey(
                unit: RegisterIndex(4), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(1)),
            state: .notApplicable, value: nil, numerator: nil, denominator: nil, evidence: [], source: nil,
            reportedOn: nil, isWithdrawn: false)
        let data = DataSample.data(DataSample.figures + [agency])
        #expect(codes("data/figures.csv", of: data, at: 2).first == "A02")
        #expect(codes("data/figures.csv", of: data, at: 2).count { $0 == "A02" } == 1)
    }
}
