import CampaignModel

/// The tree under a release's root: a branch for each unit's figures, each task, and each kind of row of the public record.
///
/// A branch is a Merkle tree of its own over the lines of its figures or facts. The tree over all has one leaf a branch, in
/// the order of their names: `figures 22918 173 5a0c…`, its name, how many lines it has, and its root. So a short path
/// leads from a commune's file, or a register's, to the root.
struct ReleaseTree {
    /// One of its branches.
    struct Branch: Hashable {
        /// The name: `figures 22918`, `record report`, `record task T01`.
        let name: String
        /// How many lines it has.
        let count: Int
        /// Its root, in hexadecimal.
        let root: String

        /// What the tree over all branches hashes of it.
        var text: String { "\(name) \(count) \(root)" }
    }

    /// The branches, in the order of their names.
    let branches: [Branch]
    /// The SHA-256 of the whole record.
    let recordHash: String
    private let leaves: [[UInt8]]

    /// Grows the tree over what a release froze.
    ///
    /// - Parameters:
    ///   - figures: The figures, in the order of the ledger.
    ///   - record: The facts, in the order of the record.
    init(figures: [LedgerRow], record: [FactRow]) {
        var lines: [String: [[UInt8]]] = [:]
        for row in figures {
            lines[ReleaseTree.branch(of: row), default: []].append(MerkleTree.leaf(LedgerFile.line(row)))
        }
        for row in record {
            lines[ReleaseTree.branch(of: row.name), default: []].append(MerkleTree.leaf(RecordFile.line(row)))
        }
        branches = lines.map { name, leaves in
            Branch(name: name, count: leaves.count, root: ReleaseHash.text(MerkleTree.root(leaves[...])))
        }.sorted { LedgerFile.precedes($0.name, $1.name) }
        leaves = branches.map { MerkleTree.leaf(Array($0.text.utf8)) }
        recordHash = ReleaseHash.of(RecordFile.bytes(of: record))
    }

    /// The branch that a figure belongs to: that of its unit.
    static func branch(of row: LedgerRow) -> String {
        let parts = row.name.utf8.split(separator: UInt8(ascii: "@"), maxSplits: 2).map { Substring($0) }
        return "figures \(parts.count > 1 ? parts[1] : "-")"
    }

    /// The branch that a fact belongs to: a task has one of its own.
    static func branch(of name: RecordName) -> String {
        name.record == "task" ? "record task \(name.key)" : "record \(name.record)"
    }

    /// The root of all, in hexadecimal.
    var root: String { ReleaseHash.text(MerkleTree.root(leaves[...])) }

    /// The path from each branch to the root.
    var paths: [(branch: Branch, path: [MerkleTree.Step])] {
        branches.indices.map { (branches[$0], MerkleTree.path(to: $0, in: leaves[...])) }
    }
}
