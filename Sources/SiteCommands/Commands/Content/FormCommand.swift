import ArgumentParser
import CampaignModel
import SiteContent

/// Makes the workbooks that units fill in.
struct FormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Makes the workbooks of Excel that units fill in and send back.",
        discussion: """
            Examples:
              minhbach form --period 2026-Q4 --unit 22918
              minhbach form --period 2026-Q4 --all --output bieu-quy-iv

            A workbook holds the unit's indicators with their definitions and the last published figures, its tasks, and \
            room for evidence. minhbach import reads it back. Files that are there are never written over.
            """)

    @Option(help: ArgumentHelp("The period that is reported.", valueName: "period"))
    var period: String

    @Option(help: ArgumentHelp("The unit, by its code or name; may be given several times.", valueName: "code"))
    var unit: [String] = []

    @Flag(help: "Every unit that has something to report.")
    var all = false

    @Option(help: ArgumentHelp("The folder of the workbooks.", valueName: "folder"))
    var output = "forms"

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard all != !unit.isEmpty else { throw ValidationError("Name a unit with --unit CODE, or all with --all.") }
    }

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let reading = try ImportContent.read(content)
            guard let site = reading.site else {
                try messages.printer(for: .output).print(reading.diagnostics, on: .output)
                return .contentErrors
            }
            let campaign = site.campaign
            guard let period = campaign.periods.index(of: period) else {
                throw CommandFailure.noSuchCode(period, among: campaign.periods.ids)
            }
            let forms = try units(of: campaign).map { UnitForm(campaign: campaign, unit: $0, period: period) }
                .filter { all ? isAsked($0) : true }
            try write(forms, asOf: site.settings.asOf)
            return .done
        }
    }

    private func units(of campaign: Campaign) throws(CommandFailure) -> [RegisterIndex<ReportingUnit>] {
        if all { return Array(campaign.units.indices) }
        let names = UnitNames(campaign, by: [.code, .name], on: nil)
        return try unit.map { code throws(CommandFailure) in
            switch names.match(code) {
            case .unit(let index): return index
            case .several(let several): throw .noSuchCode(code, among: several)
            case .former, .none:
                throw .noSuchCode(code, among: campaign.units.ids + campaign.communes.items.map(\.name))
            }
        }
    }

    /// A commune that was no more in the period is asked nothing.
    private func isAsked(_ form: UnitForm) -> Bool {
        if case .commune(let commune) = form.campaign.units[form.unit].kind,
            !form.campaign.communes[commune].exists(in: form.campaign.periods[form.period])
        {
            return false
        }
        return !form.isEmpty
    }

    private func write(_ forms: [UnitForm], asOf: CalendarDate) throws(CommandFailure) {
        try FolderCreation.make(output)
        let folder: OpenFolder
        do {
            folder = try OpenFolder(output)
        } catch {
            throw .uncreatable(output, error)
        }
        let present = Set((try? FolderEntry.all(in: output).map(\.name)) ?? [])
        if let taken = forms.map(\.fileName).first(where: present.contains) {
            throw .uncreatable("\(output)/\(taken)", .taken)
        }
        for form in forms {
            let bytes = try FormWorkbook(form: form, asOf: asOf).bytes()
            do throws(SystemError) {
                guard try folder.create(form.fileName, bytes) else { throw .taken }
            } catch {
                throw .uncreatable("\(output)/\(form.fileName)", error)
            }
            try StandardStream.output.write("\(output)/\(form.fileName)\n")
        }
        guard !messages.quiet else { return }
        let end = Bilingual(
            vi: "Đã tạo \(forms.count) biểu. Khi đơn vị gửi lại: minhbach import TỆP…",
            en:
                "Made \(MessageLanguage.english.count(forms.count, "form", "forms")). When units send them back: minhbach import FILE…"
        )
        try StandardStream.error.write(end[messages.language] + "\n")
    }
}

extension CommandFailure {
    /// A code that no register has.
    static func noSuchCode(_ code: String, among known: [String]) -> CommandFailure {
        let list = known.joined(separator: ", ")
        let hint =
            TextFold.nearest(code, in: known).map { Bilingual(vi: " “\($0)”?", en: " “\($0)”?") }
            ?? (known.count > 20
                ? Bilingual(vi: "", en: "") : Bilingual(vi: " Có: \(list).", en: " There are: \(list)."))
        return CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi: "không có mã “\(code)”.\(hint.vietnamese)", en: "there is no code “\(code)”.\(hint.english)"))
    }
}
