import Glibc

/// How many tries a property gets: few by default, a thousand when `MINHBACH_LONG` is set. `MINHBACH_SEED` chooses others.
struct LongRun {
    private var state: UInt64

    /// Whether the long run was asked for.
    static var isAsked: Bool { getenv("MINHBACH_LONG").map { String(cString: $0) != "" } ?? false }

    /// How many tries there are.
    static func count(_ few: Int, of many: Int = 1000) -> Int { isAsked ? many : few }

    /// Begins at a seed, so that each run tries the same.
    init(seed: UInt64) {
        let other = getenv("MINHBACH_SEED").flatMap { UInt64(String(cString: $0)) } ?? 0
        state = seed &+ other &* 0x9E37_79B9_7F4A_7C15
        for _ in 0..<4 { _ = below(2) }
    }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }

    /// The same items in another order.
    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.dropFirst().reversed() { items.swapAt(index, below(index + 1)) }
        return items
    }
}
