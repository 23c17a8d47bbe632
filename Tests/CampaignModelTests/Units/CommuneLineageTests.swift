import CampaignModel
import Testing

/// What became of communes, and where series break.
struct CommuneLineageTests {
    private let lineage = CommuneLineage(CommuneSample.register)

    @Test func tellsWhichFollowsWhich() {
        #expect(lineage.successors(of: RegisterIndex(1)).map(\.position) == [0])
        #expect(lineage.successors(of: RegisterIndex(2)).map(\.position) == [4])
        #expect(lineage.successors(of: RegisterIndex(5)) == [])
        #expect(lineage.predecessors(of: RegisterIndex(4)).map(\.position) == [2, 3])
    }

    @Test func tellsTheDaysOnWhichTerritoriesChanged() {
        #expect(lineage.breaks(of: RegisterIndex(0)).map(\.description) == ["2026-08-16"])
        #expect(lineage.breaks(of: RegisterIndex(4)).map(\.description) == ["2027-01-01"])
        #expect(lineage.breaks(of: RegisterIndex(5)) == [])
        #expect(lineage.hasBreaks)
        #expect(!CommuneLineage(Register([CommuneSample.commune("1")])).hasBreaks)
    }

    @Test func breaksSeriesBetweenTheTwoPeriodsAroundTheDay() {
        let campaign = CommuneSample.campaign()
        let days = (0..<5).map { quarter in
            campaign.seriesBreak(at: CommuneSample.key(1, quarter))?.description
        }
        #expect(days == [nil, nil, "2026-08-16", nil, nil])
        #expect(campaign.seriesBreak(at: CommuneSample.key(5, 4))?.description == "2027-01-01")
        #expect(campaign.seriesBreak(at: CommuneSample.key(0, 2)) == nil)
    }

    @Test func comparesNothingAcrossABreak() {
        let campaign = CommuneSample.campaign([(1, 0, 10), (1, 1, 20), (1, 2, 60), (1, 3, 70)])
        func figure(_ quarter: Int) -> Figure { campaign.figures[CommuneSample.key(1, quarter)] }
        #expect(campaign.change(of: figure(1))?.difference == 10)
        #expect(campaign.change(of: figure(2)) == nil)
        #expect(campaign.change(of: figure(3))?.difference == 10)
        #expect(campaign.baseline(of: figure(3).key)?.value == 60)
        #expect(campaign.baseline(of: figure(1).key)?.value == 10)
    }

    @Test func knowsWhichCommunesThereAre() throws {
        let campaign = CommuneSample.campaign()
        func there(on day: String) throws -> [Int32] {
            campaign.communes(on: try #require(CalendarDate(iso: day))).map(\.position)
        }
        #expect(try there(on: "2026-08-15") == [0, 1, 2, 3, 5])
        #expect(try there(on: "2026-08-16") == [0, 2, 3, 5])
        #expect(try there(on: "2027-01-01") == [0, 4, 5])
    }

    @Test func saysNotApplicableWhereNobodyCouldReport() {
        let table = FigureTable([]).knowing { $0.unit == RegisterIndex(2) }
        #expect(table[CommuneSample.key(2, 3)].state == .notApplicable)
        #expect(table[CommuneSample.key(1, 3)].state == .notReported)
    }

    @Test func knowsTheDayAfter() {
        func after(_ text: String) -> String? { CalendarDate(iso: text)?.dayAfter?.description }
        #expect(after("2026-08-15") == "2026-08-16")
        #expect(after("2026-02-28") == "2026-03-01")
        #expect(after("2026-12-31") == "2027-01-01")
        #expect(after("9999-12-31") == nil)
    }
}
