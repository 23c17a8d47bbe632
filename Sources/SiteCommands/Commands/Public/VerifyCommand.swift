import ArgumentParser
import CampaignModel
import Parallel
import SiteContent

/// Proves that a published site is as it was built.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks that a published site is unchanged since it was built, and that its releases hold together.",
        discussion: """
            Examples:
              minhbach verify public
              minhbach verify public --content content --public-key content/ledger/public-key.txt
              minhbach verify public --content content --rebuild
              minhbach verify public --content content --rebuild --commit 5d2c8b1
              minhbach verify public --content content --rebuild --receipt ~/receipts/public.json
              minhbach verify public --diagnostics json

            Every file is held against manifest.json by its SHA-256, and each release against the one before. Figures, \
            registers and the public record must be those of the last release; the root of its tree is reckoned again, \
            and every proof must lead there. What the site tells as changed since its last release nobody can prove: it is told, \
            unless --allow-unreleased lets it pass. Where the site names keys, or --public-key is given, releases and manifest \
            must be signed with them: then no file can be forged. With --content the ledger there is added up from its \
            first release, and the site must show the same releases. Without a key only --rebuild proves pages and \
            pictures: the site is built anew from its sources – as they lie there, or as a commit has them – for the day and \
            the address that its receipt.json names, and every file must be the same. Exit code 1 when \
            something differs.
            """)

    @Argument(help: ArgumentHelp("The folder of the published site.", valueName: "folder"))
    var site: String

    @Option(help: ArgumentHelp("The folder of the content, to check its ledger too.", valueName: "folder"))
    var content: String?

    @Option(
        help: ArgumentHelp(
            "The key that must have signed the releases: its file, or the key itself in Base64.", valueName: "key"))
    var publicKey: String?

    @Flag(help: "Let figures and changes pass that the site tells and no release holds yet.")
    var allowUnreleased = false

    @Option(
        help: ArgumentHelp(
            "An earlier copy of the site, as somebody kept it: the site has to continue its releases.",
            valueName: "folder"))
    var previous: String?

    @Flag(help: "Build the site anew from --content and --templates and hold every file against it.")
    var rebuild = false

    @Option(
        help: ArgumentHelp(
            "Take content and templates out of this commit of the repository that --content lies in.",
            valueName: "commit"))
    var commit: String?

    @Option(
        help: ArgumentHelp(
            "The receipt that build --receipt wrote: names the sources that differ since.", valueName: "file"))
    var receipt: String?

    @Option(help: ArgumentHelp("The folder of the templates, for --rebuild.", valueName: "folder"))
    var templates = ProgramFiles.own.folder("site-templates", holding: "layout.mustache")

    @Option(
        help: ArgumentHelp("The day that the site was built for, if not that of site.yaml.", valueName: "YYYY-MM-DD"),
        transform: SiteOptions.date)
    var asOf: CalendarDate?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The address that the site was built for, if not that of site.yaml.", valueName: "url"),
        transform: SiteOptions.baseURL)
    var baseURL: String?

    @OptionGroup var messages: MessageOptions

    func validate() throws {
        for (option, isGiven) in [("rebuild", rebuild), ("commit", commit != nil), ("receipt", receipt != nil)] {
            guard !isGiven || content != nil else {
                throw ValidationError("--\(option) needs --content, the folder of the sources.")
            }
        }
    }

    /// How to build the site again: for the day and the address that were asked for, else those of its receipt.
    private func siteRebuild(content: String?, templates: String) -> SiteRebuild? {
        guard rebuild, let content else { return nil }
        let threads = WorkerThreads.forAllProcessors
        let told = SiteReceipt(in: site)
        var preparation = SitePreparation(
            contentFolder: content, designFolder: templates,
            overrides: ResolveOptions(
                asOf: asOf ?? told.flatMap { CalendarDate(iso: $0.asOf) },
                baseURL: baseURL ?? told.flatMap { try? SiteOptions.baseURL($0.baseURL) }), jobs: threads.count)
        preparation.commit = told?.commit
        return SiteRebuild(preparation: preparation, threads: threads)
    }

    /// The sources that aren't what the receipt says; the manifest that it was written for.
    private func sourceDifferences(content: String?, templates: String) throws(CommandFailure) -> [Diagnostic] {
        guard let receipt, let content else { return [] }
        let bytes = try ByteReading.named(receipt)
        if let format = ReceiptFormat.newer(in: bytes) { throw .newerReceipt(receipt, format: format) }
        guard let then = InputReceipt(json: bytes) else { throw .unreadableReceipt(receipt) }
        let manifest = "\(site)/\(Manifest.fileName)"
        let now = try InputReceipt(
            content: content, templates: templates, manifest: ReleaseHash.of(try ByteReading.file(manifest)),
            threads: .forAllProcessors)
        var found = now.differences(from: then).map { Diagnostic.inputDiffers($0, at: $0) }
        if now.manifest != then.manifest { found.append(.siteDiffers(.otherThanRebuilt, at: manifest)) }
        return found
    }

    /// Says when another program built the site: its bytes may differ for that alone.
    private func tellOfOtherProgram() throws(CommandFailure) {
        guard rebuild, let told = SiteReceipt(in: site), told.program != ProgramVersion.text else { return }
        let words = Bilingual(
            vi:
                "ghi chú: trang này do \(told.program) dựng, còn đây là \(ProgramVersion.text); khác phiên bản thì từng byte "
                + "có thể khác",
            en:
                "note: the site was built by \(told.program), this is \(ProgramVersion.text); another version may make other "
                + "bytes")
        try StandardStream.error.write(ShownText.line(words[messages.language]) + "\n")
    }

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let key = try publicKey.map { given in try ExpectedKey(given).base64() }
            var (content, templates) = (content, templates)
            var sources: CommitSources?
            if let commit, let folder = content {
                let taken = try CommitSources(commit, content: folder, templates: templates)
                (content, templates, sources) = (taken.content, taken.templates, taken)
            }
            defer { withExtendedLifetime(sources) {} }
            try tellOfOtherProgram()
            var outcome = try SiteVerification(
                site: site, contentFolder: content, publicKey: key, allowsUnreleased: allowUnreleased,
                previous: previous, rebuild: siteRebuild(content: content, templates: templates)
            ).run()
            outcome.diagnostics += try sourceDifferences(content: content, templates: templates)
            // No excerpts: most files of a site aren’t written for people.
            let printer = DiagnosticPrinter(
                format: messages.diagnostics, language: messages.language,
                isColoured: TextColours.areWanted(on: .output), read: { _ in nil })
            try printer.print(outcome.diagnostics, on: .output)
            guard outcome.diagnostics.isEmpty else { return .contentErrors }
            if !messages.quiet { try StandardStream.error.write(outcome.words[messages.language] + "\n") }
            return .done
        }
    }
}
