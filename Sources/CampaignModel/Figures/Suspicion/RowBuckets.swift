/// Positions of rows sorted into numbered buckets by counting, which takes linear time.
struct RowBuckets {
    private let starts: [Int32]
    private let positions: [Int32]

    /// Sorts rows into so many buckets; rows without a bucket are left out.
    init(_ rows: [SuspicionRow], count: Int, by bucket: (SuspicionRow) -> Int?) {
        var starts = [Int32](repeating: 0, count: count + 1)
        let buckets = rows.map { bucket($0).map { Int32($0) } ?? -1 }
        for bucket in buckets where bucket >= 0 { starts[Int(bucket) + 1] += 1 }
        for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var positions = [Int32](repeating: 0, count: Int(starts[count]))
        for (position, bucket) in buckets.enumerated() where bucket >= 0 {
            positions[Int(next[Int(bucket)])] = Int32(position)
            next[Int(bucket)] += 1
        }
        self.starts = starts
        self.positions = positions
    }

    /// How many buckets there are.
    var count: Int { starts.count - 1 }

    /// The positions of a bucket's rows, in the order of the rows.
    subscript(bucket: Int) -> ArraySlice<Int32> {
        positions[Int(starts[bucket])..<Int(starts[bucket + 1])]
    }
}
