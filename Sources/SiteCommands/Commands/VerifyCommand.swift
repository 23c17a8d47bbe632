import ArgumentParser
import CampaignModel

/// Proves that a published site is as it was built.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks that a published site is unchanged since it was built, and that its releases hold together.",
        discussion: """
            Examples:
              minhbach verify public
              minhbach verify public --content content --public-key content/ledger/public-key.txt
              minhbach verify public --diagnostics json

            Every file is held against manifest.json by its SHA-256, and each release against the one before. With \
            --content the ledger there is added up from its first release, and the site must show the same releases. \
            With --public-key every release must be signed by that key. Without it the site is held against the keys \
            that it names itself, and with --content against those of site.yaml (release_key). Exit code 1 when \
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

    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let key = try publicKey.map { given in try ExpectedKey(given).base64() }
            let outcome = try SiteVerification(site: site, contentFolder: content, publicKey: key).run()
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
