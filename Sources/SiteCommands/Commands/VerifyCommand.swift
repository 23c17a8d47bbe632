import ArgumentParser
import CampaignModel
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
              minhbach verify public --diagnostics json

            Every file is held against manifest.json by its SHA-256, and each release against the one before. Figures, \
            registers and the public record must be those of the last release; the root of its tree is reckoned again, \
            and every proof must lead there. Where the site names keys, or --public-key is given, releases and manifest \
            must be signed with them: then no file can be forged. With --content the ledger there is added up from its \
            first release, and the site must show the same releases. Without a key only --rebuild proves pages and \
            pictures: the site is built anew from its sources, and every file must be the same. Exit code 1 when \
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

    @Flag(help: "Let figures pass that no release holds yet, on a day after the last release.")
    var allowUnreleased = false

    @Flag(help: "Build the site anew from --content and --templates and hold every file against it.")
    var rebuild = false

    @Option(help: ArgumentHelp("The folder of the templates, for --rebuild.", valueName: "folder"))
    var templates = "site-templates"

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
        if rebuild, content == nil { throw ValidationError("--rebuild needs --content, the folder of the sources.") }
    }

    private var siteRebuild: SiteRebuild? {
        guard rebuild, let content else { return nil }
        let threads = WorkerThreads.forAllProcessors
        return SiteRebuild(
            preparation: SitePreparation(
                contentFolder: content, designFolder: templates,
                overrides: ResolveOptions(asOf: asOf, baseURL: baseURL), jobs: threads.count),
            threads: threads)
    }

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let key = try publicKey.map { given in try ExpectedKey(given).base64() }
            let outcome = try SiteVerification(
                site: site, contentFolder: content, publicKey: key, allowsUnreleased: allowUnreleased,
                rebuild: siteRebuild
            ).run()
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
