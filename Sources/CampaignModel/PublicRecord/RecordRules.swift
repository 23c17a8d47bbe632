/// The rule that nothing that was promised changes in silence.
///
/// A promise that changes, is emptied or leaves needs a row of `revisions.csv` that wasn't there at the last release and
/// is dated from its day on. What appears is news, and wording needs no reason. A consent that was taken back never comes
/// back under its code.
public struct RecordRules {
    /// The last release.
    public let release: Release
    /// What it left in the record.
    public let published: PublicRecord
    /// Names the file of reasons and the folder of tables, as messages do.
    public let dataFolder: String
    /// The languages of the site.
    public let languages: [LanguageTag]

    /// Judges changes since a release.
    public init(since release: Release, published: PublicRecord, dataFolder: String, languages: [LanguageTag]) {
        self.release = release
        self.published = published
        self.dataFolder = dataFolder
        self.languages = languages
    }

    private var revisionsFile: String { "\(dataFolder)/revisions.csv" }

    /// What is wrong with the record of a site as its content has it now. What couldn't be read hasn't left: nothing is
    /// said of rows in files that have mistakes, nor of stories that may be missing because of theirs.
    ///
    /// - Parameters:
    ///   - changes: What differs from the release.
    ///   - waiting: The stories that aren't shown.
    ///   - figures: Where the rows of figures stand that rest on something else now, by their names.
    public func diagnostics(
        of fields: [RecordedField], changes: [RecordChange], campaign: Campaign, troubled: Set<String> = [],
        figures: [String: SourcePlace] = [:], waiting: [WaitingStory] = []
    ) -> [Diagnostic] {
        let news = newRevisions(campaign)
        let codes = campaign.codes
        let places = FieldPlaces(fields, of: changes, figures: figures)
        let consents = changes.compactMap { returned($0, places) }
        let unexplained = changes.filter { change in
            change.needsReason && change.name.record != "consent"
                && !news.contains { $0.on >= release.date && $0.explains(change, codes, languages) }
        }
        let idle = news.filter { revision in
            // What isn't there is told as such.
            if revision.key != nil || !isKnown(revision, fields) { return false }
            return !changes.contains { revision.explains($0, codes, languages) }
        }
        let addresses = LostAddresses(self, fields: fields, troubled: troubled, waiting: waiting)
            .diagnostics(of: unexplained.filter { $0.name.record == "page" && $0.kind == .rowLeft })
        let found =
            consents + addresses + renamed(changes, campaign)
            + messages(
                unexplained.filter { $0.name.record != "page" || $0.kind != .rowLeft }, places,
                isThere: Set(fields.lazy.map(\.record)))
            + idle.map { .revisionWithoutChange($0.name(codes), $0.field, since: release, at: $0.place) }
        return found.filter { !troubled.contains($0.place.file) }
    }

    /// Whether a reason speaks of a row and a field that there are, or were.
    private func isKnown(_ revision: Revision, _ fields: [RecordedField]) -> Bool {
        guard case .row(let row) = revision.subject else { return true }
        var isThere = published.holds(row)
        var knows = revision.field == nil
        for field in fields where field.record == row.record {
            isThere = isThere || field.key == row.key
            knows =
                knows || field.field == revision.field
                || languages.contains { "\(revision.field ?? "")_\($0.text)" == field.field }
        }
        return isThere && knows
    }

    private func returned(_ change: RecordChange, _ places: FieldPlaces) -> Diagnostic? {
        guard change.name.record == "consent" else { return nil }
        let state = RecordName("consent", change.name.key, "state")
        guard published[state] == ConsentState.withdrawn else { return nil }
        let place = places[state] ?? SourcePlace(file: "\(dataFolder)/consents.csv")
        return .consentReturned(change.name.key, since: release, at: place)
    }

    /// Communes whose page was at an address that nothing leads on from.
    private func renamed(_ changes: [RecordChange], _ campaign: Campaign) -> [Diagnostic] {
        changes.compactMap { change in
            guard change.name.record == "commune", change.name.field == "name", change.kind == .changed,
                let commune = campaign.communes[id: change.name.key]
            else { return nil }
            let old = TextFold.slug(change.old)
            let leads = campaign.communes.items.contains { other in
                ([other.name] + other.formerNames).contains { TextFold.slug($0) == old }
            }
            return leads ? nil : .lostCommuneAddress(commune, before: change.old, since: release)
        }
    }

    /// The rows of `revisions.csv` that weren't there at the release: of those that say the same the last ones.
    private func newRevisions(_ campaign: Campaign) -> [Revision] {
        struct About: Hashable {
            let key: String
            let field: String
        }
        var known: [About: Int] = [:]
        for (row, _) in published.rows(of: "revision") {
            guard let key = published[RecordName(row.record, row.key, "key")] else { continue }
            let field = published[RecordName(row.record, row.key, "field")] ?? ""
            known[About(key: key, field: field), default: 0] += 1
        }
        let codes = campaign.codes
        return campaign.records.revisions.filter { revision in
            let about = About(key: revision.name(codes), field: revision.field ?? "")
            guard let count = known[about], count > 0 else { return true }
            known[about] = count - 1
            return false
        }
    }

    /// A message for each change; one for many of a kind, or where all rows of a kind left.
    ///
    /// - Parameter isThere: The kinds of which there are rows.
    private func messages(
        _ changes: [RecordChange], _ places: FieldPlaces, isThere: @autoclosure () -> Set<String>
    ) -> [Diagnostic] {
        guard !changes.isEmpty else { return [] }
        let isThere = isThere()
        struct Sort: Hashable {
            let record: String
            let field: String
            let kind: RecordChange.Kind
        }
        var sorts: [Sort: [RecordChange]] = [:]
        for change in changes {
            sorts[Sort(record: change.name.record, field: change.name.field, kind: change.kind), default: []].append(
                change)
        }
        return sorts.values.flatMap { alike -> [Diagnostic] in
            let isWhole =
                alike.count > 1 && alike.allSatisfy { $0.kind == .rowLeft && !isThere.contains($0.name.record) }
            guard alike.count > 5 || isWhole, let first = alike.first else {
                return alike.map {
                    .unexplainedFact($0, since: release, revisionsFile, languages, at: place($0, places))
                }
            }
            return [.unexplainedFacts(alike, since: release, revisionsFile, at: place(first, places))]
        }
    }

    private func place(_ change: RecordChange, _ places: FieldPlaces) -> SourcePlace {
        places[change.name] ?? SourcePlace(file: RecordFiles.file(of: change.name, in: dataFolder))
    }
}

/// Where the rows stand that changes speak of: few, while a site tells many thousand fields.
private struct FieldPlaces {
    private var places: [RecordName: SourcePlace] = [:]
    private let figures: [String: SourcePlace]

    init(_ fields: [RecordedField], of changes: [RecordChange], figures: [String: SourcePlace]) {
        self.figures = figures
        var rows = Set(changes.lazy.map(\.name.ofRow))
        for row in changes.lazy.map(\.name) where row.record == ToldAttachment.record {
            rows.insert(ToldAttachment.story(of: row, "").ofRow)
        }
        guard !rows.isEmpty else { return }
        let kinds = Set(rows.map(\.record))
        for field in fields where kinds.contains(field.record) {
            guard let place = field.place, rows.contains(field.name.ofRow) else { continue }
            if places[field.name] == nil { places[field.name] = place }
        }
    }

    subscript(name: RecordName) -> SourcePlace? {
        if let place = places[name] { return place }
        if name.record == "figure" { return figures[name.key] }
        // What a story brought is missed where the story is.
        guard name.record == ToldAttachment.record else { return nil }
        return places[ToldAttachment.story(of: name, "state")]
    }
}

/// Where the rows of the public record are written.
enum RecordFiles {
    static func file(of name: RecordName, in dataFolder: String) -> String {
        if let register = RegisterSummary.all.first(where: { $0.record == name.record }) {
            return "\(dataFolder)/\(register.name).csv"
        }
        switch name.record {
        case "task", "task-change": return "\(dataFolder)/tasks.yaml"
        case "indicator", "target", "theme": return "\(dataFolder)/indicators.yaml"
        case "group": return "\(dataFolder)/groups.yaml"
        case "period": return "\(dataFolder)/periods.yaml"
        case "composite": return "\(dataFolder)/composite.yaml"
        case "figure":
            // A period's figures stand in the file of its name.
            let period = name.key.split(separator: "@").dropFirst(2).first.map { "/\($0).csv" } ?? ""
            return "\(dataFolder)/observations\(period)"
        default: return String(dataFolder.dropLast("data".count)) + "site.yaml"
        }
    }
}
