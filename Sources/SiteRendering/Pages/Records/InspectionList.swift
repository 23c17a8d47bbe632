import CampaignModel

extension ListKind {
    /// The inspections.
    static let inspections = ListKind(InspectionList.self, .inspections, menu: .footer)
}

/// The inspections: plan, contents, findings, what was mended, result (plan III.4).
struct InspectionList: RecordList {
    static let name = "inspections"
    static let dataTables = ["inspections"]

    /// How an inspection stands on a day.
    enum State: String, CaseIterable {
        /// Its day has passed, and it wasn't done.
        case late
        /// Planned.
        case planned
        /// Done.
        case done

        init(_ inspection: Inspection, on day: CalendarDate) {
            if let done = inspection.doneOn, done <= day {
                self = .done
            } else if let planned = inspection.plannedOn, planned < day {
                self = .late
            } else {
                self = .planned
            }
        }
    }

    func sections(in context: PageContext) -> [RecordSection] {
        let inspections = context.campaign.records.inspections
        return State.allCases.compactMap { state in
            let own = inspections.filter { State($0, on: context.settings.asOf) == state }
            guard !own.isEmpty else { return nil }
            let ordered = own.sorted { InspectionList.day($0) > InspectionList.day($1) }
            return RecordSection(
                id: state.rawValue, name: context.phrases.word("inspection_state", state.rawValue),
                cards: ordered.map { card($0, isDone: state == .done, context) })
        }
    }

    private static func day(_ inspection: Inspection) -> Int {
        (inspection.doneOn ?? inspection.plannedOn)?.dayNumber ?? 0
    }

    func card(_ inspection: Inspection, isDone: Bool, _ context: PageContext) -> RecordCard {
        let contents = inspection.contents.map { RecordPart(context.phrases.word("inspection_content", $0.rawValue)) }
        let plan = [
            context.fact(.agency, RecordPart(context.agencyLink(inspection.agency))),
            RecordFact(
                name: context.word(.unit),
                parts: inspection.units.isEmpty
                    ? [context.missing(.noUnit)] : inspection.units.map { context.part($0) }),
            RecordFact(
                name: context.word(.contents), parts: contents.isEmpty ? [context.missing(.noContents)] : contents),
            context.fact(.plannedOn, context.part(inspection.plannedOn, else: .noDate)),
        ]
        let outcome = [
            context.fact(.doneOn, context.part(past: inspection.doneOn, else: .notDone)),
            context.fact(.findings, context.part(inspection.findings)),
            context.fact(.fixed, context.part(inspection.fixed)),
            context.fact(.result, context.part(inspection.result, else: .noResult)),
            context.fact(.publishedOn, context.part(past: inspection.publishedOn, else: .notPublished)),
            context.fact(evidence: inspection.evidence),
        ]
        return RecordCard(
            title: RecordPart(html: context.inline(inspection.title)), mark: nil, facts: isDone ? plan + outcome : plan,
            row: context.name(of: inspection, Inspection.declaration))
    }
}
