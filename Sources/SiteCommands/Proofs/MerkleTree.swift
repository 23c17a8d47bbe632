/// The Merkle tree of RFC 9162 (2.1): a short path proves that an entry is under a root.
enum MerkleTree {
    /// A hash on the way to the root, and on which side it stands.
    struct Step: Hashable, Sendable {
        /// True when it stands to the left of what was reckoned so far.
        let isLeft: Bool
        /// The hash of the neighbouring subtree.
        let hash: [UInt8]
    }

    /// The hash of an entry: SHA-256 of a zero byte and the entry.
    static func leaf(_ entry: [UInt8]) -> [UInt8] { hash(0, entry) }

    /// The hash of a node: SHA-256 of a one byte and both children.
    static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { hash(1, left, right) }

    private static func hash(_ mark: UInt8, _ first: [UInt8], _ second: [UInt8] = []) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 + first.count + second.count)
        bytes.append(mark)
        bytes += first
        bytes += second
        return ReleaseHash.digest(of: bytes)
    }

    /// The root over leaves, given as hashes; over none the hash of nothing.
    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let first = leaves.first else { return ReleaseHash.digest(of: []) }
        guard leaves.count > 1 else { return first }
        let middle = leaves.startIndex + split(leaves.count)
        return node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    /// The path from a leaf to the root, from below upwards.
    static func path(to position: Int, in leaves: ArraySlice<[UInt8]>) -> [Step] {
        guard leaves.count > 1 else { return [] }
        let middle = leaves.startIndex + split(leaves.count)
        if position < middle {
            return path(to: position, in: leaves[..<middle]) + [Step(isLeft: false, hash: root(leaves[middle...]))]
        }
        return path(to: position, in: leaves[middle...]) + [Step(isLeft: true, hash: root(leaves[..<middle]))]
    }

    /// What a path leads to from a leaf.
    static func root(from leaf: [UInt8], along path: [Step]) -> [UInt8] {
        path.reduce(leaf) { hash, step in step.isLeft ? node(step.hash, hash) : node(hash, step.hash) }
    }

    /// The largest power of two below a number of leaves.
    private static func split(_ count: Int) -> Int {
        var power = 1
        while power * 2 < count { power *= 2 }
        return power
    }
}
