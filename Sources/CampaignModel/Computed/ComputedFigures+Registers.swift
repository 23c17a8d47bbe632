extension ComputedFigures {
    /// What a rule counts, period by period; a period that its register says nothing of is left out.
    func tallies(
        _ rule: ComputedRule, in periods: [RegisterIndex<Period>]
    ) -> [RegisterIndex<Period>: UnitTallies] {
        switch rule {
        case .figuresWithEvidence: figureTallies(periods) { !$0.evidence.isEmpty }
        case .figuresFromPlatforms: figureTallies(periods) { $0.source == .platform }
        case .figuresUncorrected: uncorrected(periods)
        case .reportsOnTime: each(periods, reports)
        case .tasksOnTime: campaign.tasks.count == 0 ? [:] : each(periods, tasks)
        case .inspectionsDone: campaign.records.inspections.isEmpty ? [:] : each(periods, inspectionsDone)
        case .inspectionsPublished: campaign.records.inspections.isEmpty ? [:] : each(periods, inspectionsPublished)
        case .correctionNotices: campaign.records.corrections.isEmpty ? [:] : each(periods, corrections)
        case .difficultiesResolved: campaign.records.difficulties.isEmpty ? [:] : each(periods, difficulties)
        case .moneySpent: each(periods, money)
        case .groupGap: [:]
        }
    }

    private func each(
        _ periods: [RegisterIndex<Period>], _ tallies: (RegisterIndex<Period>) -> UnitTallies?
    ) -> [RegisterIndex<Period>: UnitTallies] {
        periods.reduce(into: [:]) { $0[$1] = tallies($1) }
    }

    /// What names a row in the public record.
    private func name<Row>(_ declaration: RegisterDeclaration<Row>) -> (Row) -> String {
        let (record, columns, codes) = (declaration.record, declaration.told.columns, campaign.codes)
        return { "\(record):\(columns.key(of: $0, codes))" }
    }

    private func isIn(_ period: RegisterIndex<Period>, _ day: CalendarDate?) -> Bool {
        let period = campaign.periods[period]
        return day.map { $0 >= period.start && $0 <= period.end && $0 <= asOf } ?? false
    }

    private func reports(_ period: RegisterIndex<Period>) -> UnitTallies? {
        let own = campaign.records.reports.filter { $0.period == period }
        guard !own.isEmpty else { return nil }
        let name = name(PeriodicReport.declaration)
        var tallies = UnitTallies()
        for report in own {
            let state = report.state(on: asOf)
            if state != .due { tallies.add(name(report), about: [report.unit], counts: state == .received) }
        }
        return tallies
    }

    /// A task is due in the period that its last good day lies in: “before 30 August” ends on the 29th.
    private func tasks(_ period: RegisterIndex<Period>) -> UnitTallies? {
        let reach = TaskReach(agencies: campaign.agencies, units: campaign.units)
        let updates = Dictionary(grouping: campaign.taskUpdates, by: \.task)
        var tallies = UnitTallies()
        for index in campaign.tasks.indices {
            let task = campaign.tasks[index]
            guard case .before(let day) = task.deadline, isIn(period, day.dayBefore) else { continue }
            let state = TaskJudge(asOf: asOf).state(
                deadline: task.deadline, updates: updates[index] ?? [], reports: [])
            let leads = campaign.units.indices.filter {
                campaign.units[$0].level == .agency && reach.includes($0, among: task.leads)
            }
            tallies.add("task:\(task.id)", about: leads, counts: state == .done)
        }
        return tallies
    }

    private func owners(_ inspection: Inspection) -> [RegisterIndex<ReportingUnit>] {
        inspection.units + [campaign.unit(of: inspection.agency)]
    }

    private func inspectionsDone(_ period: RegisterIndex<Period>) -> UnitTallies? {
        inspections(of: \.plannedOn, in: period, reaching: \.doneOn)
    }

    private func inspectionsPublished(_ period: RegisterIndex<Period>) -> UnitTallies? {
        inspections(of: \.doneOn, in: period, reaching: \.publishedOn)
    }

    /// Of the inspections with one day in a period, those whose other day has come.
    private func inspections(
        of day: KeyPath<Inspection, CalendarDate?>, in period: RegisterIndex<Period>,
        reaching goal: KeyPath<Inspection, CalendarDate?>
    ) -> UnitTallies? {
        let name = name(Inspection.declaration)
        var tallies = UnitTallies()
        for inspection in campaign.records.inspections where isIn(period, inspection[keyPath: day]) {
            tallies.add(
                name(inspection), about: owners(inspection),
                counts: inspection[keyPath: goal].map { $0 <= asOf } ?? false)
        }
        return tallies
    }

    private func corrections(_ period: RegisterIndex<Period>) -> UnitTallies? {
        let name = name(UnitCorrection.declaration)
        var tallies = UnitTallies()
        for correction in campaign.records.corrections where isIn(period, correction.date) {
            tallies.add(name(correction), about: [correction.unit], counts: true)
        }
        return tallies
    }

    private func difficulties(_ period: RegisterIndex<Period>) -> UnitTallies? {
        let name = name(Difficulty.declaration)
        var tallies = UnitTallies()
        for difficulty in campaign.records.difficulties where isIn(period, difficulty.receivedOn) {
            let isKnown = difficulty.answeredOn.map { $0 <= asOf } ?? true
            tallies.add(
                name(difficulty), about: [difficulty.unit].compactMap(\.self),
                counts: difficulty.state == .resolved && isKnown)
        }
        return tallies
    }

    private func money(_ period: RegisterIndex<Period>) -> UnitTallies? {
        let own = campaign.records.funding.filter { $0.period == period }
        guard !own.isEmpty else { return nil }
        let name = name(FundingLine.declaration)
        var tallies = UnitTallies()
        for line in own {
            tallies.add(
                name(line), about: [line.agency.map(campaign.unit(of:))].compactMap(\.self), counts: true,
                amount: line.spent)
        }
        return tallies
    }
}
