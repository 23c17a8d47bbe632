import ArgumentParser
import CampaignModel
import Parallel
import SiteContent

/// What a site is made from, and how it is judged.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("The folder of the templates, styles and scripts.", valueName: "folder"))
    var templates = ProgramFiles.own.folder("site-templates", holding: "layout.mustache")

    @Option(
        help: ArgumentHelp(
            "The day that deadlines and consents are judged at, instead of the one in site.yaml.",
            valueName: "YYYY-MM-DD"),
        transform: SiteOptions.date)
    var asOf: CalendarDate?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Where the site will be published, instead of the address in site.yaml.", valueName: "url"),
        transform: SiteOptions.baseURL)
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "Where pictures and the record of the last build are kept; it may be deleted at any time.",
            valueName: "folder"))
    var cache = ".cache/pictures"

    @Option(
        help: ArgumentHelp("How many threads work at once; without it, one a processor.", valueName: "number"),
        transform: SiteOptions.threads)
    var jobs: WorkerThreads = .forAllProcessors

    /// The way to the plan that these options ask for; on request it tells why figures are kept back.
    ///
    /// - Parameters:
    ///   - usesCache: Whether pictures made before are used.
    ///   - keepsPictures: Whether pictures are kept; else they are only tried.
    ///   - sharesPictures: Whether pages get pictures for those who share them.
    func preparation(
        explainsSuppression: Bool = false, usesCache: Bool = true, keepsPictures: Bool = true,
        sharesPictures: Bool = false
    ) -> SitePreparation {
        SitePreparation(
            contentFolder: content, designFolder: templates,
            overrides: ResolveOptions(asOf: asOf, baseURL: baseURL, explainsSuppression: explainsSuppression),
            jobs: jobs.count,
            pictures: PictureOptions(cache: cache, usesCache: usesCache, keeps: keepsPictures, shares: sharesPictures))
    }

    /// What replaces words of `site.yaml` in a preview that is served at an address.
    func previewOverrides(at address: String, showsUnpublished: Bool) -> ResolveOptions {
        ResolveOptions(asOf: asOf, baseURL: baseURL ?? address, showsUnpublished: showsUnpublished, remembers: true)
    }

    /// Reads a day of the command line.
    static func date(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(iso: text) else {
            throw ValidationError("Write a day of the calendar as year, month and day: 2026-11-20.")
        }
        return date
    }

    /// Reads an address of the command line.
    static func baseURL(_ text: String) throws -> String {
        let scheme = ["https://", "http://"].first { text.hasPrefix($0) } ?? ""
        var rest = text.dropFirst(scheme.count)
        while rest.last == "/" { rest.removeLast() }
        let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"?#\"<>\\".utf8.contains($0) }
        guard !scheme.isEmpty, let first = rest.first, first != "/", isPlain else {
            throw ValidationError("Write a whole address without query: https://bdhvs.example.vn")
        }
        return scheme + rest
    }

    private static func threads(_ text: String) throws -> WorkerThreads {
        guard let count = Int(text), (1...1024).contains(count) else {
            throw ValidationError("Write a whole number from 1 to 1024.")
        }
        return WorkerThreads(count: count)
    }
}
