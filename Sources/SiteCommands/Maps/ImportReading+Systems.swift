import CampaignModel
import Hashing
import OfficeFiles
import SiteContent

/// The mapping that a command names, and what files may not tell themselves.
struct ImportMapping {
    let file: String
    let period: String?
    let day: CalendarDate?
}

extension ImportReading {
    /// Reads files of another system through its mapping.
    func systemProposal(of files: [String], by mapping: ImportMapping) throws(CommandFailure) -> ImportProposal {
        let reading = try ImportContent.read(contentFolder)
        guard let site = reading.site else { return ImportProposal(diagnostics: reading.diagnostics) }
        var edit = ImportEdit(contentFolder: contentFolder)
        let languages = site.languages.map(\.tag)
        let map = try SystemMapReading(file: mapping.file, campaign: site.campaign, languages: languages)
            .map(into: &edit.diagnostics)
        guard let map else { return edit.proposal }
        let place = SourcePlace(file: mapping.file)
        if map.period == nil, mapping.period == nil { edit.diagnostics.append(.mapNeeds("--period", at: place)) }
        if map.reportedOn == nil, mapping.day == nil { edit.diagnostics.append(.mapNeeds("--on", at: place)) }
        if let period = mapping.period, site.campaign.periods.index(of: period) == nil {
            throw .noSuchCode(period, among: site.campaign.periods.ids)
        }
        guard edit.diagnostics.allSatisfy({ $0.severity != .error }) else { return edit.proposal }
        for file in files {
            guard let table = try table(file, for: map, into: &edit.diagnostics) else { continue }
            let values = SheetValues(
                table.sheet, of: table.book, file: file, writesEnglishNumbers: map.numbers == .english)
            try SystemImport(
                campaign: site.campaign, languages: languages, map: map, file: file, sha256: table.sha256,
                period: mapping.period, day: mapping.day
            ).read(values, into: &edit)
        }
        return edit.proposal
    }

    private func table(
        _ file: String, for map: SystemMap, into diagnostics: inout [Diagnostic]
    ) throws(CommandFailure) -> (book: Spreadsheet, sheet: Spreadsheet.Sheet, sha256: String)? {
        let place = SourcePlace(file: file)
        do {
            let bytes = try bytes(of: file)
            let isCSV = file.lowercased().hasSuffix(".csv")
            let book =
                try isCSV
                ? SystemTable.book(csv: bytes, file: file, into: &diagnostics) : Spreadsheet(OfficePackage(bytes))
            guard let book else { return nil }
            guard let sheet = isCSV ? book.sheets.first : SystemTable.sheet(of: book, for: map) else {
                diagnostics.append(.mapMissingSheet(map.sheet ?? "", known: book.sheets.map(\.name), at: place))
                return nil
            }
            return (book, sheet, SHA256.hash(bytes).hexadecimal)
        } catch let fault as OfficeFault {
            diagnostics.append(fault.diagnostic(at: place))
            return nil
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            preconditionFailure("Reading \(file) fails with an office fault or a command failure only: \(error).")
        }
    }
}
