import CampaignModel
import Parallel

/// Reads `data/observations/`, a file for each period, several files at the same time.
struct ObservationFiles: Sendable {
    let folder: ContentFolder
    let base: BaseRegisters
    let jobs: Int
    let languages: [LanguageTag]
    var partialLanguages: Set<LanguageTag> = []
    let privacy: PrivacyCheck

    private static let name = "data/observations"

    /// The rows of all files, and the files that `RowOrigin.file` counts.
    struct Reading: Sendable {
        let rows: [Observation]
        let files: [String]
        let diagnostics: [Diagnostic]
        let unread: UnreadFigures
    }

    private struct FileReading: Sendable {
        let rows: [Observation]
        let diagnostics: [Diagnostic]
        let unread: UnreadFigures
    }

    func read() throws(ContentFailure) -> Reading {
        let files = folder.files(under: ObservationFiles.name).filter {
            $0.path.hasSuffix(".csv") && $0.parts.count == 3 && UnknownFiles.original(of: $0.parts) == nil
        }
        let reader = self
        let readings = ParallelMap.map(count: files.count, jobs: jobs) { number in
            Result { () throws(ContentFailure) in try reader.read(files[number], number) }
        }
        var rest = try readings.reversed().map { reading throws(ContentFailure) in try reading.get() }
        var rows: [Observation] = []
        var diagnostics: [Diagnostic] = []
        var unread = UnreadFigures()
        rows.reserveCapacity(rest.reduce(0) { $0 + $1.rows.count })
        // Each file's rows are let go as soon as they are taken over.
        while let reading = rest.popLast() {
            rows += reading.rows
            unread.formUnion(reading.unread)
            diagnostics += reading.diagnostics
        }
        return Reading(rows: rows, files: files.map(\.shownPath), diagnostics: diagnostics, unread: unread)
    }

    private func read(_ file: ContentFolder.File, _ number: Int) throws(ContentFailure) -> FileReading {
        let collector = DiagnosticCollector()
        let codes = CodeBook(base: base, collector: collector)
        let id = String(file.path.dropFirst(ObservationFiles.name.utf8.count + 1).dropLast(4))
        guard let period = codes.period(Located(id, at: SourcePlace(file: file.shownPath))) else {
            var unread = UnreadFigures()
            unread.isEverything = true
            return FileReading(rows: [], diagnostics: collector.diagnostics, unread: unread)
        }
        let source = SourceText(file: file.shownPath, bytes: try file.bytes(), into: collector)
        let schema = ObservationReader.schema(languages, partial: partialLanguages)
        let table = CSVTable(source, schema, into: collector)
        privacy.check(table, schema, into: collector)
        let reader = ObservationReader(
            codes: codes, table: table, period: period, fileNumber: number, collector: collector,
            languages: languages)
        let (rows, unread) = reader.observations()
        return FileReading(rows: rows, diagnostics: collector.diagnostics.foldingRepetitions(), unread: unread)
    }
}
