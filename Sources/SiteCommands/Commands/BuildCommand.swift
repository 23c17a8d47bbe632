import ArgumentParser
import CampaignModel

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
            folders in the output whose names begin with a dot are kept. The new site is held against the one in \
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

    @Flag(help: "Work everything out anew instead of reusing what earlier builds left.")
    var clean = false

    @Flag(help: "List how heavy the pages of each kind are.")
    var weights = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let start = ContinuousClock.now
        try CommandOutcome.exit(in: messages.language) {
            // Looked at first: to learn after all the work that there is no place for it would be late.
            let folder = try OutputFolder(output, apartFrom: [site.content, site.templates])
            if let previous { try PreviousSite(folder: previous).check() }
            var result = try site.preparation(usesCache: !clean).run()
            if let standing = result.standing {
                result.diagnostics += try PreviousSite(folder: previous ?? folder.path).losses(
                    of: standing, accepted: acceptLoss)
            }
            try messages.printer(for: .output).print(result.diagnostics, on: .output)
            guard !result.hasErrors else { return .contentErrors }
            guard let plan = result.plan else {
                preconditionFailure("The content gave neither a plan nor an error that says why.")
            }
            let progress = Progress(
                isShown: !messages.quiet && StandardStream.error.isTerminal, language: messages.language, since: start)
            let manifest = try SiteWriter(output: folder, threads: site.jobs, progress: progress).write(
                PublishedSite(
                    plan: plan, chain: result.chain, proofs: result.proofs, evidence: result.evidence,
                    pictures: result.pictures.files))
            try PictureCache(path: site.cache).prune(keeping: result.pictures.keys)
            if weights { try list(manifest) }
            if !messages.quiet { try tell(manifest, since: start) }
            return .done
        }
    }

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
