import CampaignModel
import SiteContent
import SiteRendering

/// Holds a published folder against its manifest, and its chain of releases against the ledger.
struct SiteVerification {
    /// The folder of the site.
    let site: String
    /// The folder of the content, if the ledger there is to be looked at too.
    let contentFolder: String?
    /// The public key that must have signed every release, in Base64.
    let publicKey: String?
    /// Whether figures and changes that no release holds are let pass.
    var allowsUnreleased = false
    /// The folder of an earlier copy of the site, which it must continue.
    var previous: String?
    /// How the site is built anew, if it is to be.
    var rebuild: SiteRebuild?

    /// What came of it.
    struct Outcome {
        /// What differs.
        var diagnostics: [Diagnostic] = []
        /// How many files the manifest lists.
        var files = 0
        /// The hash of the manifest itself, for comparison with one that was published elsewhere.
        var manifestHash = ""
        /// How many releases the site shows.
        var releases = 0
        /// What could be said of the figures.
        var figures = FigureProof.noRelease
        /// The root that figures and record were held against; nothing where the last release has none.
        var root: String?
        /// How many changes the site tells that no release holds.
        var unreleased = 0
        /// Whether a key of the site signed the manifest.
        var isSigned = false
        /// Whether the site was built anew and compared.
        var isRebuilt = false
    }

    /// What the last release says of the figures in the open data.
    enum FigureProof: Hashable {
        /// The site shows no release.
        case noRelease
        /// The site has no file of figures.
        case noFigures
        /// They are those that the release froze.
        case frozen(release: Int)
        /// The site is judged at another day than the last release, so that they may be newer.
        case otherDay(site: String?, release: Int, of: CalendarDate)
        /// They were changed on the very day of the last release, and none holds that.
        case unreleased(since: Int)
    }

    /// Looks at every file.
    func run() throws(CommandFailure) -> Outcome {
        var outcome = Outcome()
        try checkFiles(&outcome)
        do {
            try checkLedger(&outcome)
        } catch {
            // Where files aren't files, or aren't as long as the list says, that is told already, and is why.
            let causes = ["no-plain-file", "changed-file"]
            guard outcome.diagnostics.contains(where: { causes.contains($0.identifier) }) else { throw error }
        }
        if let previous { outcome.diagnostics += try PreviousSite(folder: previous).cuts(in: site) }
        if let rebuild {
            outcome.diagnostics += try rebuild.differences(from: site)
            outcome.isRebuilt = true
        }
        return outcome
    }

    private func checkFigures(_ chain: ReleaseChain, _ outcome: inout Outcome) throws(CommandFailure) {
        guard let last = chain.releases.last?.release else { return }
        let file = "\(site)/data/figures.csv"
        let figures = try PublishedFigures(in: site)
        let isLater = figures?.asOf != last.asOf.description
        if let figures {
            if figures.hash == last.figuresHash {
                outcome.figures = .frozen(release: last.number)
            } else if !isLater, allowsUnreleased {
                outcome.figures = .unreleased(since: last.number)
            } else if !isLater {
                outcome.diagnostics.append(.figuresDiffer(from: last.number, at: file))
            } else if allowsUnreleased {
                outcome.figures = .otherDay(site: figures.asOf, release: last.number, of: last.asOf)
            } else {
                outcome.diagnostics.append(
                    .figuresUnreleased(figures.asOf, release: last.number, of: last.asOf, at: file))
            }
        } else {
            outcome.figures = .noFigures
            // A release with figures, and a site without their file: they were taken away.
            if last.figures > 0 { outcome.diagnostics.append(.figuresDiffer(from: last.number, at: file)) }
        }
        if let day = figures?.asOf.flatMap({ CalendarDate(iso: $0) }) {
            outcome.diagnostics += ShownDay(site: site, day: day).differences()
        }
        let news = UnreleasedChanges(in: site, isLater: isLater)
        outcome.unreleased = news.count
        if !news.promises.isEmpty, !allowsUnreleased {
            outcome.diagnostics.append(
                .unreleasedChanges(
                    news.promises, since: last.number, of: last.date, at: "\(site)/\(UnreleasedChanges.path)"))
        }
        outcome.diagnostics += try ShownRecord(
            site: site, chain: chain, release: last, figures: figures, news: news,
            blamed: Set(outcome.diagnostics.map(\.place.file))
        ).differences()
        outcome.root = last.record?.root
    }

    private func checkFiles(_ outcome: inout Outcome) throws(CommandFailure) {
        let file = "\(site)/\(Manifest.fileName)"
        let bytes = try ByteReading.file(file)
        outcome.manifestHash = ReleaseHash.of(bytes)
        if let format = ManifestReading.newerFormat(of: bytes) { throw .newerSite(site, format: format) }
        guard let manifest = ManifestReading(json: bytes) else {
            outcome.diagnostics.append(.siteDiffers(.unreadableManifest, at: file))
            return
        }
        outcome.files = manifest.files.count
        let trace = try PublicationTrace(in: site)
        outcome.diagnostics += trace.diagnostics(in: site)
        var missing = Set(manifest.files.keys)
        let contents = try SiteFiles.contents(of: site)
        outcome.diagnostics += contents.emptyFolders.map { .siteDiffers(.emptyFolder, at: "\(site)/\($0)") }
        for file in contents.files where file.path != Manifest.fileName || !file.isPlain {
            let path = file.path
            guard file.isPlain else {
                missing.remove(path)
                outcome.diagnostics.append(.siteDiffers(.noPlainFile, at: "\(site)/\(path)"))
                continue
            }
            guard let facts = manifest.files[path] else {
                if try trace.excuses(path, in: site) { continue }
                outcome.diagnostics.append(.siteDiffers(.unlisted, at: "\(site)/\(path)"))
                continue
            }
            missing.remove(path)
            if try !matches(path, facts) { outcome.diagnostics.append(.siteDiffers(.changed, at: "\(site)/\(path)")) }
        }
        outcome.diagnostics += missing.sorted().map { .siteDiffers(.missing, at: "\(site)/\($0)") }
        // What was changed since the site was built is told already.
        let sound = Set(manifest.files.keys).subtracting(
            outcome.diagnostics.map { $0.place.file.dropFirst(site.count + 1).description })
        outcome.diagnostics += try CompressedCopies(site: site, paths: sound).differences()
    }

    private func matches(_ path: String, _ facts: FileFacts) throws(CommandFailure) -> Bool {
        let file = "\(site)/\(path)"
        do {
            // What isn't as long as the list says needn't be read, however long it is.
            guard case .bytes(let bytes) = try BoundedReading.read(file, limit: facts.bytes) else { return false }
            return facts.match(bytes)
        } catch {
            throw .unreadable(file, error)
        }
    }

    private func checkLedger(_ outcome: inout Outcome) throws(CommandFailure) {
        let chain = try shownChain(&outcome)
        try checkFigures(chain, &outcome)
        try checkSignature(chain, &outcome)
        // Where the chain itself is told to be wrong, the receipt isn't blamed for it.
        let isTold = outcome.diagnostics.contains { $0.place.file == "\(site)/\(ReleaseChain.path)" }
        outcome.diagnostics += try ShownReceipt(site: site, chain: isTold ? nil : chain).differences()
        guard let contentFolder else { return }
        let folder = LedgerFolder(of: contentFolder)
        var ledger = try folder.read()
        ledger.checkFigures(fileOf: folder.releaseFile)
        if let publicKey { ledger.expect(publicKey: publicKey, fileOf: folder.releaseFile) }
        let keys = try siteKeys(in: contentFolder)
        ledger.expect(siteKeys: keys, fileOf: folder.releaseFile)
        outcome.diagnostics += ledger.diagnostics
        if ledger.diagnostics.isEmpty {
            outcome.diagnostics += try ChangeTwins(ShownTwins(site, figures: [])).differences(from: ledger)
            // Copies that are told to be wrong already aren't told again.
            let twins = try ShownTwins(site, figures: [], blamed: Set(outcome.diagnostics.map(\.place.file)))
            var isToday = false
            if case .frozen = outcome.figures { isToday = true }
            outcome.diagnostics += try CopyTwins(twins, chain: chain).contents(by: ledger, isToday: isToday)
        }
        let place = SourcePlace(file: "\(site)/\(ReleaseChain.path)")
        if chain.releases != ledger.releases { outcome.diagnostics.append(.brokenLedger(.otherSite, at: place)) }
        if !chain.releases.isEmpty, chain.publicKeys != keys {
            outcome.diagnostics.append(.brokenLedger(.otherSiteKeys, at: place))
        }
    }

    /// Where there are keys, one of them must have signed the manifest.
    private func checkSignature(_ chain: ReleaseChain, _ outcome: inout Outcome) throws(CommandFailure) {
        let keys = publicKey.map { [$0] } ?? chain.publicKeys
        guard !keys.isEmpty else {
            outcome.diagnostics += ManifestSignature.uncheckable(in: site)
            return
        }
        let manifest = try ByteReading.file("\(site)/\(Manifest.fileName)")
        if let fault = ManifestSignature.fault(of: manifest, in: site, keys: keys) {
            outcome.diagnostics.append(fault)
        } else {
            outcome.isSigned = true
        }
    }

    private func siteKeys(in contentFolder: String) throws(CommandFailure) -> [String] {
        do {
            return try ReleaseKeys.read(in: contentFolder)
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
    }

    /// The releases that the site shows and the keys that it names, after a look at whether they hold together.
    private func shownChain(_ outcome: inout Outcome) throws(CommandFailure) -> ReleaseChain {
        let file = "\(site)/\(ReleaseChain.path)"
        let bytes: [UInt8]
        do {
            bytes = try ByteReading.bytes(file)
        } catch {
            // That something else than a file stands there is told already.
            if outcome.diagnostics.contains(where: { $0.place.file == file }) { return ReleaseChain([]) }
            // Every site shows its chain, an empty one too: taken away it would hide that there are releases.
            guard error.isMissing else { throw .unreadable(file, error) }
            outcome.diagnostics.append(.brokenLedger(.missing, at: SourcePlace(file: file)))
            return ReleaseChain([])
        }
        guard let chain = ReleaseChain(json: bytes) else {
            outcome.diagnostics.append(.brokenLedger(.misread, at: SourcePlace(file: file)))
            return ReleaseChain([])
        }
        var reading = chain.reading(in: file)
        if let publicKey { reading.expect(publicKey: publicKey) { _ in file } }
        reading.expect(siteKeys: chain.publicKeys) { _ in file }
        outcome.diagnostics += reading.diagnostics
        outcome.releases = chain.releases.count
        return chain
    }
}
