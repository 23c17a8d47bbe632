import CampaignModel
import SiteContent

/// Holds a site against the ledger: nothing that was published may change in silence.
struct LedgerCheck {
    /// The folder of the content.
    let contentFolder: String

    /// Compares with the ledger as it was read.
    ///
    /// A site judged at an earlier day is held against the last release of that day or before. What couldn't be read
    /// hasn't changed: nothing is said of figures that are unread, and of rows in files with mistakes.
    func run(
        _ site: Site, _ ledger: LedgerReading, fields: [RecordedField], record: PublicRecord,
        unread: UnreadFigures = UnreadFigures(), troubled: Set<String> = [], waiting: [WaitingStory] = []
    ) throws(CommandFailure) -> LedgerReading {
        let folder = LedgerFolder(of: contentFolder)
        var reading = ledger
        reading.expect(siteKeys: site.settings.releaseKeys, fileOf: folder.releaseFile)
        guard reading.diagnostics.isEmpty else { return reading }
        let release = reading.last(asOf: site.settings.asOf)
        let state = release.map { reading.state(after: $0, in: site.campaign) } ?? LedgerState()
        let history = history(reading, site, fields, record, state)
        reading.history = history
        let published = history.released
        let languages = site.settings.languages
        reading.add(
            RevisionRules(fields, published: published, languages: languages).check(site.campaign.records.revisions))
        guard let release, !unread.isEverything else { return reading }
        var hasOtherRows = false
        if release.record != nil {
            let rules = RecordRules(
                since: release, published: published, dataFolder: contentFolder + "/data", languages: languages)
            let found = rules.diagnostics(
                of: fields, changes: history.unreleased, campaign: site.campaign, troubled: troubled,
                figures: try figurePlaces(history.unreleased, site.campaign), waiting: waiting)
            reading.add(found)
            hasOtherRows = found.contains { $0.severity == .error }
        }
        reading.add(
            try figures(
                reading, state, since: release, in: site, unread, troubled, trustsComputed: !hasOtherRows))
        return reading
    }

    /// What is wrong with figures that were released, and with reasons for their changes.
    private func figures(
        _ reading: LedgerReading, _ state: LedgerState, since release: Release, in site: Site,
        _ unread: UnreadFigures, _ troubled: Set<String>, trustsComputed: Bool
    ) throws(CommandFailure) -> [Diagnostic] {
        let campaign = site.campaign
        let unknown = RevisionRules.unknownFigures(in: campaign, unread: unread) { name in
            reading.changes.contains { rows in rows.contains { $0.name == name } }
        }.filter { !troubled.contains($0.place.file) }
        let rule = UnexplainedChanges(
            since: release, published: state, revisionsFile: contentFolder + "/data/revisions.csv",
            languages: site.settings.languages)
        let left = LeftCodes(reading.history?.unreleased ?? [])
        let changes = rule.changes(in: campaign).filter { change in
            if change.key == nil, left.explain(change.name) { return false }
            // What the program works out can't be, where the rows that it follows from can't be read, or are to be put
            // back.
            let isComputed = change.key.map { campaign.indicators[$0.indicator].computed != nil } ?? false
            return !unread.explains(change) && (troubled.isEmpty && trustsComputed || !isComputed)
        }
        let sorted = FoldedChanges(changes, of: rule, emptied: changes.isEmpty ? [] : emptied(state, campaign))
        let singles = sorted.singles
        let places = singles.isEmpty ? [:] : try places(of: Set(singles.compactMap(\.key)))
        // A reason for a figure of a period whose file is gone is right again with the file.
        let known = unknown.filter { diagnostic in
            guard case .unreportedFigure(let period) = diagnostic.topic else { return true }
            return !sorted.lost.contains(period)
        }
        return known + rule.idleReasons(in: campaign) + sorted.folded(in: contentFolder + "/data/observations")
            + rule.diagnostics(of: singles, places: places)
    }

    /// The periods with published figures of which nobody reports anything now.
    private func emptied(_ published: LedgerState, _ campaign: Campaign) -> Set<String> {
        let told = Set(
            campaign.figures.figures.lazy.filter { figure in
                figure.state != .notReported && campaign.indicators[figure.key.indicator].computed == nil
            }.map(\.key.period))
        let gone = Set(published.entries.keys.lazy.map(\.period)).subtracting(told)
        return Set(gone.map { campaign.periods[$0].id })
    }

    /// Where the rows stand of figures that rest on something else now and need a reason.
    private func figurePlaces(
        _ changes: [RecordChange], _ campaign: Campaign
    ) throws(CommandFailure) -> [String: SourcePlace] {
        let keys = Set(
            changes.lazy.filter { $0.name.record == "figure" && $0.needsReason }
                .compactMap { campaign.key(named: $0.name.key) })
        guard !keys.isEmpty else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: try places(of: keys).map { (campaign.name(of: $0.key), $0.value) })
    }

    /// What became of the record. A site judged at an earlier day tells nothing of what was released later.
    private func history(
        _ reading: LedgerReading, _ site: Site, _ fields: [RecordedField], _ record: PublicRecord, _ state: LedgerState
    ) -> RecordHistory {
        let count = reading.count(asOf: site.settings.asOf)
        return RecordHistory(
            releases: zip(reading.releases, reading.facts).prefix(count).map { (release: $0.release, rows: $1) },
            current: record, fields: RecordFields(fields), figures: state)
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
