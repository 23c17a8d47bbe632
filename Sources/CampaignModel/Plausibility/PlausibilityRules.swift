/// What is unlikely in the registers: warnings, one for each kind and file; `checked` in a row silences those about it.
public struct PlausibilityRules {
    let asOf: CalendarDate
    let periods: Register<Period>
    let agencies: Register<Agency>
    let tasks: Register<CampaignTask>

    /// Judges at a day.
    public init(
        asOf: CalendarDate, periods: Register<Period>, agencies: Register<Agency>, tasks: Register<CampaignTask>
    ) {
        self.asOf = asOf
        self.periods = periods
        self.agencies = agencies
        self.tasks = tasks
    }

    /// The doubts about the registers.
    ///
    /// - Parameter daysAreJudged: False when the site is asked for at another day than its own: then days that are
    ///   still to come are so on purpose.
    public func check(
        _ records: CampaignRecords, updates: [TaskUpdate], consents: [Consent], evidence: [Evidence],
        information: [InformationLine], daysAreJudged: Bool
    ) -> [Diagnostic] {
        var doubts = money(records.funding) + records.inspections.compactMap(mended) + early(records.reports)
        doubts += updates.compactMap(byOthers) + reopened(updates)
        if daysAreJudged {
            doubts += days(records) + days(of: updates) + days(of: consents) + days(of: evidence)
            doubts += papers(records.documents, information)
        }
        let phones = records.teams.compactMap { team in team.phone.flatMap { PhoneSlip($0)?.diagnostic(at: team.place) }
        }
        return Diagnostic.folded(doubts, asOf: asOf) + phones
            + (daysAreJudged ? hiddenReasons(records.revisions) : [])
    }

    /// Communes that share a point; where a register has been filled in with one place for all, all of them do.
    public func check(_ communes: Register<Commune>) -> [Diagnostic] {
        let placed = communes.items.filter { $0.point != nil && $0.validTo == nil }
        let shared = Dictionary(grouping: placed, by: \.point).values.filter { $0.count > 1 }
        let doubts = shared.flatMap { communes in
            communes.map { commune in
                let point = commune.point.map { "\($0.latitude), \($0.longitude)" } ?? ""
                return Doubt(kind: .onePoint, place: commune.place, words: "\(commune.id) (\(point))")
            }
        }
        return Diagnostic.folded(doubts, asOf: asOf)
    }

    private func money(_ lines: [FundingLine]) -> [Doubt] {
        let usual = RobustSpread(lines.flatMap { [$0.allocated, $0.spent ?? 0] }.filter { $0 > 0 }.map(Double.init))
        return lines.filter { $0.checked == nil }.flatMap { line -> [Doubt] in
            var doubts: [Doubt] = []
            if let spent = line.spent, spent > line.allocated {
                doubts.append(
                    Doubt(
                        kind: .spentAboveAllocated, place: line.place,
                        words: "\(line.id): \(spent) > \(line.allocated)"))
            }
            for amount in [line.allocated, line.spent ?? 0] where MoneyScale.isSmall(amount, beside: usual?.median) {
                doubts.append(Doubt(kind: .smallMoney, place: line.place, words: "\(line.id): \(amount)"))
            }
            return doubts
        }
    }

    private func mended(_ inspection: Inspection) -> Doubt? {
        guard inspection.checked == nil, let fixed = inspection.fixed, let findings = inspection.findings,
            fixed > findings
        else { return nil }
        return Doubt(
            kind: .fixedAboveFindings, place: inspection.place, words: "\(inspection.id): \(fixed) > \(findings)")
    }

    private func early(_ reports: [PeriodicReport]) -> [Doubt] {
        reports.compactMap { report in
            guard report.checked == nil, let received = report.receivedOn, let period = report.period,
                received < periods[period].start
            else { return nil }
            return Doubt(
                kind: .reportBeforePeriod, place: report.place, words: "\(periods[period].id): \(received)")
        }
    }
}

/// Whether a sum of money was written in thousands or millions.
enum MoneyScale {
    /// No line of a province's plan is less, in đồng: some 40 dollars.
    static let least = 1_000_000
    /// A sum this many times smaller than the middle of its column was hardly counted in the same unit.
    static let step = 1_000.0

    /// True for a sum above 0 that is too small by itself or beside the middle of the others.
    static func isSmall(_ amount: Int, beside median: Double?) -> Bool {
        guard amount > 0 else { return false }
        return amount < least || median.map { Double(amount) * step <= $0 } ?? false
    }
}
