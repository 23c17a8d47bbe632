import ArgumentParser
import CampaignModel
import Hashing
import SiteRendering

/// Publishes the site.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Checks everything and publishes the site into a folder.",
        discussion: """
            Examples:
              minhbach build
              minhbach build --output /srv/www/bdhvs --base-url https://bdhvs.example.vn
              minhbach build --diagnostics github --quiet
              minhbach build --previous ../published

            The new site takes the place of the old one in one step, and only when there are no errors. Files and \
            folders in the output whose names begin with a dot are kept. While another build into the same folder \
            runs, this one waits. The new site is held against the one in \
            place (or --previous): fewer releases, another chain of them, an earlier day, or a mark that vanished stop \
            the build. Findings go to standard output in every \
            form, sorted by file and line; progress goes to standard error.
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
    var output = "public"

    @Option(
        help: ArgumentHelp(
            "The published site that the new one is held against, instead of the one in --output.",
            valueName: "folder"))
    var previous: String?

    @Option(
        name: .customLong("accept-loss"),
        help: ArgumentHelp(
            "Why the new site may take back what the one in place tells: fewer releases, an earlier day.",
            valueName: "reason"))
    var acceptLoss: String?

    @Option(
        help: ArgumentHelp(
            "The file of the private key that signs the list of files, instead of the key in \(SigningKey.variable).",
            valueName: "file"))
    var signKey: String?

    @Flag(help: "Work everything out anew instead of reusing what earlier builds left.")
    var clean = false

    @Flag(help: "Give pages pictures for those who share them in messages and networks (og:image).")
    var sharePictures = false

    @Flag(help: "List how heavy the pages of each kind are.")
    var weights = false

    @Flag(help: "Tell how long each stage and the slowest pages took.")
    var timings = false

    @Flag(help: "Put compressed copies (.br and .gz) beside texts, for servers that hand them out.")
    var precompress = false

    @Option(
        help: ArgumentHelp(
            "Also write configurations of nginx, Caddy and Apache for this site into a folder.", valueName: "folder"))
    var serverConfigs: String?

    @Option(
        help: ArgumentHelp(
            "Write the hashes of everything that goes in to a file: for yourself, since small counts can be guessed from "
                + "hashes.", valueName: "file"))
    var receipt: String?

    @Option(
        help: ArgumentHelp(
            "The commit of the content, for the site to name in receipt.json: only where anyone may read the repository.",
            valueName: "id"),
        transform: BuildCommand.commit)
    var commit: String?

    @Option(
        help: ArgumentHelp(
            "How many seconds to wait for another build into the same folder.", valueName: "seconds"),
        transform: BuildCommand.patience)
    var wait = Patience()

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let start = ContinuousClock.now
        try CommandOutcome.exit(in: messages.language) {
            // Looked at first: to learn after all the work that there is no place for it would be late.
            let folder = try OutputFolder(output, apartFrom: [site.content, site.templates])
            try folder.refuse(site.cache, of: "--cache")
            if let serverConfigs { try folder.refuse(serverConfigs, of: "--server-configs") }
            if let receipt { try folder.refuse(receipt, of: "--receipt") }
            let lock = try OutputLock(folder, patience: wait) { () throws(CommandFailure) in
                if !messages.quiet { try StandardStream.error.write(waiting[messages.language] + "\n") }
            }
            defer { withExtendedLifetime(lock) {} }
            let key = try ReleaseKey(file: signKey, contentFolder: site.content).read()
            if let previous { try PreviousSite(folder: previous).check() }
            var times = StageTimes()
            let inputs: InputHashes?
            // What is to be signed is written anew: nothing says what signed the site in place.
            switch looksBack && key == nil ? unchangedSite.look() : .changed(unchangedSite.inputs.hashes()) {
            case .unchanged(let last):
                times.end(.comparison)
                try tell(last, times, since: start)
                return .done
            case .damaged(let now):
                if !messages.quiet { try StandardStream.error.write(BuildCommand.damagedRecord[messages.language]) }
                inputs = now
            case .changed(let now): inputs = now
            }
            times.end(.comparison)
            return try build(into: folder, from: inputs, times, signedWith: key, since: start)
        }
    }

    /// Whether an unchanged site may stay as it is: not when everything is to be worked out anew, or more is asked for.
    private var looksBack: Bool { !clean && !weights && previous == nil && serverConfigs == nil && receipt == nil }

    private var unchangedSite: UnchangedSite {
        let printer = messages.printer(for: .output)
        return UnchangedSite(
            inputs: BuildInputs(
                content: site.content, templates: site.templates,
                options: [
                    site.asOf?.description ?? "", site.baseURL ?? "", "\(precompress)", "\(sharePictures)",
                ],
                words: [
                    printer.format.rawValue, "\(printer.language)", "\(printer.isColoured)",
                    "\(printer.countsNothing)", commit ?? "",
                ], threads: site.jobs),
            record: LastBuild.path(in: site.cache, for: output), parts: PartRecord.path(in: site.cache, for: output),
            output: output)
    }

    private func build(
        into folder: OutputFolder, from inputs: InputHashes?, _ before: StageTimes,
        signedWith key: Ed25519.PrivateKey?, since start: ContinuousClock.Instant
    ) throws(CommandFailure) -> ExitStatus {
        let pictures = CacheHold(site.cache)
        defer { withExtendedLifetime(pictures) {} }
        var preparation = site.preparation(usesCache: !clean, sharesPictures: sharePictures)
        preparation.commit = commit
        var result = try preparation.run(before)
        let printer = messages.printer(for: .output)
        // What the site in place has to do with it isn't so the next time.
        let findings = Array(printer.text(result.diagnostics).utf8)
        if let standing = result.standing {
            result.diagnostics += try PreviousSite(folder: previous ?? folder.path).losses(
                of: standing, accepted: acceptLoss)
        }
        try printer.print(result.diagnostics, on: .output)
        guard !result.hasErrors else { return .contentErrors }
        guard let plan = result.plan else {
            preconditionFailure("The content gave neither a plan nor an error that says why.")
        }
        let slowest = timings ? SlowestSteps() : nil
        var writer = SiteWriter(
            output: folder, threads: site.jobs, progress: progress(since: start), key: key, slowest: slowest)
        var source = PublishedSite(
            plan: plan, chain: result.chain, proofs: result.proofs, evidence: result.evidence,
            pictures: result.pictures.files, shares: result.shares, receipt: result.receipt)
        var keys = try keys(of: &source, from: inputs, &writer)
        let manifest = try precompress ? writer.write(PrecompressedFiles(source: source)) : writer.write(source)
        if let serverConfigs { try configure(serverConfigs, plan, manifest) }
        if let receipt { try writeReceipt(receipt, manifest) }
        // Another build may be about to use what this one doesn't need: the last of them tidies up.
        if pictures?.isSole() ?? true { try tidyUp(keeping: result) }
        if let more = source.workbookKeys?.all { keys.merge(more) { first, _ in first } }
        unchangedSite.remember(manifest, of: keys, from: inputs, findings: findings)
        result.times.end(.files)
        if weights { try list(manifest) }
        if timings { try list(manifest, result.times, slowest) }
        if !messages.quiet { try tell(manifest, since: start) }
        return .done
    }

    private func progress(since start: ContinuousClock.Instant) -> Progress {
        Progress(isShown: !messages.quiet && StandardStream.error.isTerminal, language: messages.language, since: start)
    }

    /// The hash of what each part of the site is made from; and what can be taken from the site in place, for the writer.
    private func keys(
        of source: inout PublishedSite, from inputs: InputHashes?, _ writer: inout SiteWriter
    ) throws(CommandFailure) -> [String: SHA256Digest] {
        guard let inputs else { return [:] }
        let keys = PartKeys(inputs, source.plan)
        var found = source.keys(of: keys)
        // What was hashed is what was read, when nothing changed in between.
        let (record, isDamaged) =
            !clean && unchangedSite.inputs.hashes() == inputs ? unchangedSite.remembered : (nil, false)
        if isDamaged, !messages.quiet {
            try StandardStream.error.write(BuildCommand.damagedParts[messages.language])
        }
        guard let record else {
            source.workbookKeys = WorkbookKeys(keys)
            return found
        }
        found.merge(source.workbookKeys(of: keys, besides: found, record, threads: site.jobs)) { first, _ in first }
        writer.reuse = SiteReuse(record: record, keys: found, site: output)
        return found
    }

    private func tidyUp(keeping result: SitePreparation.Result) throws(CommandFailure) {
        let cache = PictureCache(path: site.cache)
        try cache.prune(keeping: result.pictures.keys)
        if sharePictures { try SharePictures.prune(cache, keeping: result.shares) }
    }

    private func writeReceipt(_ path: String, _ manifest: Manifest) throws(CommandFailure) {
        let receipt = try InputReceipt(
            content: site.content, templates: site.templates, manifest: ReleaseHash.of(manifest.json),
            threads: site.jobs)
        try FolderCreation.make(RealPath.split(path).folder)
        try FileReplacement.put(receipt.json, at: path)
    }

    private func configure(_ folder: String, _ plan: SitePlan, _ manifest: Manifest) throws(CommandFailure) {
        try FolderCreation.make(folder)
        for configuration in ServerConfiguration.all(
            DeliveryRules(plan.delivery, paths: manifest.entries.map(\.path)))
        {
            try FileReplacement.put(Array(configuration.text.utf8), at: "\(folder)/\(configuration.name)")
        }
    }

    private func list(
        _ manifest: Manifest, _ times: StageTimes, _ slowest: SlowestSteps?
    ) throws(CommandFailure) {
        let report = TimingsReport(
            stages: times.stages, pages: manifest.entries.count(where: \.isPage), files: manifest.entries.count + 1,
            bytes: manifest.entries.reduce(manifest.json.count) { $0 + $1.size }, slowest: slowest?.steps ?? [])
        try StandardStream.output.write(report.text(messages.diagnostics, in: messages.language))
    }

    /// Tells what there is to tell when nothing had to be done.
    private func tell(
        _ last: LastBuild, _ times: StageTimes, since start: ContinuousClock.Instant
    ) throws(CommandFailure) {
        if !last.findings.isEmpty { try StandardStream.output.write(last.findings) }
        if timings {
            let report = TimingsReport(
                stages: times.stages, pages: last.pages, files: last.files, bytes: nil, slowest: [])
            try StandardStream.output.write(report.text(messages.diagnostics, in: messages.language))
        }
        guard !messages.quiet else { return }
        let summary = WorkSummary(pages: last.pages, files: last.files, duration: .now - start, isUnchanged: true)
        try StandardStream.error.write(summary.line(in: messages.language) + "\n")
    }

    private var waiting: Bilingual {
        Bilingual(
            vi: "đang có một lần dựng khác vào \(output); đợi nó xong (nhiều nhất \(wait.seconds) giây)…",
            en: "another build into \(output) is under way; waiting for it (at most \(wait.seconds) seconds)…")
    }

    private static func commit(_ text: String) throws -> String {
        let isHash = text.utf8.allSatisfy { ($0 &- 0x30 < 10) || ($0 &- 0x61 < 6) }
        guard isHash, [40, 64].contains(text.utf8.count) else {
            throw ValidationError("Write the whole identifier of the commit: git rev-parse HEAD.")
        }
        return text
    }

    private static func patience(_ text: String) throws -> Patience {
        guard let seconds = Int(text), (0...86_400).contains(seconds) else {
            throw ValidationError("Write a whole number of seconds from 0 to 86400.")
        }
        return Patience(limit: .seconds(seconds))
    }

    private static let damagedRecord = Bilingual(
        vi: "ghi chú: bản ghi về lần dựng trước trong bộ nhớ tạm bị hỏng, nên mọi thứ được dựng lại\n",
        en: "note: the record of the last build in the cache is damaged, so everything is built anew\n")

    private static let damagedParts = Bilingual(
        vi: "ghi chú: bản ghi về các phần của trang đang có bị hỏng trong bộ nhớ tạm, nên mọi thứ được dựng lại\n",
        en: "note: the record of the parts of the site in place is damaged in the cache, so everything is built anew\n")

    private func list(_ manifest: Manifest) throws(CommandFailure) {
        let folder = output
        let weights = try PageWeights(manifest.entries) { path throws(CommandFailure) in
            try ByteReading.file("\(folder)/\(path)")
        }
        try StandardStream.output.write(weights.table(in: messages.language))
    }

    private func tell(_ manifest: Manifest, since start: ContinuousClock.Instant) throws(CommandFailure) {
        let summary = WorkSummary(
            pages: manifest.entries.count(where: \.isPage), files: manifest.entries.count + 1,
            duration: .now - start)
        try StandardStream.error.write(summary.line(in: messages.language) + "\n")
    }
}
