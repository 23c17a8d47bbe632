/// The line of every record: records mostly follow line by line, so only the jumps are kept.
struct RecordLines {
    private var jumps: [(record: Int, line: Int)] = []
    private(set) var count = 0
    private var nextLine = 0

    /// Adds the next record's line.
    mutating func add(line: Int) {
        if line != nextLine { jumps.append((count, line)) }
        count += 1
        nextLine = line + 1
    }

    /// The line of a record.
    subscript(record: Int) -> Int {
        var low = 0
        var high = jumps.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if jumps[middle].record <= record { low = middle } else { high = middle }
        }
        return jumps[low].line + record - jumps[low].record
    }
}
