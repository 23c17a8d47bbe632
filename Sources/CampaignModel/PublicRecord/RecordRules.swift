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
    public func diagnostics(
        of fields: [RecordedField], record: PublicRecord, campaign: Campaign, troubled: Set<String> = []
    ) -> [Diagnostic] {
        let changes = RecordFields(fields).changes(from: published, to: record)
        let news = newRevisions(campaign)
        let codes = campaign.codes
        let places = Dictionary(
            fields.lazy.compactMap { field in field.place.map { (field.name, $0) } },
            uniquingKeysWith: { old, _ in old })
        let consents = changes.compactMap { returned($0, places) }
        let unexplained = changes.filter { change in
            change.needsReason && change.name.record != "consent"
                && !news.contains { $0.on >= release.date && $0.explains(change, codes, languages) }
        }
        let idle = news.filter { revision in
            if revision.key != nil { return false }
            return !changes.contains { revision.explains($0, codes, languages) }
        }
        let addresses = LostAddresses(self, fields: fields, troubled: troubled)
            .diagnostics(of: unexplained.filter { $0.name.record == "page" && $0.kind == .rowLeft })
        let found =
            consents + addresses + renamed(changes, campaign)
            + messages(unexplained.filter { $0.name.record != "page" || $0.kind != .rowLeft }, places)
            + idle.map { .revisionWithoutChange($0.name(codes), $0.field, since: release, at: $0.place) }
        return found.filter { !troubled.contains($0.place.file) }
    }

    private func returned(_ change: RecordChange, _ places: [RecordName: SourcePlace]) -> Diagnostic? {
        guard change.name.record == "consent" else { return nil }
        let state = RecordName("consent", change.name.key, "state")
        guard published.values[state] == ConsentState.withdrawn else { return nil }
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
        for (name, value) in published.values where name.record == "revision" && name.field == "key" {
            let field = published.values[RecordName(name.record, name.key, "field")] ?? ""
            known[About(key: value, field: field), default: 0] += 1
        }
        let codes = campaign.codes
        return campaign.records.revisions.filter { revision in
            let about = About(key: revision.name(codes), field: revision.field ?? "")
            guard let count = known[about], count > 0 else { return true }
            known[about] = count - 1
            return false
        }
    }

    /// A message for each change; one for many of a kind.
    private func messages(_ changes: [RecordChange], _ places: [RecordName: SourcePlace]) -> [Diagnostic] {
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
            guard alike.count > 5, let first = alike.first else {
                return alike.map {
                    .unexplainedFact($0, since: release, revisionsFile, languages, at: place($0, places))
                }
            }
            return [.unexplainedFacts(alike, since: release, revisionsFile, at: place(first, places))]
        }
    }

    private func place(_ change: RecordChange, _ places: [RecordName: SourcePlace]) -> SourcePlace {
        places[change.name] ?? SourcePlace(file: RecordFiles.file(of: change.name.record, in: dataFolder))
    }
}

/// Where the rows of the public record are written.
enum RecordFiles {
    static func file(of record: String, in dataFolder: String) -> String {
        if let register = RegisterSummary.all.first(where: { $0.record == record }) {
            return "\(dataFolder)/\(register.name).csv"
        }
        switch record {
        case "task", "task-change": return "\(dataFolder)/tasks.yaml"
        case "indicator", "target", "theme": return "\(dataFolder)/indicators.yaml"
        case "group": return "\(dataFolder)/groups.yaml"
        case "period": return "\(dataFolder)/periods.yaml"
        case "composite": return "\(dataFolder)/composite.yaml"
        case "figure": return "\(dataFolder)/observations"
        default: return String(dataFolder.dropLast("data".count)) + "site.yaml"
        }
    }
}
