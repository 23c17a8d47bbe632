import CampaignModel
import SiteContent

/// Holds a site against the ledger: nothing that was published may change in silence.
struct LedgerCheck {
    /// The folder of the content.
    let contentFolder: String

    /// Reads the ledger and compares.
    ///
    /// A site judged at an earlier day is held against the last release of that day or before. What couldn't be read
    /// hasn't changed: nothing is said of figures that are unread, and of rows in files with mistakes.
    func run(
        _ site: Site, fields: [RecordedField], record: PublicRecord, unread: UnreadFigures = UnreadFigures(),
        troubled: Set<String> = []
    ) throws(CommandFailure) -> LedgerReading {
        let folder = LedgerFolder(of: contentFolder)
        var reading = try folder.read()
        reading.expect(siteKeys: site.settings.releaseKeys, fileOf: folder.releaseFile)
        guard reading.diagnostics.isEmpty else { return reading }
        let release = reading.last(asOf: site.settings.asOf)
        let published = release.flatMap { reading.record(after: $0) } ?? PublicRecord()
        let languages = site.settings.languages
        reading.add(
            RevisionRules(fields, published: published, languages: languages).check(site.campaign.records.revisions))
        guard let release, !unread.isEverything else { return reading }
        if release.record != nil {
            let rules = RecordRules(
                since: release, published: published, dataFolder: contentFolder + "/data", languages: languages)
            reading.add(
                rules.diagnostics(of: fields, record: record, campaign: site.campaign, troubled: troubled))
        }
        let state = reading.state(after: release, in: site.campaign)
        if release.record != nil { reading.published = state }
        let rule = UnexplainedChanges(
            since: release, published: state,
            revisionsFile: contentFolder + "/data/revisions.csv")
        let changes = rule.changes(in: site.campaign).filter { !unread.explains($0) }
        guard !changes.isEmpty else { return reading }
        reading.add(rule.diagnostics(of: changes, places: try places(of: Set(changes.compactMap(\.key)))))
        return reading
    }

    /// Reads the content once more, since figures don't keep their places: only a mistake asks for them.
    private func places(of keys: Set<FigureKey>) throws(CommandFailure) -> [FigureKey: SourcePlace] {
        do {
            let reading = try ContentReader(folder: contentFolder, jobs: 1).read()
            return reading.content?.places(of: keys) ?? [:]
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
    }
}
