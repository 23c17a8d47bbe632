import CZstd

/// The table of a Parquet file in the form that `ParquetFile` writes, out of bytes that anybody may have written.
///
/// It is no reader of Parquet in general: other encodings, packings and nestings are refused.
public struct ReadParquet: Sendable {
    /// What a cell says.
    public enum Cell: Hashable, Sendable {
        /// It says nothing.
        case nothing
        /// A text.
        case text(String)
        /// A whole number.
        case integer(Int)
        /// A number.
        case decimal(Double)
        /// Days since 1 January 1970.
        case day(Int)
        /// Yes or no.
        case flag(Bool)
    }

    /// The columns by name, in order, all of one length.
    public let columns: [(name: String, cells: [Cell])]

    /// How many rows there are.
    public var count: Int { columns.first?.cells.count ?? 0 }

    /// Pages that come to more than this when unpacked aren’t read: few bytes can tell of a great many.
    private static let pageBound = 256 << 20

    /// Columns beyond these are none of ours.
    private static let columnBound = 256

    /// Reads a file; nothing where it isn’t of that form.
    ///
    /// - Parameter rows: A file that tells of more rows isn’t read. A row of empty cells takes hardly a bit of the file.
    public init?(_ bytes: [UInt8], atMost rowBound: Int) {
        let mark = Array("PAR1".utf8)
        guard bytes.count > 12, bytes.starts(with: mark), bytes.suffix(4).elementsEqual(mark) else { return nil }
        let size = Int(ReadParquet.number(bytes[(bytes.count - 8)..<(bytes.count - 4)]))
        guard size <= bytes.count - 12 else { return nil }
        var reader = ThriftReader(bytes, at: bytes.count - 8 - size)
        guard let footer = reader.structure(), let schema = footer[2]?.list?.dropFirst(),
            let groups = footer[4]?.list, groups.count == 1, let chunks = groups[0][1]?.list,
            chunks.count == schema.count, chunks.count <= ReadParquet.columnBound, let rows = footer[3]?.integer,
            (0...rowBound).contains(rows)
        else { return nil }
        var pages = Pages(bytes: bytes, room: ReadParquet.pageBound)
        var columns: [(name: String, cells: [Cell])] = []
        for (element, chunk) in zip(schema, chunks) {
            guard let name = element[4]?.text, let meta = chunk[3],
                let kind = Kind(rawValue: element[1]?.integer ?? -1), meta[4]?.integer == 6,
                let cells = ReadParquet.cells(kind, meta, rows, &pages)
            else { return nil }
            columns.append((name, cells))
        }
        self.columns = columns
    }

    /// Types by the format’s numbers.
    private enum Kind: Int {
        case flag = 0
        case day = 1
        case integer = 2
        case decimal = 5
        case text = 6
    }

    private static func cells(_ kind: Kind, _ meta: ThriftValue, _ rows: Int, _ pages: inout Pages) -> [Cell]? {
        var dictionary: [Cell]?
        if let start = meta[11]?.integer {
            // No dictionary has more entries than there are rows.
            guard let (head, plain) = pages.page(at: start), let count = head[7]?[1]?.integer, count <= rows,
                let values = values(kind, plain[...], count)
            else { return nil }
            dictionary = values
        }
        guard let start = meta[9]?.integer, let (head, plain) = pages.page(at: start),
            let count = head[5]?[1]?.integer, count == rows, plain.count >= 4
        else { return nil }
        let length = Int(number(plain[0..<4]))
        guard length <= plain.count - 4, let levels = run(plain[4..<(4 + length)], width: 1, count) else { return nil }
        let rest = plain[(4 + length)...]
        let given = levels.reduce(0, +)
        var told: [Cell]?
        switch head[5]?[2]?.integer {
        case 0: told = values(kind, rest, given)
        case 8:
            guard let dictionary, let width = rest.first, width <= 32,
                let places = run(rest.dropFirst(), width: Int(width), given),
                places.allSatisfy(dictionary.indices.contains)
            else { return nil }
            told = places.map { dictionary[$0] }
        default: return nil
        }
        guard var given = told?.makeIterator() else { return nil }
        return levels.map { $0 == 1 ? given.next() ?? .nothing : .nothing }
    }

    /// The pages of a file, as far as there is room for what comes out of them.
    private struct Pages {
        let bytes: [UInt8]
        var room: Int

        /// A page by its head and what it holds.
        mutating func page(at start: Int) -> (head: ThriftValue, plain: [UInt8])? {
            guard bytes.indices.contains(start) else { return nil }
            var reader = ThriftReader(bytes, at: start)
            guard let head = reader.structure(), let size = head[2]?.integer, let packed = head[3]?.integer,
                (0...room).contains(size), packed >= 0, packed <= bytes.count - reader.position
            else { return nil }
            room -= size
            let source = bytes[reader.position..<(reader.position + packed)]
            var isWhole = false
            let plain = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                let written = source.withUnsafeBytes {
                    ZSTD_decompress(buffer.baseAddress, size, $0.baseAddress, packed)
                }
                isWhole = written == size
                count = isWhole ? size : 0
            }
            return isWhole ? (head, plain) : nil
        }
    }

    /// Values one behind the other.
    private static func values(_ kind: Kind, _ plain: ArraySlice<UInt8>, _ count: Int) -> [Cell]? {
        guard count >= 0, count <= plain.count * 8 else { return nil }
        switch kind {
        case .text: return texts(plain, count)
        case .flag: return bits(plain, width: 1, count).map { $0.map { .flag($0 == 1) } }
        case .day:
            return numbers(plain, 4, count).map { $0.map { .day(Int(Int32(truncatingIfNeeded: $0))) } }
        case .integer: return numbers(plain, 8, count).map { $0.map { .integer(Int(Int64(bitPattern: $0))) } }
        case .decimal: return numbers(plain, 8, count).map { $0.map { .decimal(Double(bitPattern: $0)) } }
        }
    }

    private static func texts(_ plain: ArraySlice<UInt8>, _ count: Int) -> [Cell]? {
        var (rest, cells): (ArraySlice<UInt8>, [Cell]) = (plain, [])
        for _ in 0..<count {
            guard rest.count >= 4 else { return nil }
            let length = Int(number(rest.prefix(4)))
            rest = rest.dropFirst(4)
            guard length <= rest.count, let text = String(validating: rest.prefix(length), as: UTF8.self) else {
                return nil
            }
            cells.append(.text(text))
            rest = rest.dropFirst(length)
        }
        return cells
    }

    private static func numbers(_ plain: ArraySlice<UInt8>, _ size: Int, _ count: Int) -> [UInt64]? {
        guard plain.count >= count * size else { return nil }
        return (0..<count).map { number(plain.dropFirst($0 * size).prefix(size)) }
    }

    private static func number(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// One bit-packed run, which is all that `BitPacking` writes.
    private static func run(_ plain: ArraySlice<UInt8>, width: Int, _ count: Int) -> [Int]? {
        guard count > 0 else { return [] }
        guard count <= plain.count * 8 else { return nil }
        var reader = ThriftReader(Array(plain), at: 0)
        guard let head = reader.varint(), head & 1 == 1, head >> 1 >= UInt64(count + 7) / 8 else { return nil }
        return bits(plain.dropFirst(reader.position), width: width, count)
    }

    private static func bits(_ plain: ArraySlice<UInt8>, width: Int, _ count: Int) -> [Int]? {
        guard count <= plain.count * 8, width == 0 || (count * width + 7) / 8 <= plain.count else { return nil }
        let first = plain.startIndex
        return (0..<count).map { item in
            (0..<width).reduce(0) { number, bit in
                let place = item * width + bit
                return number | Int(plain[first + place / 8] >> (place % 8) & 1) << bit
            }
        }
    }
}
