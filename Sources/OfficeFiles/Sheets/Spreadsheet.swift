/// A workbook of Excel or of a program that saves its format (Office Open XML, ECMA-376 part 1, 18).
public struct Spreadsheet: Sendable {
    /// The most cells with a value in one sheet.
    static let mostCells = 2_000_000
    /// The most rows with a value in one sheet.
    public static let mostRows = 200_000

    /// A sheet.
    public struct Sheet: Sendable {
        /// Its name.
        public let name: String
        /// Whether people don't see it.
        public let isHidden: Bool
        /// The cells that hold something, row by row.
        public let cells: [SheetCell]
        /// Ranges of cells that are merged, as `A1:B2`.
        public let merged: [String]
        private let covered: [CellRange]
        /// Rows that people don't see.
        public let hiddenRows: Set<Int>
        /// Columns that people don't see.
        public let hiddenColumns: Set<Int>

        /// Makes a sheet.
        public init(
            name: String, isHidden: Bool = false, cells: [SheetCell], merged: [String] = [],
            hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = []
        ) {
            self.name = name
            self.isHidden = isHidden
            self.cells = cells
            self.merged = merged
            covered = merged.compactMap(CellRange.init)
            self.hiddenRows = hiddenRows
            self.hiddenColumns = hiddenColumns
        }

        /// The last row with a value; 0 for an empty sheet.
        public var lastRow: Int { cells.last?.row ?? 0 }

        /// True for a cell of a merged range that isn't its first, which alone holds something.
        public func isCovered(row: Int, column: Int) -> Bool {
            covered.contains { $0.covers(row: row, column: column) }
        }

        /// The cells by their row and column.
        public var grid: [Int: [Int: SheetCell]] {
            var grid: [Int: [Int: SheetCell]] = [:]
            for cell in cells { grid[cell.row, default: [:]][cell.column] = cell }
            return grid
        }
    }

    /// The sheets, in order.
    public let sheets: [Sheet]
    /// Custom properties, by name.
    public let properties: [String: String]
    /// Whether days are counted from 1904.
    public let countsFrom1904: Bool

    /// True for a package that holds a workbook.
    public static func isIn(_ package: OfficePackage) -> Bool {
        package.parts["xl/workbook.xml"] != nil
    }

    /// Makes a workbook of sheets, as a table of another format is read.
    public init(sheets: [Sheet], countsFrom1904: Bool = false) {
        self.sheets = sheets
        properties = [:]
        self.countsFrom1904 = countsFrom1904
    }

    /// Reads a workbook.
    ///
    /// - Throws: An `OfficeFault` that says why it isn't taken.
    public init(_ package: OfficePackage) throws(OfficeFault) {
        let path = "xl/workbook.xml"
        guard let workbook = try package.tree(path) else { throw .otherType }
        countsFrom1904 = workbook.child("workbookPr").map { ["1", "true"].contains($0["date1904"] ?? "0") } ?? false
        let relations = try package.relations(of: path)
        let texts = try SharedTexts(package.parts["xl/sharedStrings.xml"]).texts
        let styles = try SheetStyles(package.tree("xl/styles.xml")).styles
        var sheets: [Sheet] = []
        for entry in workbook.child("sheets")?.all("sheet") ?? [] {
            guard let name = entry["name"], let id = entry["id"], let relation = relations[id],
                relation.kind == "worksheet"
            else { continue }
            guard let bytes = package.parts[relation.target] else { throw .broken }
            let reader = SheetReader(texts: texts, styles: styles)
            try XMLEvents(bytes: bytes).read(into: reader)
            sheets.append(
                reader.sheet(name: name, isHidden: ["hidden", "veryHidden"].contains(entry["state"] ?? "")))
        }
        self.sheets = sheets
        var properties: [String: String] = [:]
        for entry in try package.tree("docProps/custom.xml")?.all("property") ?? [] {
            if let name = entry["name"] { properties[name] = entry.allText }
        }
        self.properties = properties
    }
}
