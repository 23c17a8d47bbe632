import ArgumentParser
import CampaignModel
import SiteContent

/// Freezes what is published.
struct ReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Freezes the published figures and everything else that the site tells into the ledger.",
        discussion: """
            Examples:
              minhbach release
              minhbach release --date 2026-11-25 --sign-key ~/keys/minhbach.pem
              MINHBACH_SIGNING_KEY="$(cat key.pem)" minhbach release

            Each release keeps what changed since the one before, and its hash. From then on build and check stop when \
            a published figure or promise changes and no new row of data/revisions.csv says why. Commit the ledger folder \
            afterwards. Keys are Ed25519: openssl genpkey -algorithm ed25519 -out key.pem. Keep them out of the \
            repository.
            """)

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @Option(
        help: ArgumentHelp("The day of the release, instead of the as-of date of site.yaml.", valueName: "YYYY-MM-DD"),
        transform: SiteOptions.date)
    var date: CalendarDate?

    @Option(
        help: ArgumentHelp(
            "The file of the private key to sign with, instead of the key in \(SigningKey.variable).",
            valueName: "file"))
    var signKey: String?

    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let key = try ReleaseKey(file: signKey, contentFolder: content).read()
            let judged = try SitePreparation(
                contentFolder: content, designFolder: "", overrides: ResolveOptions(), jobs: 1
            ).judged()
            try messages.printer(for: .output).print(judged.diagnostics, on: .output)
            guard let site = judged.site, judged.diagnostics.allSatisfy({ $0.severity != .error }) else {
                return .contentErrors
            }
            let folder = LedgerFolder(of: content)
            let settings = site.site.settings
            let new = NewRelease(site, on: date ?? settings.asOf)
            guard !new.isEmpty else { return try tell(.nothingNew(since: site.ledger.releases.last)) }
            try ReleaseRules(folder: folder, ledger: site.ledger, siteKey: settings.releaseKeys.first)
                .check(new, key: key)
            let stored = try new.stored(signedWith: key)
            try ReleaseWriter(folder: folder).write(stored, changes: new.changesFile, record: new.recordFile)
            return try tell(.done(new, stored, file: folder.releaseFile(stored.release.number)))
        }
    }

    private func tell(_ outcome: ReleaseOutcome) throws(CommandFailure) -> ExitStatus {
        if !messages.quiet { try StandardStream.error.write(outcome.words[messages.language] + "\n") }
        return .done
    }
}
