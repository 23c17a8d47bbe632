import CampaignModel

/// Communes of which two were joined to others.
enum CommuneSample {
    static let place = SourcePlace(file: "content/data/communes.csv", line: 2)

    static func commune(
        _ id: String, from: String? = "2025-07-01", to: String? = nil, predecessors: [String] = [],
        formerNames: [String] = []
    ) -> Commune {
        Commune(
            id: id, name: "Xã \(id)", kind: .rural, formerProvince: "Lâm Đồng", point: nil, area: nil,
            validFrom: from.flatMap { CalendarDate(iso: $0) }, validTo: to.flatMap { CalendarDate(iso: $0) },
            predecessors: predecessors, formerNames: formerNames, place: place)
    }

    /// 1 takes in 2 on 16 August 2026; 3 and 4 become 5 on 1 January 2027; 6 stays as it is.
    static let register = Register([
        commune("1", predecessors: ["2"]), commune("2", to: "2026-08-15"), commune("3", to: "2026-12-31"),
        commune("4", to: "2026-12-31"), commune("5", from: "2027-01-01", predecessors: ["3", "4"]), commune("6"),
    ])

    /// A campaign of these communes and five quarters, with figures of one indicator.
    static func campaign(_ figures: [(commune: Int, quarter: Int, value: Double)] = []) -> Campaign {
        let units = register.items.enumerated().map {
            ReportingUnit(id: $0.element.id, kind: .commune(RegisterIndex($0.offset)))
        }
        let sample = LedgerSample.campaign()
        let table = figures.map { entry in
            Figure(
                key: key(entry.commune, entry.quarter), state: .reported, value: entry.value, numerator: nil,
                denominator: nil, evidence: [], source: nil, reportedOn: nil, isWithdrawn: false)
        }
        return Campaign(
            communes: register, agencies: Register(),
            units: Register([ReportingUnit(id: "68", kind: .province)] + units), groups: Register(),
            themes: Register(), indicators: sample.indicators, periods: Register(quarters), evidence: Register(),
            tasks: Register(), taskUpdates: [], taskStates: [], figures: FigureTable(table), records: CampaignRecords())
    }

    /// The figure of a commune, counted from 1, in a quarter, counted from 0.
    static func key(_ commune: Int, _ quarter: Int) -> FigureKey {
        FigureKey(
            unit: RegisterIndex(commune), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(quarter))
    }

    private static var quarters: [Period] {
        [
            ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q2", "2026-04-01", "2026-06-30"),
            ("2026-Q3", "2026-07-01", "2026-09-30"), ("2026-Q4", "2026-10-01", "2026-12-31"),
            ("2027-Q1", "2027-01-01", "2027-03-31"),
        ].compactMap { id, start, end in
            CalendarDate(iso: start).flatMap { start in
                CalendarDate(iso: end).map {
                    Period(id: id, kind: .quarter, start: start, end: $0, reportsDue: nil)
                }
            }
        }
    }
}
