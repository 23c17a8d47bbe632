/// The words of an index in files, by how their folded forms begin.
///
/// A file that would be too large is split by one letter more, so that a search costs the same on a large site.
struct SearchShards {
    /// The words that begin with `name`; other signs than `a`–`z` and digits are `-` in it.
    struct Shard {
        let name: String
        let bytes: [UInt8]
    }

    /// How many bytes a file may have before it is split; compressed, they are about a third.
    static let limit = 10_000

    private(set) var shards: [Shard] = []

    init(_ words: [SearchIndex.Word], limit: Int = SearchShards.limit) {
        split(words, length: 1, limit: limit)
        shards.sort { $0.name < $1.name }
    }

    private mutating func split(_ words: [SearchIndex.Word], length: Int, limit: Int) {
        for (name, own) in Dictionary(grouping: words, by: { SearchShards.name(of: $0.folded, length: length) }) {
            let bytes = SearchShards.file(own)
            let canSplit = own.contains { $0.folded.unicodeScalars.count > length }
            if bytes.count <= limit || own.count == 1 || name.utf8.count < length || !canSplit {
                shards.append(Shard(name: name, bytes: bytes))
            } else {
                split(own, length: length + 1, limit: limit)
            }
        }
    }

    /// How a folded word begins.
    static func name(of folded: String, length: Int) -> String {
        String(
            decoding: folded.unicodeScalars.prefix(length).map { scalar in
                switch scalar {
                case "a"..."z", "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
                default: UInt8(ascii: "-")
                }
            }, as: UTF8.self)
    }

    /// `{"lâm":[13,4,…]}`: the numbers of `SearchIndex.Word.pages`, each as its distance from the one before.
    private static func file(_ words: [SearchIndex.Word]) -> [UInt8] {
        var bytes: [UInt8] = []
        JSONTree.object(
            words.map { word in
                var last = 0
                let steps = word.pages.map { page in
                    defer { last = page }
                    return JSONTree.integer(page - last)
                }
                return (word.word, .list(steps))
            }
        ).append(to: &bytes)
        return bytes
    }
}
