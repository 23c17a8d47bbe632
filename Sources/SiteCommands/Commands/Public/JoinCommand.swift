import ArgumentParser
import CampaignModel
import Parallel
import SiteContent

/// Makes a national index of provinces' sites.
struct JoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join",
        abstract: "Makes an index of several provinces' sites from their open data.",
        discussion: """
            Examples:
              minhbach join national.yaml
              minhbach join national.yaml --output national-public

            national.yaml names each province and its site, a folder or an address:

              title: {vi: Cổng chung, en: National index}
              base_url: https://example.vn
              as_of: 2026-11-25
              late_after_days: 100
              licence: CC-BY-4.0
              provinces:
                - {name: Tỉnh Ví Dụ, site: ../vi-du/public}
                - {name: Tỉnh Khác, site: "https://khac.example.vn"}

            Only data/datapackage.json and the tables that it names are read, and each is held against its hash. A province \
            that can't be read is named on the page with the reason, and nothing is taken from it. Nothing is added up \
            across provinces, so what one of them keeps back stays so.
            """)

    @Argument(help: ArgumentHelp("The file that names the provinces.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
    var output = "national-public"

    @Option(
        help: ArgumentHelp(
            "The day at which freshness is judged, instead of the one in the file.", valueName: "YYYY-MM-DD"),
        transform: SiteOptions.date)
    var asOf: CalendarDate?

    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let collector = DiagnosticCollector()
            let read = try JoinSettings.read(file, into: collector)
            var diagnostics = collector.diagnostics
            guard var settings = read else {
                try messages.printer(for: .output).print(diagnostics, on: .output)
                return .contentErrors
            }
            if let asOf { settings = settings.judged(at: asOf) }
            let sites = settings.provinces.map(\.site).filter { !$0.contains("://") }
            let folder = try OutputFolder(output, apartFrom: sites)
            let lock = try OutputLock(folder)
            defer { withExtendedLifetime(lock) {} }
            let site = JoinSite(reading: settings)
            diagnostics += site.leftOut.map { .leftOut($0.name, $0.fault, at: $0.place) }
            try messages.printer(for: .output).print(diagnostics, on: .output)
            let progress = Progress(isShown: false, language: messages.language)
            let writer = SiteWriter(output: folder, threads: WorkerThreads(count: 1), progress: progress)
            _ = try writer.write(site)
            if !messages.quiet {
                let words = JoinCommand.summary(site)
                try StandardStream.error.write(words[messages.language] + "\n")
            }
            return .done
        }
    }

    private static func summary(_ site: JoinSite) -> Bilingual {
        let (shown, left) = (site.provinces.count, site.leftOut.count)
        return Bilingual(
            vi: "\(shown) tỉnh có mặt, \(left) tỉnh chưa đọc được", en: "\(shown) provinces shown, \(left) left out")
    }
}

extension JoinSettings {
    /// The same, with freshness judged at another day.
    fileprivate func judged(at day: CalendarDate) -> JoinSettings {
        JoinSettings(
            title: title, baseURL: baseURL, asOf: day, lateAfterDays: lateAfterDays, licence: licence,
            provinces: provinces)
    }
}
