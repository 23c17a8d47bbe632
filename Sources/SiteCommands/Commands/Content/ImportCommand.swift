import ArgumentParser
import CampaignModel
import OfficeFiles

/// Brings files of offices into the content.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings a file that an office sent into the content: shown first, written when you agree.",
        discussion: """
            Examples:
              minhbach import story.docx --as models/cho-khong-tien-mat
              minhbach import story.docx --as models/cho-khong-tien-mat --yes
              minhbach import nhan-ve/*.xlsx
              minhbach import --map content/imports/hoc-tap.yaml xuat.csv --on 2026-11-18
              minhbach import --shapes dia-gioi.shp

            A document of Word becomes the draft of a story in the site's first language, with its pictures. The files \
            that would be written are shown; without --yes a person at a terminal is asked, and without a terminal \
            nothing is written. No story is ever written over.

            Forms that minhbach form made and units filled in become rows of the tables; what would change is shown row \
            by row, and wrong cells are named. With one wrong cell nothing is written.

            Exports of other systems (.csv, .xlsx) are read by a mapping, which content/imports/README.md explains.

            Maps with the outlines of communes (--shapes: shapefile, ZIP of one, GeoJSON, GeoPackage, MapInfo; in VN-2000 \
            or any other system) become content/data/communes.geojson: joined by codes or names, in degrees, made simpler \
            with shared borders kept. GDAL reads them (apt-get install gdal-bin).
            """)

    @Argument(
        help: ArgumentHelp("A document of Word, filled forms, another system’s file, or a map.", valueName: "file"))
    var files: [String]

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Where a story goes: its kind and its folder’s name.", valueName: "kind/name"))
    var target: String?

    @Option(help: ArgumentHelp("The mapping of another system’s file.", valueName: "file"))
    var map: String?

    @Option(help: ArgumentHelp("The period, where such a file doesn’t tell it.", valueName: "period"))
    var period: String?

    @Option(
        help: ArgumentHelp("The day of the export, where such a file doesn’t tell it.", valueName: "YYYY-MM-DD"),
        transform: SiteOptions.date)
    var on: CalendarDate?

    @Flag(help: "The files are maps with the outlines of communes.")
    var shapes = false

    @Option(help: ArgumentHelp("The system of a map that doesn’t tell it, or tells it wrong.", valueName: "EPSG:code"))
    var system: String?

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @Flag(help: "Write without asking.")
    var yes = false

    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if map == nil, period != nil || on != nil {
            throw ValidationError("--period and --on belong to --map.")
        }
        if system != nil, !shapes { throw ValidationError("--system belongs to --shapes.") }
        if shapes, target != nil || map != nil { throw ValidationError("--shapes goes with neither --as nor --map.") }
        if let system, !system.isCodeOfEPSG { throw ValidationError("Write --system EPSG:code, such as EPSG:5899.") }
        if let target, StoryTarget(target) == nil {
            throw ValidationError(
                "Write --as kind/name: pages, models, ambassadors or news, and a name of small letters: "
                    + "models/cho-khong-tien-mat.")
        }
    }

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let reading = ImportReading(
                contentFolder: content, target: target.flatMap { StoryTarget($0) }, language: messages.language,
                mapping: map.map { ImportMapping(file: $0, period: period, day: on) })
            let proposal =
                try shapes ? reading.shapesProposal(of: files, system: system) : reading.proposal(of: files)
            try messages.printer(for: .output).print(proposal.diagnostics, on: .output)
            guard !proposal.hasErrors else { return .contentErrors }
            let preview = ImportPreview(proposal: proposal, contentFolder: content, language: messages.language)
            try StandardStream.output.write(preview.text)
            guard !proposal.isEmpty, try isAgreed() else { return .done }
            try ImportWriter(contentFolder: content).write(proposal)
            try say(
                Bilingual(vi: "Đã ghi. Xem lại bằng: minhbach check", en: "Written. Look at it with: minhbach check"))
            return .done
        }
    }

    private func isAgreed() throws(CommandFailure) -> Bool {
        if yes { return true }
        guard StandardStream.error.isTerminal else {
            try say(Bilingual(vi: "Chưa ghi gì; thêm --yes để ghi.", en: "Nothing was written; add --yes to write."))
            return false
        }
        try StandardStream.error.write(
            Bilingual(vi: "Ghi các thay đổi này? (c/k) ", en: "Write these changes? (y/n) ")[messages.language])
        let answer = readLine()?.lowercased() ?? ""
        return answer.hasPrefix("c") || answer.hasPrefix("y")
    }

    private func say(_ words: Bilingual) throws(CommandFailure) {
        if !messages.quiet { try StandardStream.error.write(words[messages.language] + "\n") }
    }
}

extension String {
    /// `EPSG:5899`
    fileprivate var isCodeOfEPSG: Bool {
        let digits = dropFirst(5)
        return hasPrefix("EPSG:") && (4...6).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) }
    }
}
