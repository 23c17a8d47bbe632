import CampaignModel

extension ListKind {
    /// The commendations and corrections.
    static let recognitions = ListKind(RecognitionList.self, .recognitions, menu: .footer)
}

/// Praise of collectives and persons, and units told to mend their work (plan III.2.a-2, III.3.b-4, III.4-2, V.3-4).
struct RecognitionList: RecordList {
    static let name = "recognitions"
    static let dataTables = ["recognitions", "corrections"]

    func sections(in context: PageContext) -> [RecordSection] {
        let records = context.campaign.records
        let day = context.settings.asOf
        let praise = records.recognitions.filter { $0.date <= day }.sorted { $0.date > $1.date }
        let corrections = records.corrections.filter { $0.date <= day }.sorted { $0.date > $1.date }
        return [
            RecordSection(
                id: "commendations", name: context.word(.commendations), table: table(praise, context)),
            RecordSection(
                id: "corrections", name: context.word(.corrections), note: context.word(.unitNote),
                counts: context.counts(corrections.map { $0.state(on: day) }, family: "correction_state"),
                cards: corrections.map { card($0, context) }),
        ]
    }

    /// For whom; a person without a consent is never told apart from others.
    static func recipient(of recognition: Recognition, in context: PageContext) -> RecordPart {
        if recognition.recipient == .person, recognition.consent == nil { return context.missing(.unnamedPerson) }
        return RecordPart(html: context.inline(recognition.title))
    }

    private func table(_ recognitions: [Recognition], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.recipient), context.column(.date), context.column(.kind), context.column(.unit),
                context.column(.reason), context.column(.decision),
            ],
            rows: recognitions.map { entry in
                let decision = entry.decision.map { RecordPart(html: context.vietnamese($0)) }
                return RecordRow(
                    head: RecognitionList.recipient(of: entry, in: context),
                    cells: [
                        context.part(entry.date, else: .noDate).cell,
                        RecordPart(html: context.untranslated(entry.kind)).cell, context.part(entry.unit).cell,
                        context.part(entry.reason, else: .notReported).cell,
                        (decision ?? context.missing(.noNumber)).cell,
                    ], row: context.name(of: entry, Recognition.declaration))
            })
    }

    private func card(_ correction: UnitCorrection, _ context: PageContext) -> RecordCard {
        RecordCard(
            title: context.part(correction.unit),
            mark: context.state("correction_state", correction.state(on: context.settings.asOf).rawValue),
            facts: [
                context.fact(.finding, RecordPart(html: context.inline(correction.finding))),
                context.fact(.remedy, RecordPart(html: context.inline(correction.remedy))),
                context.fact(.date, context.part(correction.date, else: .noDate)),
                context.fact(.dueOn, context.part(correction.dueOn, else: .noDueDate)),
                context.fact(.closedOn, context.part(past: correction.closedOn, else: .notClosed)),
            ], row: context.name(of: correction, UnitCorrection.declaration))
    }
}
