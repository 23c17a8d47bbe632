/// The columns that a schema knows, and where a file has them.
///
/// A file has few columns with short names, so a search from the front is faster than hashing.
struct CSVColumns {
    private let names: [String]
    private var indexes: [Int?]

    /// Knows the names; the file has none of them yet.
    init(_ names: [String]) {
        self.names = names
        self.indexes = Array(repeating: nil, count: names.count)
    }

    /// Where the file has the column; nil when it leaves it out.
    func index(of name: String) -> Int? {
        for (known, index) in zip(names, indexes) where known == name { return index }
        preconditionFailure("the schema has no column “\(name)”")
    }

    /// True for a column that the schema knows.
    func knows(_ name: String) -> Bool {
        names.contains(name)
    }

    /// The names that the file has no column for so far.
    var unused: [String] {
        zip(names, indexes).filter { $0.1 == nil }.map(\.0)
    }

    /// Says where the file has a column.
    mutating func set(_ name: String, to index: Int) {
        for position in names.indices where names[position] == name { indexes[position] = index }
    }
}
