import CampaignModel

/// The phrases that the program needs from every language file.
enum RequiredPhrases {
    /// Prefixes with the words of the model that follow them, as in `task_state_late`.
    static let families: [(prefix: String, words: [String])] = [
        ("task_state", TaskState.allCases.map(\.rawValue)),
        ("task_state_meaning", TaskState.allCases.map(\.rawValue)),
        ("story_kind", StoryKind.allCases.map(\.rawValue)),
        ("deadline", Deadline.Kind.allCases.filter { $0 != .before && $0 != .periodic }.map(\.rawValue)),
        ("rhythm", Deadline.Rhythm.allCases.map(\.rawValue)),
        ("commune_kind", Commune.Kind.allCases.map(\.rawValue)),
        ("commune_kind_one", Commune.Kind.allCases.map(\.rawValue)),
        ("commune_kind_many", Commune.Kind.allCases.map(\.rawValue)),
        ("peers", Commune.Kind.allCases.map(\.rawValue)),
        ("path", TargetPath.Standing.allCases.map(\.rawValue)),
        ("normalisation", Composite.Normalisation.allCases.map(\.rawValue)),
        ("measure", Indicator.Measure.allCases.map(\.rawValue)),
        ("frame", FrameSubject.allCases.map(\.rawValue)),
        ("chart_of", IndicatorPicture.Subject.allCases.map(\.rawValue)),
        ("direction", Indicator.Direction.allCases.map(\.rawValue)),
        ("frequency", Indicator.Frequency.allCases.map(\.rawValue)),
        ("level", ReportingLevel.allCases.map(\.rawValue)),
        ("group_kind", PopulationGroup.Kind.allCases.map(\.rawValue)),
        ("news_kind", NewsFacts.Kind.allCases.map(\.rawValue)),
        ("stage", TaskUpdate.Stage.allCases.map(\.rawValue)),
        ("agency_kind", Agency.Kind.allCases.map(\.rawValue)),
        ("section", PageFacts.Section.allCases.map(\.rawValue)),
        ("team", TeamEntry.Kind.allCases.map(\.rawValue) + ["planned"]),
        ("figure_source", Observation.Source.allCases.map(\.rawValue)),
        ("record", RecordWord.allCases.map(\.rawValue)),
        ("report_state", PeriodicReport.State.allCases.map(\.rawValue)),
        ("inspection_state", InspectionList.State.allCases.map(\.rawValue)),
        ("inspection_content", Inspection.Content.allCases.map(\.rawValue)),
        ("correction_state", UnitCorrection.State.allCases.map(\.rawValue)),
        ("funding_source", FundingLine.Source.allCases.map(\.rawValue)),
        ("resource_kind", ResourceLine.Kind.allCases.map(\.rawValue)),
        ("revision_kind", Revision.Kind.allCases.map(\.rawValue)),
        ("document_kind", DocumentList.kinds),
        ("plan_state", LocalPlan.State.allCases.map(\.rawValue)),
        ("plan_content", LocalPlan.Content.allCases.map(\.rawValue)),
        ("head_kind", ResponsibleOffice.Kind.allCases.map(\.rawValue)),
        ("calendar_kind", CalendarWords.Kind.allCases.map(\.rawValue)),
        ("calendar_state", CalendarEntry.State.allCases.map(\.rawValue)),
        ("difficulty_state", Difficulty.State.allCases.map(\.rawValue)),
        ("evidence_kind", Evidence.Kind.allCases.map(\.rawValue)),
        ("evidence_access", Evidence.Access.allCases.map(\.rawValue)),
    ]

    /// Every phrase that a language needs: the families, what kinds of pages ask for, and what pages name by `PhraseKey`.
    static let all: [String] = {
        let words = families.flatMap { family in family.words.map { "\(family.prefix)_\($0)" } }
        let named = PhraseKey.allCases.map(\.rawValue)
        return Set(words + PageCatalogue.all.flatMap(\.phrases) + named).sorted()
    }()

    /// What is missing or differs from what the program fills in.
    static func diagnostics(_ language: Language, contentFolder: String) -> [Diagnostic] {
        let file = "\(contentFolder)/languages/\(language.tag.text).yaml"
        let missing = all.filter { language.phrases[$0] == nil }
        let wrong = PhraseKey.allCases.filter { key in
            guard let phrase = language.phrases[key.rawValue] else { return false }
            return !Set(phrase.placeholders).isSubset(of: key.placeholders)
        }
        return missing.map { .missingPhrase($0, at: language.places.place(of: $0, file: file)) }
            + wrong.map { key in
                .unknownPlaceholder(
                    in: key.rawValue, known: key.placeholders.sorted(),
                    at: language.places.place(of: key.rawValue, file: file))
            }
    }
}

extension Diagnostic {
    /// A phrase that asks for something that nothing fills in.
    static func unknownPlaceholder(in key: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let names = known.map { "{\($0)}" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-placeholder", at: place,
            summary: Bilingual(
                vi: "Cụm từ “\(key)” có chỗ điền không ai điền", en: "Nothing fills in a placeholder of “\(key)”"),
            explanation: Bilingual(
                vi: known.isEmpty
                    ? "Cụm từ này không có chỗ điền nào." : "Cụm từ này chỉ có các chỗ điền: \(names).",
                en: known.isEmpty
                    ? "This phrase takes no placeholders." : "This phrase takes these placeholders only: \(names)."),
            fix: Bilingual(vi: "Hãy sửa tên trong dấu ngoặc nhọn.", en: "Correct the name in braces."))
    }
}
