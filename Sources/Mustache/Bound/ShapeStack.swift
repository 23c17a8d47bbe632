/// What the places around a tag offer, innermost last.
struct ShapeStack {
    /// A value that a name leads to.
    struct Path: Hashable {
        /// The record it starts at, counted from the outermost.
        let record: Int
        /// The slots to go through.
        let slots: [Int]
    }

    /// What a place offers.
    enum Frame {
        case record(Shape, number: Int)
        /// The text that a section was opened with.
        case value(Path, Shape.Kind)
        /// The current item of a list of texts.
        case item(Int)
        case flag
    }

    enum Lookup {
        /// A value; with the name of the first record on the way to it that may be absent.
        case found(Path, Shape.Kind, absent: String?)
        case item(Int)
        /// The current item, which is no text.
        case noCurrentText
        case unknown(part: String, offered: [String])
        /// Something other than a record stands before a dot.
        case notARecord(String, Shape.Kind)
    }

    private var frames: [Frame] = []
    private var recordCount = 0
    private var itemCount = 0
    /// Records that may be absent, but not here.
    private var present: [Path] = []

    init(_ shapes: [Shape]) {
        for shape in shapes { push(shape) }
    }

    mutating func push(_ shape: Shape) {
        frames.append(.record(shape, number: recordCount))
        recordCount += 1
    }

    mutating func pushItem() {
        frames.append(.item(itemCount))
        itemCount += 1
    }

    mutating func push(_ path: Path, _ kind: Shape.Kind) {
        frames.append(kind == .flag ? .flag : .value(path, kind))
    }

    mutating func push(_ shape: Shape, present path: Path) {
        push(shape)
        present.append(path)
    }

    mutating func pop(present path: Path) {
        pop()
        present.removeLast()
    }

    mutating func pop() {
        switch frames.removeLast() {
        case .record: recordCount -= 1
        case .item: itemCount -= 1
        case .value, .flag: break
        }
    }

    func lookup(_ name: Name) -> Lookup {
        guard let first = name.parts.first else { return current }
        let candidates = name.isLocal ? Array(frames.suffix(1)) : frames.reversed()
        for case .record(let shape, let number) in candidates {
            guard let slot = shape.slot(of: first) else { continue }
            return follow(name.parts, from: Path(record: number, slots: [slot]), kind: shape.fields[slot].kind)
        }
        return .unknown(part: first, offered: offered(by: candidates))
    }

    private var current: Lookup {
        switch frames.last {
        case .item(let number): .item(number)
        case .value(let path, let kind): .found(path, kind, absent: nil)
        case .record, .flag, nil: .noCurrentText
        }
    }

    private func follow(_ parts: [String], from start: Path, kind: Shape.Kind) -> Lookup {
        var path = start
        var kind = kind
        var absent: String?
        for (index, part) in parts.enumerated().dropFirst() {
            let before = parts[..<index].joined(separator: ".")
            let shape: Shape
            switch kind {
            case .record(let inner): shape = inner
            case .optional(let inner):
                shape = inner
                if absent == nil, !present.contains(path) { absent = before }
            case .text, .html, .flag, .list, .texts: return .notARecord(before, kind)
            }
            guard let slot = shape.slot(of: part) else {
                return .unknown(part: part, offered: shape.fields.map(\.name))
            }
            path = Path(record: path.record, slots: path.slots + [slot])
            kind = shape.fields[slot].kind
        }
        return .found(path, kind, absent: absent)
    }

    private func offered(by frames: [Frame]) -> [String] {
        var names: [String] = []
        for case .record(let shape, _) in frames {
            names += shape.fields.map(\.name).filter { !names.contains($0) }
        }
        return names
    }
}

extension Shape.Kind {
    /// The kind without what the records in it offer.
    var problemKind: TemplateProblem.ValueKind {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .list: .list
        case .record: .record
        case .optional: .optional
        case .texts: .texts
        }
    }
}
