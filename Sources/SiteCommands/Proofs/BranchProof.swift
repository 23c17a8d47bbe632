import CampaignModel
import Mustache

/// The path from a branch of a release's tree to its root, with what the release says and who signed it.
struct BranchProof {
    let branch: ReleaseTree.Branch
    let path: [MerkleTree.Step]
    let stored: StoredRelease
    /// How many rows of `revisions.csv` spoke of figures of the branch, where any did: a figure's line ends with it.
    let revisions: [(name: String, count: Int)]

    /// The proof as a file.
    var json: [UInt8] {
        var bytes = Array("{\"branch\":".utf8)
        JSONText.append(branch.name, to: &bytes)
        bytes += ",\"lines\":\(branch.count),\"branch_root\":\"\(branch.root)\",\"path\":[".utf8
        for (position, step) in path.enumerated() {
            bytes += (position > 0 ? "," : "").utf8
            bytes += "{\"side\":\"\(step.isLeft ? "left" : "right")\",\"hash\":\"\(ReleaseHash.text(step.hash))\"}".utf8
        }
        bytes += "],\"revisions\":{".utf8
        for (position, revision) in revisions.enumerated() {
            bytes += (position > 0 ? "," : "").utf8
            JSONText.append(revision.name, to: &bytes)
            bytes += ":\(revision.count)".utf8
        }
        bytes += "},\"release\":".utf8
        JSONText.append(stored.release.text, to: &bytes)
        let signer: [(String, String?)] = [
            ("public_key", stored.signature?.publicKey), ("signature", stored.signature?.signature),
        ]
        for (key, text) in signer {
            bytes += ",\"\(key)\":".utf8
            if let text { JSONText.append(text, to: &bytes) } else { bytes += "null".utf8 }
        }
        return bytes + "}\n".utf8
    }
}

/// A proof as a site shows it.
struct ShownProof {
    /// The branch's name.
    let name: String
    /// The branch with its count and root, as the tree hashes it.
    let branch: String
    let path: [MerkleTree.Step]
    let release: String
    /// How many rows of `revisions.csv` it says that spoke of figures, by their names.
    let revisions: [String: Int]

    /// Reads a proof; nothing when it isn't one.
    init?(json: [UInt8]) {
        guard case .object(let fields) = try? JSONReader.value(of: json), case .string(let name) = fields["branch"],
            case .number(let lines) = fields["lines"], case .string(let root) = fields["branch_root"],
            case .array(let steps) = fields["path"], case .string(let release) = fields["release"],
            case .object(let counts) = fields["revisions"]
        else { return nil }
        var revisions: [String: Int] = [:]
        for (figure, count) in counts {
            guard case .number(let digits) = count, let count = Int(digits) else { return nil }
            revisions[figure] = count
        }
        self.revisions = revisions
        self.name = name
        branch = "\(name) \(lines) \(root)"
        self.release = release
        var path: [MerkleTree.Step] = []
        for step in steps {
            guard case .object(let step) = step, case .string(let side) = step["side"],
                case .string(let hash) = step["hash"], let bytes = ReleaseHash.bytes(hash),
                ["left", "right"].contains(side)
            else { return nil }
            path.append(MerkleTree.Step(isLeft: side == "left", hash: bytes))
        }
        self.path = path
    }

    /// The root that it leads to, in hexadecimal.
    var root: String {
        ReleaseHash.text(MerkleTree.root(from: MerkleTree.leaf(Array(branch.utf8)), along: path))
    }
}
