import ArgumentParser
import CampaignModel

/// Keeps a published site for good.
struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Keeps a built site in an archive whose pages open from a disk.",
        discussion: """
            Examples:
              minhbach archive public --archive /srv/archive
              minhbach archive public --archive /srv/archive --zip
              minhbach verify /srv/archive/0004-2026-11-20

            The site is copied byte for byte into a folder named by its last release and its day, after each file was held \
            against manifest.json; index.html lists what is there. Run it after each release, before the next build. \
            Consents: who takes one back is still in older copies, so keep archives where only the office reads them, or \
            take those copies out.
            """)

    @Argument(help: ArgumentHelp("The folder of the built site.", valueName: "site"))
    var site = "public"

    @Option(help: ArgumentHelp("The folder of the archive.", valueName: "folder"))
    var archive = "archive"

    @Flag(help: "Pack the copy as a ZIP file beside it too, to hand on or to keep on a stick.")
    var zip = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) { () throws(CommandFailure) in
            let place = SiteArchive(folder: archive)
            let lock = try place.claim(apartFrom: site)
            defer { withExtendedLifetime(lock) {} }
            let outcome = try place.add(site)
            if zip { try SiteArchiveZip(folder: archive, name: outcome.name).write() }
            let entries = try place.writeList()
            if !messages.quiet {
                let words = ArchiveCommand.words(outcome, in: archive, count: entries.count)
                try StandardStream.error.write(words[messages.language] + "\n")
            }
            return .done
        }
    }

    private static func words(_ outcome: SiteArchive.Outcome, in archive: String, count: Int) -> Bilingual {
        switch outcome {
        case .added(let name):
            Bilingual(
                vi: "đã lưu \(archive)/\(name); lưu trữ có \(count) bản",
                en: "archived \(archive)/\(name), one of \(count)")
        case .alreadyThere(let name):
            Bilingual(
                vi: "\(archive)/\(name) đã có sẵn, giống từng byte",
                en: "\(archive)/\(name) is there already, byte for byte")
        }
    }
}
