/// The names of the files in a ZIP archive, from its central directory (PKWARE APPNOTE 4.3.12); nothing is unpacked.
struct PackedNames {
    /// The names, as many as are readable.
    let names: [String]

    private static let mostNames = 10_000

    init(_ bytes: [UInt8]) {
        var names: [String] = []
        if var position = PackedNames.directory(of: bytes) {
            while names.count < PackedNames.mostNames, position + 46 <= bytes.count,
                bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 0x01, 0x02])
            {
                let name = PackedNames.number(bytes, position + 28, 2)
                let rest = PackedNames.number(bytes, position + 30, 2) + PackedNames.number(bytes, position + 32, 2)
                let start = position + 46
                guard start + name <= bytes.count else { break }
                names.append(String(decoding: bytes[start..<start + name], as: UTF8.self))
                position = start + name + rest
            }
        }
        self.names = names
    }

    /// Where the central directory begins, as the record at the end says.
    private static func directory(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let lowest = max(0, bytes.count - 22 - 65_535)
        for position in (lowest...bytes.count - 22).reversed()
        where bytes[position] == 0x50 && bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 0x05, 0x06]) {
            let start = number(bytes, position + 16, 4)
            return start < bytes.count ? start : nil
        }
        return nil
    }

    /// A number of some bytes, the least first.
    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
