import CampaignModel

extension ListKind {
    /// The plans of units and schools.
    static let plans = ListKind(PlanList.self, menu: .footer)
}

/// The plans of communes, agencies and schools with the five contents that a plan must name (II.2-1, III.3.c-1, V.5-1).
struct PlanList: RecordList {
    static let name = "plans"
    static let dataTables = ["plans"]

    func sections(in context: PageContext) -> [RecordSection] {
        let year = PlanYear(in: context)
        return [
            RecordSection(
                id: "overview", name: context.word(.overview), note: "\(context.word(.year)): \(year.year)",
                table: overview(year, context)),
            RecordSection(id: "contents", name: context.word(.fiveContents), table: contents(year, context)),
            RecordSection(id: "lacking", name: context.word(.plansLacking), table: lacking(year, context)),
            .byPlace(
                id: "units", name: context.word(.byUnit), table: units(year, context),
                of: year.communes + year.agencies, in: context),
        ]
    }

    private func overview(_ year: PlanYear, _ context: PageContext) -> RecordTable {
        let kinds = [(RecordWord.communesKind, year.communes), (.agenciesKind, year.agencies)]
        let states = LocalPlan.State.allCases.reversed()
        let units = kinds.filter { !$0.1.isEmpty }.map { word, own in
            RecordRow(
                head: RecordPart(context.word(word)),
                cells: [context.part(own.count).number]
                    + states.map { state in context.part(own.count { year.state(of: $0) == state }).number })
        }
        let (schools, all) = year.schools
        let schoolRow = RecordRow(
            head: RecordPart(context.word(.schoolsKind)),
            cells: [
                context.part(all).number, context.part(schools).number,
                context.part(ReportedSum([all.known, schools.known.map { -$0 }])).number,
                RecordPart(context.phrases[.stateNotApplicable]).number,
            ])
        return RecordTable(
            columns: [context.column(.kind), context.numbers(.plansOf)]
                + states.map {
                    RecordColumn(name: context.phrases.word("plan_state", $0.rawValue), isNumber: true)
                }, rows: units + (all.known == nil ? [] : [schoolRow]))
    }

    private func contents(_ year: PlanYear, _ context: PageContext) -> RecordTable {
        let plans = year.issued
        return RecordTable(
            columns: [context.column(.contents), context.numbers(.plansNamingIt), context.numbers(.plansOf)],
            rows: LocalPlan.Content.allCases.map { content in
                RecordRow(
                    head: RecordPart(context.phrases.word("plan_content", content.rawValue)),
                    cells: [
                        context.part(plans.count { $0.contents.contains(content) }).number,
                        context.part(plans.count).number,
                    ])
            })
    }

    private func lacking(_ year: PlanYear, _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [context.column(.unit), context.column(.lacks)],
            rows: (year.communes + year.agencies).filter { year.state(of: $0) != .complete }.map { unit in
                RecordRow(head: context.part(unit), cells: [lacks(year.plan(of: unit), context).cell])
            })
    }

    private func units(_ year: PlanYear, _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.unit), context.column(.number), context.column(.issuedOn),
                context.column(.fiveContents), context.column(.schoolPlans),
            ],
            rows: (year.communes + year.agencies).map { unit in
                let plan = year.plan(of: unit)
                let number = plan?.number.map { RecordPart(html: context.vietnamese($0)) }
                return RecordRow(
                    head: context.part(unit),
                    cells: [
                        (number ?? context.missing(.noNumber)).cell,
                        context.part(past: plan?.issuedOn, else: .noPlan).cell, lacks(plan, context).cell,
                        schools(of: unit, year, context).cell,
                    ], row: plan.map { context.name(of: $0, LocalPlan.declaration) })
            })
    }

    /// What a plan lacks, in words.
    private func lacks(_ plan: LocalPlan?, _ context: PageContext) -> RecordPart {
        guard let plan, plan.state(on: context.settings.asOf) != .missing else { return context.missing(.noPlan) }
        let words = plan.missingContents.map { context.phrases.word("plan_content", $0.rawValue) }
        return words.isEmpty
            ? RecordPart(context.word(.allFive))
            : RecordPart(context.phrases(.planLacks, ["contents": words.joined(separator: ", ")]))
    }

    private func schools(
        of unit: RegisterIndex<ReportingUnit>, _ year: PlanYear, _ context: PageContext
    ) -> RecordPart {
        guard let entry = year.schoolPlans[unit], let schools = entry.schools, let all = entry.ofSchools else {
            return context.missing(.notReported)
        }
        return RecordPart(
            context.phrases(.givenOf, ["n": context.style.number(schools), "of": context.style.number(all)]))
    }
}

/// The plans of the newest year that any row speaks of, up to the as-of day.
struct PlanYear {
    let year: Int
    /// The communes there are.
    let communes: [RegisterIndex<ReportingUnit>]
    /// The agencies that told of a plan, or are expected to.
    let agencies: [RegisterIndex<ReportingUnit>]
    let schoolPlans: [RegisterIndex<ReportingUnit>: LocalPlan]
    private let plans: [RegisterIndex<ReportingUnit>: LocalPlan]
    private let asOf: CalendarDate

    init(in context: PageContext) {
        let asOf = context.settings.asOf
        let all = context.campaign.records.plans.filter { $0.year <= asOf.year }
        let year = all.map(\.year).max() ?? asOf.year
        func plans(_ kind: LocalPlan.Kind) -> [RegisterIndex<ReportingUnit>: LocalPlan] {
            let own = all.filter { $0.year == year && $0.kind == kind }
            return Dictionary(own.map { ($0.unit, $0) }) { first, _ in first }
        }
        let own = plans(.unit)
        self.year = year
        self.asOf = asOf
        self.plans = own
        schoolPlans = plans(.schools)
        let campaign = context.campaign
        communes = campaign.communes.indices.filter { campaign.communes[$0].exists(on: asOf) }.map(campaign.unit(of:))
        agencies = campaign.agencies.indices.map(campaign.unit(of:)).filter { own[$0] != nil }
    }

    /// The plan of a unit, if a row tells of one.
    func plan(of unit: RegisterIndex<ReportingUnit>) -> LocalPlan? { plans[unit] }

    /// How complete the plan of a unit is.
    func state(of unit: RegisterIndex<ReportingUnit>) -> LocalPlan.State {
        plans[unit]?.state(on: asOf) ?? .missing
    }

    /// The plans that were issued by the as-of day.
    var issued: [LocalPlan] {
        (communes + agencies).compactMap { plans[$0] }.filter { $0.state(on: asOf) != .missing }
    }

    /// Schools with a plan, and all schools, as far as communes told.
    var schools: (ReportedSum, ReportedSum) {
        (
            ReportedSum(communes.map { schoolPlans[$0]?.schools }),
            ReportedSum(communes.map { schoolPlans[$0]?.ofSchools })
        )
    }
}
