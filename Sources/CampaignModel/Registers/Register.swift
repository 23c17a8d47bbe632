/// A thing that a register lists under an identifier of its own.
public protocol Registered: Sendable {
    /// The identifier that other files refer to, as in `BD03`, `22918`, `T01`.
    var id: String { get }
}

/// The position of an item in its register; far smaller than its identifier and as good once codes are checked.
public struct RegisterIndex<Item>: Hashable, Sendable, Comparable {
    /// The position, from 0.
    public let position: Int32

    /// Names the item at a position.
    public init(_ position: Int) {
        self.position = Int32(position)
    }

    /// Orders as the register does.
    public static func < (left: Self, right: Self) -> Bool {
        left.position < right.position
    }
}

/// Items in the order of their file, found by identifier or by position.
public struct Register<Item: Registered>: Sendable {
    /// The items, in order.
    public let items: [Item]
    private let positions: [String: Int]

    /// Makes a register; of items with the same identifier the first is found.
    ///
    /// Readers report duplicates before they come here.
    public init(_ items: [Item] = []) {
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// How many items there are.
    public var count: Int { items.count }

    /// The positions of all items, in order.
    public var indices: [RegisterIndex<Item>] { items.indices.map { RegisterIndex($0) } }

    /// The identifiers, in order.
    public var ids: [String] { items.map(\.id) }

    /// Where the item with an identifier stands, if there is one.
    public func index(of id: String) -> RegisterIndex<Item>? {
        positions[id].map { RegisterIndex($0) }
    }

    /// The item at a position.
    public subscript(index: RegisterIndex<Item>) -> Item {
        items[Int(index.position)]
    }

    /// The item with an identifier, if there is one.
    public subscript(id id: String) -> Item? {
        positions[id].map { items[$0] }
    }
}
