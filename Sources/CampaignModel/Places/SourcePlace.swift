/// Where a value stands in an input file: the place that every message names.
public struct SourcePlace: Hashable, Sendable, Comparable {
    /// The path as people type it, from the folder the command runs in: `content/data/communes.csv`.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, counted in characters as an editor counts them.
    public let column: Int

    /// Makes a place; a place for a whole file is its first character.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Orders by file, then line, then column.
    public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

/// A value together with the place it was read from.
public struct Located<Value> {
    /// The value as read.
    public let value: Value
    /// Where it stands.
    public let place: SourcePlace

    /// Pairs a value with its place.
    public init(_ value: Value, at place: SourcePlace) {
        self.value = value
        self.place = place
    }

    /// The same place with another value.
    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: place)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
