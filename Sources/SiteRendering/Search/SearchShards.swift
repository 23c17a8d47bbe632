import CampaignModel

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
        split(words.map { Entry($0) }, length: 1, limit: limit)
        shards.sort { $0.name < $1.name }
    }

    /// A word as it stands in a file, written once however often files are split.
    private struct Entry {
        /// How the names of files with the word begin: a sign for each of its letters.
        let name: [UInt8]
        /// `"lâm":[13,4,…]`: the numbers of `SearchIndex.Word.pages`, each as its distance from the one before.
        let bytes: [UInt8]

        init(_ word: SearchIndex.Word) {
            name = SearchShards.signs(of: word.folded)
            var bytes: [UInt8] = []
            JSONTree.append(word.word, to: &bytes)
            bytes += ":[".utf8
            var last = 0
            for (position, page) in word.pages.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                MachineNumber.append(page - last, to: &bytes)
                last = page
            }
            bytes.append(UInt8(ascii: "]"))
            self.bytes = bytes
        }
    }

    private mutating func split(_ entries: [Entry], length: Int, limit: Int) {
        for (name, own) in Dictionary(grouping: entries, by: { $0.name.prefix(length) }) {
            // Commas and braces are one more than the words.
            let size = own.reduce(own.count + 1) { $0 + $1.bytes.count }
            let canSplit = own.contains { $0.name.count > length }
            if size <= limit || own.count == 1 || name.count < length || !canSplit {
                shards.append(
                    Shard(name: String(decoding: name, as: UTF8.self), bytes: SearchShards.file(own, size: size)))
            } else {
                split(own, length: length + 1, limit: limit)
            }
        }
    }

    private static func file(_ entries: [Entry], size: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        bytes.append(UInt8(ascii: "{"))
        for (position, entry) in entries.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += entry.bytes
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// How a folded word begins.
    static func name(of folded: String, length: Int) -> String {
        String(decoding: signs(of: folded).prefix(length), as: UTF8.self)
    }

    /// A sign for each letter of a folded word.
    private static func signs(of folded: String) -> [UInt8] {
        folded.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
            default: UInt8(ascii: "-")
            }
        }
    }
}
