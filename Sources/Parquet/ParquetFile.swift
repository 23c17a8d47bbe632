/// A table as a Parquet file (parquet.apache.org, format 2): one row group, one page a column, zstd.
///
/// Every cell may be empty. The bytes depend on the cells and the version of libzstd alone.
public struct ParquetFile: Sendable {
    /// The columns, all of one length.
    public let columns: [ParquetColumn]
    /// What the file says of itself besides.
    public let notes: [(key: String, value: String)]

    /// Puts columns together.
    public init(_ columns: [ParquetColumn], notes: [(key: String, value: String)] = []) {
        precondition(Set(columns.map(\.isThere.count)).count <= 1, "Columns of a table are equally long.")
        self.columns = columns
        self.notes = notes
    }

    fileprivate struct Chunk {
        let column: ParquetColumn
        let dictionaryStart: Int?
        let dataStart: Int
        let plainSize: Int
        let size: Int
    }

    private static let mark = Array("PAR1".utf8)

    /// The file.
    public var bytes: [UInt8] {
        var bytes = ParquetFile.mark
        let chunks = columns.map { ParquetFile.append($0, to: &bytes) }
        let footer = footer(chunks)
        bytes += footer
        ParquetColumn.append(UInt64(footer.count), bytes: 4, to: &bytes)
        return bytes + ParquetFile.mark
    }

    private static func append(_ column: ParquetColumn, to bytes: inout [UInt8]) -> Chunk {
        let start = bytes.count
        var plainSize = 0
        var dictionaryStart: Int?
        if column.hasDictionary {
            dictionaryStart = start
            let (count, plain) = column.dictionary
            plainSize += appendPage(plain, type: 2, to: &bytes) { head in
                head.field(7) {
                    $0.field(1, integer: count)
                    $0.field(2, integer: 0)
                }
            }
        }
        let dataStart = bytes.count
        let levels = BitPacking.run(column.isThere.map { $0 ? 1 : 0 }, width: 1)
        var plain: [UInt8] = []
        ParquetColumn.append(UInt64(levels.count), bytes: 4, to: &plain)
        plain += levels
        plain += column.values
        plainSize += appendPage(plain, type: 0, to: &bytes) { head in
            head.field(5) {
                $0.field(1, integer: column.isThere.count)
                $0.field(2, integer: column.encoding)
                $0.field(3, integer: 3)
                $0.field(4, integer: 3)
            }
        }
        return Chunk(
            column: column, dictionaryStart: dictionaryStart, dataStart: dataStart, plainSize: plainSize,
            size: bytes.count - start)
    }

    /// Appends a page and tells how long it is before compression, its head included.
    private static func appendPage(
        _ plain: [UInt8], type: Int, to bytes: inout [UInt8], _ more: (inout ThriftWriter) -> Void
    ) -> Int {
        let packed = PagePacking.packed(plain)
        var head = ThriftWriter()
        head.structure {
            $0.field(1, integer: type)
            $0.field(2, integer: plain.count)
            $0.field(3, integer: packed.count)
            more(&$0)
        }
        bytes += head.bytes
        bytes += packed
        return head.bytes.count + plain.count
    }

    private func footer(_ chunks: [Chunk]) -> [UInt8] {
        let rows = columns.first?.isThere.count ?? 0
        var writer = ThriftWriter()
        writer.structure { file in
            file.field(1, integer: 2)
            file.field(2, list: [nil] + columns.map { Optional($0) }) { column, element in
                if let column { column.describe(in: &element) } else { describeRoot(in: &element) }
            }
            file.field(3, integer: rows, is64: true)
            file.field(4, list: [chunks]) { chunks, group in
                group.field(1, list: chunks) { $0.describe(in: &$1) }
                group.field(2, integer: chunks.reduce(0) { $0 + $1.plainSize }, is64: true)
                group.field(3, integer: rows, is64: true)
            }
            if !notes.isEmpty {
                file.field(5, list: notes) { note, pair in
                    pair.field(1, text: note.key)
                    pair.field(2, text: note.value)
                }
            }
            file.field(6, text: "Minh Bạch")
        }
        return writer.bytes
    }

    private func describeRoot(in element: inout ThriftWriter) {
        element.field(4, text: "schema")
        element.field(5, integer: columns.count)
    }
}

extension ParquetFile.Chunk {
    fileprivate func describe(in writer: inout ThriftWriter) {
        writer.field(2, integer: dictionaryStart ?? dataStart, is64: true)
        writer.field(3) { data in
            data.field(1, integer: column.physicalType)
            data.field(2, integers: column.encoding == 0 ? [0, 3] : [0, 3, column.encoding])
            data.field(3, texts: [column.name])
            data.field(4, integer: 6)
            data.field(5, integer: column.isThere.count, is64: true)
            data.field(6, integer: plainSize, is64: true)
            data.field(7, integer: size, is64: true)
            data.field(9, integer: dataStart, is64: true)
            if let dictionaryStart { data.field(11, integer: dictionaryStart, is64: true) }
        }
    }
}

extension ParquetColumn {
    fileprivate var physicalType: Int {
        switch kind {
        case .flag: 0
        case .day: 1
        case .integer: 2
        case .decimal: 5
        case .text: 6
        }
    }

    /// Name, type and, for texts and days, what the bytes mean.
    fileprivate func describe(in element: inout ThriftWriter) {
        element.field(1, integer: physicalType)
        element.field(3, integer: 1)
        element.field(4, text: name)
        switch kind {
        case .text:
            element.field(6, integer: 0)
            element.field(10) { $0.field(1) { _ in } }
        case .day:
            element.field(6, integer: 6)
            element.field(10) { $0.field(6) { _ in } }
        case .integer, .decimal, .flag: break
        }
    }
}
