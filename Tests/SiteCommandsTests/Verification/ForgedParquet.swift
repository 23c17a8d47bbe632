import Parquet
import Testing

@testable import SiteCommands

/// Parquet files that say something else than they did.
enum ForgedParquet {
    static func written(_ columns: [(name: String, cells: [ReadParquet.Cell])]) throws -> [UInt8] {
        ParquetFile(
            columns.map { name, cells in
                var column = ParquetColumn(name, kind(of: cells))
                for cell in cells {
                    switch cell {
                    case .nothing: column.appendNothing()
                    case .text(let text): column.append(text)
                    case .integer(let number), .day(let number): column.append(number)
                    case .decimal(let number): column.append(number)
                    case .flag(let flag): column.append(flag)
                    }
                }
                return column
            }
        ).bytes
    }

    private static func kind(of cells: [ReadParquet.Cell]) -> ParquetColumn.Kind {
        switch cells.first(where: { $0 != .nothing }) {
        case .integer: .integer
        case .decimal: .decimal
        case .day: .day
        case .flag: .flag
        case .text, .nothing, nil: .text
        }
    }
}

extension SiteForger {
    /// A file with another cell in a row.
    func forgedTable(_ path: String, _ head: String, _ row: Int, _ cell: ReadParquet.Cell) throws -> [UInt8] {
        let file = try #require(ReadParquet(bytes(path), atMost: 10_000))
        let columns = file.columns.map { name, cells in
            var cells = cells
            if name == head { cells[row] = cell }
            return (name, cells)
        }
        return try ForgedParquet.written(columns)
    }

    /// A dated copy with another value, and its descriptions with its new hash.
    func forgedCopy(
        _ path: String, from value: Double, to other: Double, in descriptions: [String]
    ) throws -> [String: [UInt8]?] {
        let file = try #require(ReadParquet(bytes(path), atMost: 10_000))
        let values = try #require(file.columns.first { $0.name == "value" }?.cells)
        let row = try #require(values.firstIndex(of: .decimal(value)))
        return try described(path, as: forgedTable(path, "value", row, .decimal(other)), in: descriptions)
    }

    /// A file of figures as another, and descriptions of dated copies that tell its length and hash.
    func described(_ path: String, as new: [UInt8], in descriptions: [String]) throws -> [String: [UInt8]?] {
        let old = try bytes(path)
        var forged: [String: [UInt8]?] = [path: new]
        for name in descriptions {
            let told = try text(name).replacing(ReleaseHash.of(old), with: ReleaseHash.of(new))
            forged[name] = Array(told.replacing("\"bytes\":\(old.count),", with: "\"bytes\":\(new.count),").utf8)
        }
        return forged
    }
}
