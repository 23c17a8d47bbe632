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
    @inlinable
    public init(_ position: Int) {
        self.position = Int32(position)
    }

    /// Orders as the register does.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool {
        left.position < right.position
    }
}

/// The positions of a register's items, in order; none of them stands anywhere until it is asked for.
public struct RegisterIndices<Item>: RandomAccessCollection, Sendable {
    @usableFromInline let size: Int

    @inlinable
    init(count: Int) { size = count }

    /// The first place, 0.
    @inlinable
    public var startIndex: Int { 0 }

    /// The place behind the last.
    @inlinable
    public var endIndex: Int { size }

    /// The position at a place: the same number.
    @inlinable
    public subscript(place: Int) -> RegisterIndex<Item> { RegisterIndex(place) }
}

/// Items in the order of their file, found by identifier or by position.
public struct Register<Item: Registered>: Sendable {
    /// The items, in order.
    public let items: [Item]
    @usableFromInline let positions: [String: Int]

    /// Makes a register; of items with the same identifier the first is found.
    ///
    /// Readers report duplicates before they come here.
    public init(_ items: [Item] = []) {
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// How many items there are.
    @inlinable
    public var count: Int { items.count }

    /// The positions of all items, in order.
    @inlinable
    public var indices: RegisterIndices<Item> { RegisterIndices(count: items.count) }

    /// The identifiers, in order.
    public var ids: [String] { items.map(\.id) }

    /// Where the item with an identifier stands, if there is one.
    public func index(of id: String) -> RegisterIndex<Item>? {
        positions[id].map { RegisterIndex($0) }
    }

    /// The item at a position, lent and not copied: asking for one of its fields counts no references of the others.
    @inlinable
    public subscript(index: RegisterIndex<Item>) -> Item {
        _read { yield items[Int(index.position)] }
    }

    /// The item with an identifier, if there is one.
    public subscript(id id: String) -> Item? {
        positions[id].map { items[$0] }
    }
}
