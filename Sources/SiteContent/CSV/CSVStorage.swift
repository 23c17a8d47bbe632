import CampaignModel

/// What the rows of a table share: one reference, so that a row costs nothing to make.
final class CSVStorage {
    /// The text of the file.
    let source: SourceText
    /// Where every field starts; see `CSVScanner.offsets`.
    let offsets: [UInt32]
    /// How many entries of `offsets` a record has.
    let stride: Int
    /// The lines of the records; the first is the header.
    let lines: RecordLines
    /// The columns that the schema knows, and where the file has them.
    let columns: CSVColumns
    /// The site's languages, for localised texts.
    let languages: [LanguageTag]
    /// Takes what the cells' readers find.
    let collector: DiagnosticCollector

    init(
        _ source: SourceText, _ scanner: CSVScanner, _ columns: CSVColumns, _ languages: [LanguageTag],
        _ collector: DiagnosticCollector
    ) {
        self.source = source
        self.offsets = scanner.offsets
        self.stride = scanner.fieldCount + 1
        self.lines = scanner.lines
        self.columns = columns
        self.languages = languages
        self.collector = collector
    }
}
