import ArgumentParser
import CampaignModel

/// Brings the built site to where readers find it.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Brings the built site to where readers find it: a folder, a server, a store, a branch.",
        discussion: """
            Examples:
              minhbach publish /srv/www/bdhvs
              minhbach publish web@host.example:/srv/www/bdhvs --dry-run
              minhbach publish ssh://web@host.example:2222/srv/www/bdhvs
              minhbach publish s3://bucket/folder
              minhbach publish rclone:remote:bucket/folder
              minhbach publish git:origin#pages

            Only what changed travels, judged by manifest.json: styles and scripts first, then data, then pages, \
            deletions last. Interrupted? Run it again. Did somebody change or delete files at the place? --renew. \
            Nothing is touched where a newer release, another chain of releases, a later as-of day or a site for another \
            address is published (exit code 1). Servers are reached by rsync over SSH, with your keys; stores by rclone, with RCLONE_S3_ENDPOINT, RCLONE_S3_PROVIDER, AWS_ACCESS_KEY_ID and \
            AWS_SECRET_ACCESS_KEY or a remote of rclone’s own configuration. Files that the site doesn’t list, such as \
            .well-known or CNAME, stay.
            """)

    @Argument(help: ArgumentHelp("Where to publish.", valueName: "target"))
    var target: String

    @Option(help: ArgumentHelp("The folder of the built site.", valueName: "folder"))
    var site = "public"

    @Flag(help: "Show what would be done, and do nothing.")
    var dryRun = false

    @Option(
        name: .customLong("accept-loss"),
        help: ArgumentHelp(
            "Why this site may take back what the one in place tells: fewer releases, an earlier day.",
            valueName: "reason"))
    var acceptLoss: String?

    @Flag(
        help: "Send every file again, also those that the place should have: somebody changed or deleted some there.")
    var renew = false

    @Flag(help: "List every path in the table of --dry-run.")
    var all = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let language = messages.language
        try CommandOutcome.exit(in: language) { () throws(CommandFailure) in
            // A signal waits until the step that is under way is whole.
            try SignalHold.during { () throws(CommandFailure) in try publish(in: language) }
        }
    }

    private func publish(in language: MessageLanguage) throws(CommandFailure) -> ExitStatus {
        guard PublishAddress.isKnown(target) else { throw .unknownTarget(target) }
        let place = try PublishAddress(target).target(for: site, message: "Publish the site")
        let publication = SitePublication(site: site, target: place)
        let outcome = try publication.compare(isRenewed: renew)
        let objections = outcome.losses.map { loss in
            Diagnostic.standingLoss(loss, accepted: acceptLoss, at: SourcePlace(file: target))
        }
        if !objections.isEmpty {
            try DiagnosticPrinter(
                format: messages.diagnostics, language: language, isColoured: TextColours.areWanted(on: .output),
                read: { _ in nil }
            ).print(objections, on: .output)
            if objections.contains(where: { $0.severity == .error }) { return .contentErrors }
        }
        if dryRun {
            try StandardStream.output.write(
                PublishTable(plan: outcome.plan, language: language, shown: all ? nil : 12).text)
            return .done
        }
        try publication.carryOut(outcome.plan) { phase, count in
            guard !messages.quiet else { return }
            try? StandardStream.error.write("\(phase.words[language]): \(language.number(count))\n")
        }
        if !messages.quiet { try StandardStream.error.write(summary(outcome.plan)[language] + "\n") }
        return .done
    }

    private func summary(_ plan: PublishPlan) -> Bilingual {
        if plan.isEmpty {
            return Bilingual(vi: "\(target) đã có đúng trang này.", en: "\(target) shows this site already.")
        }
        let written = plan.uploads.values.reduce(0) { $0 + $1.count }
        return Bilingual(
            vi: "đã đăng tới \(target): \(written) tệp mới, xóa \(plan.deletions.count), không đổi \(plan.unchanged)",
            en: "published to \(target): \(written) files written, \(plan.deletions.count) deleted, "
                + "\(plan.unchanged) unchanged")
    }
}
