/// What figures rest on: their evidence, where they come from and when they were reported.
///
/// Figures of one unit and period mostly rest on the same things, so the record keeps them together: the key is
/// `22918@2026-Q3`, the field says what they rest on, and the value lists them.
enum FigureProvenance {
    /// The kind of such rows in the public record.
    static let record = "basis"

    /// What one figure rests on.
    struct Basis: Hashable {
        let evidence: String
        let source: String
        let reportedOn: String

        /// As the record names it: `EX-2026-Q3 platform 2026-10-25`, with `-` for what isn't known.
        var text: String {
            [evidence, source, reportedOn].map { $0.isEmpty ? "-" : $0 }.joined(separator: " ")
        }

        init?(_ text: String) {
            let parts = text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
            guard parts.count == 3 else { return nil }
            (evidence, source, reportedOn) = (parts[0], parts[1], parts[2])
        }

        fileprivate init(_ group: Group, _ codes: RegisterCodes) {
            evidence = group.evidence.map { codes.evidence[$0].id }.joined(separator: ";")
            source = group.source?.rawValue ?? ""
            reportedOn = group.reportedOn?.description ?? ""
        }

        /// The parts by the names of their columns.
        var fields: [(name: String, value: String, free: FreeChange)] {
            [("evidence", evidence, .extending), ("source", source, .none), ("reported_on", reportedOn, .none)]
        }
    }

    fileprivate struct Group: Hashable {
        let unit: RegisterIndex<ReportingUnit>
        let period: RegisterIndex<Period>
        let evidence: [RegisterIndex<Evidence>]
        let source: Observation.Source?
        let reportedOn: CalendarDate?

        init(_ figure: Figure) {
            (unit, period) = (figure.key.unit, figure.key.period)
            (evidence, source, reportedOn) = (figure.evidence, figure.source, figure.reportedOn)
        }
    }

    /// Gives what all published figures rest on, and what units say of them. What the program worked out rests on rows that
    /// have facts of their own.
    static func forEachField(in campaign: Campaign, _ languages: [LanguageTag], _ body: (RecordedField) -> Void) {
        let codes = campaign.codes
        var groups: [Group: String] = [:]
        for figure in campaign.figures.figures where figure.state != .notReported && !figure.isComputed {
            let key = figure.key
            let group = Group(figure)
            let name = codes.indicators[key.indicator].id + (key.group.map { "@\(codes.groups[$0].id)" } ?? "")
            groups[group, default: ""] += groups[group] == nil ? name : " \(name)"
        }
        for figure in campaign.figures.figures {
            guard let note = figure.note else { continue }
            for language in languages {
                body(
                    RecordedField(
                        record: "figure", key: codes.name(of: figure.key), field: "note_\(language.text)",
                        value: note.wordings[language] ?? "", recordClass: .told, place: nil, isWords: true))
            }
        }
        for (group, figures) in groups {
            body(
                RecordedField(
                    record: record, key: "\(codes.units[group.unit].id)@\(codes.periods[group.period].id)",
                    field: Basis(group, codes).text, value: figures, recordClass: .promised, place: nil,
                    isExact: true))
        }
    }

    /// A record in which figures stand in the order in which an earlier one told them, new ones behind them: a catalogue in
    /// another order changes nothing that figures rest on.
    static func ordered(_ record: PublicRecord, as earlier: PublicRecord) -> PublicRecord {
        var facts: [FactRow] = []
        for (row, told) in record.rows(of: Self.record) {
            for fact in told {
                let name = RecordName(Self.record, row.key, fact.field)
                guard let old = earlier[name], old != fact.value else { continue }
                let (before, now) = (old.split(separator: " "), fact.value.split(separator: " "))
                let (known, kept) = (Set(before), Set(now))
                let all = before.filter(kept.contains) + now.filter { !known.contains($0) }
                facts.append(FactRow(name, all.joined(separator: " ")))
            }
        }
        guard !facts.isEmpty else { return record }
        var record = record
        for fact in facts { record.apply([fact]) }
        return record
    }

    /// What differs between two records, figure by figure; figures that are only in one of them are told elsewhere.
    static func changes(from old: PublicRecord, to new: PublicRecord) -> [RecordChange] {
        var keys: Set<String> = []
        for (row, facts) in old.rows(of: record)
        where !facts.allSatisfy({ fact in
            new[RecordName(record, row.key, fact.field)] == fact.value
        }) {
            keys.insert(row.key)
        }
        guard !keys.isEmpty else { return [] }
        let (before, after) = (figures(of: keys, in: old), figures(of: keys, in: new))
        return before.flatMap { figure, basis -> [RecordChange] in
            guard let now = after[figure] else { return [] }
            return zip(basis.fields, now.fields).compactMap { old, new in
                guard old.value != new.value else { return nil }
                return RecordChange(
                    RecordName("figure", figure, old.name), old: old.value, new: new.value, recordClass: .promised,
                    free: old.free, isWords: false)
            }
        }
    }

    private static func figures(of keys: Set<String>, in record: PublicRecord) -> [String: Basis] {
        var figures: [String: Basis] = [:]
        for key in keys {
            for fact in record.facts(of: RecordName(Self.record, key)) {
                guard let basis = Basis(fact.field) else { continue }
                for part in fact.value.split(separator: " ") {
                    let names = part.split(separator: "@", maxSplits: 1)
                    let group = names.count > 1 ? "@\(names[1])" : ""
                    figures["\(names[0])@\(key)\(group)"] = basis
                }
            }
        }
        return figures
    }
}
