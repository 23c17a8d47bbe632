import CampaignModel

/// A table as a file in each format.
struct TableFiles {
    let table: DataTable
    let terms: DataTerms

    /// The table as CSV, with a row of names and the terms in each row.
    var csv: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(table.count * 128)
        bytes += (table.fields + DataTerms.fields).map(\.name).joined(separator: ",").utf8
        bytes.append(UInt8(ascii: "\n"))
        let tail = tail
        table.forEachRow { _, cells in
            for cell in cells {
                CSVText.append(cell, to: &bytes)
                bytes.append(UInt8(ascii: ","))
            }
            bytes += tail
        }
        return bytes
    }

    /// The table as JSON: the terms once, then an object a row, one a line.
    func json(at path: String) -> [UInt8] {
        let keys = table.fields.enumerated().map { position, field in
            var key: [UInt8] = position == 0 ? [] : [UInt8(ascii: ",")]
            JSONTree.append(field.name, to: &key)
            return key + [UInt8(ascii: ":")]
        }
        return JSONFile.bytes(terms.members(title: table.title, about: table.about, path: path)) { bytes in
            table.forEachRow { position, cells in
                bytes += (position == 0 ? "\n{" : ",\n{").utf8
                for (key, cell) in zip(keys, cells) {
                    bytes += key
                    JSONTree(cell).append(to: &bytes)
                }
                bytes.append(UInt8(ascii: "}"))
            }
        }
    }

    private var tail: [UInt8] {
        var tail: [UInt8] = []
        for (position, cell) in terms.cells.enumerated() {
            if position > 0 { tail.append(UInt8(ascii: ",")) }
            CSVText.append(cell, to: &tail)
        }
        return tail + [UInt8(ascii: "\n")]
    }
}

/// A JSON file of rows.
enum JSONFile {
    /// An object of these members, and `rows` as the body writes them.
    static func bytes(_ members: [(String, JSONTree)], rows: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        JSONTree.object(members).append(to: &bytes)
        bytes.removeLast()
        bytes += ",\"rows\":[".utf8
        rows(&bytes)
        bytes += "\n]}\n".utf8
        return bytes
    }
}
