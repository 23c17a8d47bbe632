import CampaignModel

/// A key of a YAML entry, said once: its name, what it holds, what it means, whether it must be there, and how it is read.
struct YAMLField<Value>: Sendable {
    /// The key as editors' programs are told of it.
    let key: YAMLKey
    /// The value; nothing, after a message, when it must be there and can't be read.
    let read: @Sendable (YAMLScope) -> Value?

    init(_ key: YAMLKey, _ read: @escaping @Sendable (YAMLScope) -> Value?) {
        self.key = key
        self.read = read
    }

    /// The same key, of an entry that is looked at further when the value can't be read.
    func evenWithout() -> YAMLField<Value?> {
        let read = read
        return YAMLField<Value?>(key) { .some(read($0)) }
    }
}

/// What an entry is read with.
struct YAMLScope {
    /// The entry.
    let map: YAMLMap
    /// The languages of the site, the first one first.
    let languages: [LanguageTag]
}

/// A value that is asked for only when another key says so; until then its key is one that the entry may not hold.
struct YAMLPending<Value> {
    /// Reads it; says when it isn't there.
    let required: () -> Value?
}

/// A kind of YAML entry, said once: its keys in order, and what is made of their values.
///
/// A key without a value in `make`, or a value without a key, doesn't compile.
struct YAMLDeclaration<Entry>: Sendable {
    /// The keys, as editors' programs are told of them.
    let keys: [YAMLKey]
    private let make: @Sendable (YAMLScope) -> Entry?

    /// Declares the keys; `make` takes their values in that order.
    init<each Value>(
        make: @escaping @Sendable (YAMLScope, repeat each Value) -> Entry?,
        @YAMLFieldBuilder fields: () -> YAMLFieldPack<repeat each Value>
    ) {
        let pack = fields()
        var keys: [YAMLKey] = []
        for field in repeat each pack.fields { keys.append(field.key) }
        self.keys = keys
        let conditional = keys.filter { $0.condition != nil }.map(\.name)
        self.make = { scope in
            // All keys are read before any is missed, so that every mistake of an entry is told at once.
            let values: (repeat (each Value)?) = (repeat (each pack.fields).read(scope))
            do {
                return make(scope, repeat try YAMLDeclaration.whole(each values))
            } catch {
                // Whether these may stand here says a key that couldn't be read, or that isn't there.
                conditional.forEach(scope.map.tolerate)
                return nil
            }
        }
    }

    /// The entry in a mapping; nothing, after messages, when what it must say can't be read. Whoever reads the mapping
    /// further reports its unknown keys afterwards.
    func read(_ map: YAMLMap, _ languages: [LanguageTag]) -> Entry? {
        make(YAMLScope(map: map, languages: languages))
    }

    /// The same, of a mapping that nobody reads further.
    func readWhole(_ map: YAMLMap, _ languages: [LanguageTag]) -> Entry? {
        defer { map.reportUnknownKeys() }
        return read(map, languages)
    }

    private struct IncompleteEntry: Error {}

    private static func whole<Value>(_ value: Value?) throws(IncompleteEntry) -> Value {
        guard let value else { throw IncompleteEntry() }
        return value
    }
}

/// Keys in order, each with the type of its value.
struct YAMLFieldPack<each Value>: Sendable {
    let fields: (repeat YAMLField<each Value>)
}

/// Takes the keys of a declaration one by one, so that a mistake is told at its own line.
@resultBuilder enum YAMLFieldBuilder {
    static func buildExpression<Value>(_ field: YAMLField<Value>) -> YAMLField<Value> {
        field
    }

    static func buildBlock<each Value>(_ fields: repeat YAMLField<each Value>) -> YAMLFieldPack<repeat each Value> {
        YAMLFieldPack(fields: (repeat each fields))
    }
}
