import CampaignModel

/// An entry of `tasks.yaml`, before its codes are looked up.
enum TaskEntry {
    /// What is made of an entry with the registers that its codes point into.
    typealias Resolved = (CodeBook) -> Located<CampaignTask>

    static let declaration = YAMLDeclaration(make: TaskEntry.resolving) {
        YAMLField.text("id", "mã nhiệm vụ, như T01", "the code, as in T01")
        YAMLField.localized("title", "tên, theo từng ngôn ngữ", "the title, by language")
        YAMLField.codes("lead", of: .agency, "mã cơ quan chủ trì", "codes of the agencies that lead")
        YAMLField.codes("partners", of: .agency, "mã cơ quan phối hợp", "codes of the agencies that help")
        YAMLField.part("deadline", of: deadline, "hạn, đúng như kế hoạch", "the deadline, exactly the plan’s")
        YAMLField.localized("objective", "để làm gì, theo từng ngôn ngữ", "what for, by language")
        YAMLField.localized("output", "kết quả, theo từng ngôn ngữ", "the result, by language")
        YAMLField.codes(
            "indicators", of: .indicator, "mã chỉ số đo nó", "codes of the indicators that measure it")
        YAMLField.texts("paragraph", "đoạn của kế hoạch", "the paragraph of the plan")
        YAMLField.parts("history", of: change, "những lần nhiệm vụ được sửa", "how the task was changed")
    }

    private static func resolving(
        _ scope: YAMLScope, id: Located<String>, title: LocalizedText, leads: [Located<String>],
        partners: [Located<String>], deadline: Deadline?, objective: LocalizedText, output: LocalizedText,
        indicators: [Located<String>], paragraphs: [String], history: [TaskChange]
    ) -> Resolved? {
        { codes in
            if leads.isEmpty { codes.collector.add(.taskWithoutLead(id.value, at: id.place)) }
            let leading = Set(leads.map(\.value))
            for partner in partners where leading.contains(partner.value) {
                codes.collector.add(.leadAndPartner(partner.value, of: id.value, at: partner.place))
            }
            return Located(
                CampaignTask(
                    id: id.value, title: title, leads: leads.compactMap(codes.agency),
                    partners: partners.compactMap(codes.agency), deadline: deadline ?? .unstated, objective: objective,
                    output: output, indicators: indicators.compactMap(codes.indicator),
                    paragraph: paragraphs.joined(separator: ", "), history: history, place: scope.map.place),
                at: id.place)
        }
    }

    /// The task in a mapping.
    static func task(_ map: YAMLMap, _ languages: [LanguageTag], _ codes: CodeBook) -> Located<CampaignTask>? {
        declaration.read(map, languages)?(codes)
    }

    /// The kinds of deadlines, as the file writes them: whoever states none writes `none`.
    private struct Kind: RawRepresentable, CaseIterable {
        let kind: Deadline.Kind

        init(_ kind: Deadline.Kind) { self.kind = kind }

        init?(rawValue: String) {
            guard let known = Kind.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = known
        }

        var rawValue: String { kind == .unstated ? "none" : kind.rawValue }

        static let allCases = Deadline.Kind.allCases.map(Kind.init)
    }

    private static func judged(
        _ scope: YAMLScope, kind: Kind, day: YAMLPending<CalendarDate>, rhythms: [Deadline.Rhythm]
    ) -> Deadline? {
        Deadline(kind.kind, day: kind.kind == .before ? day.required() : nil, rhythms: rhythms)
    }

    private static let deadline = YAMLDeclaration(make: TaskEntry.judged) {
        YAMLField.choice(
            "kind", Kind.self,
            "before: trước một ngày (không kể ngày ấy); ongoing: thường xuyên; periodic: định kỳ; none: kế hoạch không nêu",
            "before a day (which is excluded), ongoing, periodic …; none when the plan names none")
        YAMLField.date(
            "date", when: .init(key: "kind", value: Deadline.Kind.before.rawValue), "ngày, khi kind là before",
            "the day, when kind is before")
        YAMLField.choices(
            "every", Deadline.Rhythm.self, "nhịp, khi kind là periodic", "the rhythms, when kind is periodic")
    }

    private static let change = YAMLDeclaration(make: { _, on, by, change in
        TaskChange(on: on, by: by.value, change: change)
    }) {
        YAMLField.date("on", "ngày đổi", "the day of the change")
        YAMLField.text("by", "văn bản hoặc cơ quan đổi", "who changed it")
        YAMLField.localized("change", "đổi gì, theo từng ngôn ngữ", "what, by language")
    }
}

extension Diagnostic {
    /// A task that nobody answers for.
    static func taskWithoutLead(_ task: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "task-without-lead", at: place,
            summary: Bilingual(vi: "\(task) không có cơ quan chủ trì", en: "Nobody leads \(task)"),
            explanation: Bilingual(
                vi: "Mỗi nhiệm vụ phải có nơi chịu trách nhiệm; trang sẽ hiện một ô trống.",
                en: "Somebody answers for each task; the page would show an empty place."),
            fix: Bilingual(
                vi: "Hãy ghi mã cơ quan, như: lead: [A07]", en: "Name the agency by its code, as in: lead: [A07]"))
    }

    /// An agency that leads and helps at once.
    static func leadAndPartner(_ agency: String, of task: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "lead-and-partner", at: place,
            summary: Bilingual(
                vi: "\(agency) vừa chủ trì vừa phối hợp \(task)", en: "\(agency) both leads \(task) and helps"),
            explanation: Bilingual(
                vi: "Trang của nhiệm vụ và trang của cơ quan sẽ đếm khác nhau.",
                en: "The pages of the task and of the agency would count differently."),
            fix: Bilingual(
                vi: "Hãy bỏ mã ấy khỏi “partners”, hoặc khỏi “lead”.",
                en: "Take the code out of “partners”, or out of “lead”."))
    }
}
