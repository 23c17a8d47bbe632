import CampaignModel

/// A heading, label or remark of the pages of records; `record_…` in language files.
enum RecordWord: String, CaseIterable {
    case unit, agency, period, kind, owed, date, number, title, issuer, status, paragraph, form, address, from, until
    case contents, findings, fixed, result, evidence, source, allocated, spent, share, needed, given, households
    case open, reason, decision, recipient, finding, remedy, group, by, answer, contact, hash, whole
    case dueOn = "due_on"
    case daysLate = "days_late"
    case plannedOn = "planned_on"
    case doneOn = "done_on"
    case publishedOn = "published_on"
    case closedOn = "closed_on"
    case receivedOn = "received_on"
    case answeredOn = "answered_on"
    case sentBy = "sent_by"
    case oldValue = "old_value"
    case newValue = "new_value"
    case currentValue = "current_value"
    case withPlan = "with_plan"
    case unitsCount = "units_count"
    case piecesCount = "pieces_count"
    case teamsCount = "teams_count"
    case latestOn = "latest_on"

    case release, releases, signature, unsigned
    case releasesNote = "releases_note"
    case releasedOn = "released_on"
    case judgedOn = "judged_on"
    case figuresCount = "figures_count"
    case changesCount = "changes_count"

    case what, field, before, after, listed, emptied, unreleased
    case wholeRow = "whole_row"
    case changedRows = "changed_rows"
    case changed
    case notRepeated = "not_repeated"
    case leftRecord = "left_record"
    case longText = "long_text"
    case wordingOnly = "wording_only"

    case communesKind = "communes_kind"
    case agenciesKind = "agencies_kind"
    case schoolsKind = "schools_kind"
    case plansNamingIt = "plans_naming_it"
    case plansLacking = "plans_lacking"
    case plansOf = "plans_of"
    case fiveContents = "five_contents"
    case issuedOn = "issued_on"
    case schoolPlans = "school_plans"
    case year, lacks, offices
    case allFive = "all_five"
    case noPlan = "no_plan"

    case who, distance
    case lastDay = "last_day"
    case allUnits = "all_units"
    case dueNext = "due_next"
    case unitsOwing = "units_owing"

    case coverage
    case provenShare = "proven_share"
    case provenCount = "proven_count"
    case openCount = "open_count"
    case givenCount = "given_count"

    case overview, summaries
    case summariesNote = "summaries_note"
    case byPeriod = "by_period"
    case lateNow = "late_now"
    case byUnit = "by_unit"
    case byIssuer = "by_issuer"
    case byKind = "by_kind"
    case money, devices, commendations, corrections
    case devicesNote = "devices_note"
    case unitNote = "unit_note"
    case heldNote = "held_note"

    case correctedFigures = "corrected_figures"
    case eachDifficulty = "each_difficulty"
    case eachInformation = "each_information"
    case firstHelp = "first_help"
    case placeInList = "place_in_list"

    case notReported = "not_reported"
    case notDone = "not_done"
    case notPublished = "not_published"
    case noAnswer = "no_answer"
    case noDate = "no_date"
    case noNumber = "no_number"
    case noResult = "no_result"
    case noEvidence = "no_evidence"
    case notClosed = "not_closed"
    case noDueDate = "no_due_date"
    case noLimit = "no_limit"
    case noUnit = "no_unit"
    case noPeriod = "no_period"
    case noParagraph = "no_paragraph"
    case noContents = "no_contents"
    case unnamedPerson = "unnamed_person"
}

extension PageContext {
    /// A word of the pages of records.
    func word(_ word: RecordWord) -> String {
        phrases.word("record", word.rawValue)
    }

    /// The heading of a column of words.
    func column(_ word: RecordWord) -> RecordColumn {
        RecordColumn(name: self.word(word))
    }

    /// The heading of a column of numbers.
    func numbers(_ word: RecordWord) -> RecordColumn {
        RecordColumn(name: self.word(word), isNumber: true)
    }

    /// Words that stand where something isn't known.
    func missing(_ word: RecordWord) -> RecordPart {
        RecordPart(html: Markup.text(self.word(word)), isMissing: true)
    }

    /// A text of the content, or words for its lack.
    func part(_ text: LocalizedText, else word: RecordWord) -> RecordPart {
        text.isEmpty ? missing(word) : RecordPart(html: inline(text))
    }

    /// A day, or words for its lack.
    func part(_ date: CalendarDate?, else word: RecordWord) -> RecordPart {
        date.map { RecordPart(html: Markup.time($0, style.short($0))) } ?? missing(word)
    }

    /// A day that counts only once it has come, or words for its lack.
    func part(past date: CalendarDate?, else word: RecordWord) -> RecordPart {
        part(date.flatMap { $0 <= settings.asOf ? $0 : nil }, else: word)
    }

    /// A number, or words for its lack.
    func part(_ number: Int?) -> RecordPart {
        number.map { RecordPart(html: Markup.text(style.number($0))) } ?? missing(.notReported)
    }

    /// A sum: whole, at least so much, or not reported at all.
    func part(_ sum: ReportedSum, money: Bool = false) -> RecordPart {
        guard let known = sum.known else { return missing(.notReported) }
        let number = style.number(known)
        let words = money ? self.money(Double(known)) : number
        return RecordPart(
            html: Markup.text(sum.isWhole ? words : phrases(.amountAtLeast, ["n": words])),
            value: money ? String(known) : "")
    }

    /// Who or what a record is about.
    func part(_ unit: RegisterIndex<ReportingUnit>) -> RecordPart {
        RecordPart(unitLink(unit))
    }

    /// A word of the model with the mark of a state.
    func state(_ family: String, _ name: String) -> RecordPart {
        RecordPart(
            html: Markup.text(phrases.word(family, name)), state: ClassName.of(name))
    }

    /// How many records are in each of the states.
    func counts<State: RawRepresentable & CaseIterable & Equatable>(_ states: [State], family: String) -> [RecordCount]
    where State.RawValue == String {
        State.allCases.map { kind in
            RecordCount(count: style.number(states.count { $0 == kind }), part: state(family, kind.rawValue))
        }
    }

    /// A fact with one part.
    func fact(_ word: RecordWord, _ part: RecordPart) -> RecordFact {
        RecordFact(name: self.word(word), parts: [part])
    }

    /// What proves a record, or that nothing does.
    func fact(evidence: [RegisterIndex<Evidence>]) -> RecordFact {
        let parts = evidence.map { index in
            let view = self.evidence(campaign.evidence[index])
            return RecordPart(
                html: view.title + Array(" (".utf8) + view.access + Array(")".utf8), href: view.href)
        }
        return RecordFact(name: word(.evidence), parts: parts.isEmpty ? [missing(.noEvidence)] : parts)
    }
}

extension RecordPart {
    /// Plain words.
    init(_ text: String) {
        self.init(html: Markup.text(text))
    }

    /// A link.
    init(_ link: LinkView) {
        self.init(html: link.html, href: link.href)
    }

    /// A cell of words.
    var cell: RecordCell { RecordCell(part: self) }
    /// A cell of a number.
    var number: RecordCell { RecordCell(part: self, isNumber: true) }
}
