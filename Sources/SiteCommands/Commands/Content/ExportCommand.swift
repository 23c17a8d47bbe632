import ArgumentParser
import CampaignModel
import SiteContent

/// Writes figures in the layout of another system.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes published figures in the layout of another system, as its mapping describes it.",
        discussion: """
            Examples:
              minhbach export --map content/imports/theo-doi.yaml --period 2026-Q3 --output theo-doi.xlsx
              minhbach export --map content/imports/theo-doi.yaml --period 2026-Q3 --output theo-doi.csv

            Only what the site publishes is written; figures that are kept back say so in words. No file is written over.
            """)

    @Option(help: ArgumentHelp("The mapping.", valueName: "file"))
    var map: String

    @Option(help: ArgumentHelp("The period.", valueName: "period"))
    var period: String

    @Option(help: ArgumentHelp("The file to be written: .xlsx or .csv.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard output.hasSuffix(".csv") || output.hasSuffix(".xlsx") else {
            throw ValidationError("Name a file that ends in .csv or .xlsx.")
        }
    }

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let reading = try ImportContent.read(content)
            guard let site = reading.site else {
                try messages.printer(for: .output).print(reading.diagnostics, on: .output)
                return .contentErrors
            }
            guard let period = site.campaign.periods.index(of: period) else {
                throw CommandFailure.noSuchCode(period, among: site.campaign.periods.ids)
            }
            var diagnostics: [Diagnostic] = []
            let map = try SystemMapReading(
                file: self.map, campaign: site.campaign, languages: site.languages.map(\.tag)
            ).map(into: &diagnostics)
            guard let map else {
                try messages.printer(for: .output).print(diagnostics, on: .output)
                return .contentErrors
            }
            let export = SystemExport(campaign: site.campaign, map: map, period: period)
            let bytes = try output.hasSuffix(".csv") ? export.csv : export.workbook(dated: site.settings.asOf)
            let place = RealPath.split(output)
            do throws(SystemError) {
                guard try OpenFolder(place.folder).create(place.name, bytes) else { throw .taken }
            } catch {
                throw CommandFailure.uncreatable(output, error)
            }
            try StandardStream.output.write("\(output)\n")
            return .done
        }
    }
}
