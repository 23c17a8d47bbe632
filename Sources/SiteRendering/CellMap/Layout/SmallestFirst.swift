/// A queue of pairs that gives the smallest first: by cost, and among equals by number.
struct SmallestFirst {
    private var heap: [(cost: Int, number: Int)] = []

    /// Adds a pair.
    mutating func push(_ pair: (cost: Int, number: Int)) {
        heap.append(pair)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if heap[parent] <= heap[child] { break }
            heap.swapAt(parent, child)
            child = parent
        }
    }

    /// Takes the smallest pair out.
    mutating func pop() -> (cost: Int, number: Int)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        if heap.isEmpty { return first }
        heap[0] = last
        var parent = 0
        while 2 * parent + 1 < heap.count {
            var child = 2 * parent + 1
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            if heap[parent] <= heap[child] { break }
            heap.swapAt(parent, child)
            parent = child
        }
        return first
    }
}
