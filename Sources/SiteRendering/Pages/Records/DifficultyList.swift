import CampaignModel

extension ListKind {
    /// The difficulties and their answers.
    static let difficulties = ListKind(DifficultyList.self, menu: .footer)
}

/// Difficulties and proposals with their answers, without names (plan V.1-1, V.2-1, V.4-3).
struct DifficultyList: RecordList {
    static let name = "difficulties"
    static let dataTables = ["difficulties"]

    func sections(in context: PageContext) -> [RecordSection] {
        let day = context.settings.asOf
        let known = context.campaign.records.difficulties.filter { $0.receivedOn <= day }
            .sorted { $0.receivedOn > $1.receivedOn }
        let states = known.map { DifficultyList.state(of: $0, on: day) }
        return [
            RecordSection(
                id: "list", name: context.word(.eachDifficulty),
                counts: context.counts(states, family: "difficulty_state"), cards: known.map { card($0, context) })
        ]
    }

    /// How a difficulty stood on a day: an answer that came later doesn't count.
    static func state(of difficulty: Difficulty, on day: CalendarDate) -> Difficulty.State {
        if let answered = difficulty.answeredOn, answered > day { return .received }
        return difficulty.state
    }

    func card(_ difficulty: Difficulty, _ context: PageContext) -> RecordCard {
        let day = context.settings.asOf
        let isAnswered = difficulty.answeredOn.map { $0 <= day } ?? !difficulty.answer.isEmpty
        return RecordCard(
            title: RecordPart(html: context.inline(difficulty.summary)),
            mark: context.state("difficulty_state", DifficultyList.state(of: difficulty, on: day).rawValue),
            facts: [
                context.fact(.sentBy, RecordPart(html: context.untranslated(difficulty.from))),
                context.fact(.unit, difficulty.unit.map { context.part($0) } ?? context.missing(.noUnit)),
                context.fact(.receivedOn, context.part(difficulty.receivedOn, else: .noDate)),
                context.fact(
                    .answer, isAnswered ? context.part(difficulty.answer, else: .noAnswer) : context.missing(.noAnswer)),
                context.fact(.answeredOn, context.part(past: difficulty.answeredOn, else: .noAnswer)),
            ], row: context.name(of: difficulty, Difficulty.declaration))
    }
}
