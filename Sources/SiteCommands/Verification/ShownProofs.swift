import CampaignModel
import SiteRendering

/// The proofs of a published site: each leads to the root of the release, stands beside what it proves, and counts the
/// revisions that there were; no branch is without.
struct ShownProofs {
    let site: String
    let release: Release
    let root: String
    /// The tree of the release, where it could be grown again.
    let tree: ReleaseTree?

    /// What is wrong with them.
    ///
    /// - Parameter figures: The figures as the site shows them.
    func differences(figures: [LedgerRow]) throws(CommandFailure) -> [Diagnostic] {
        var revisions: [String: [String: Int]] = [:]
        for row in figures where row.entry.revisions > 0 {
            revisions[ReleaseTree.branch(of: row), default: [:]][row.name] = row.entry.revisions
        }
        var found: [Diagnostic] = []
        var missing = Set(tree?.branches.map(\.name) ?? [])
        for file in try SiteFiles.all(in: site) where file.isPlain && ShownProofs.isProof(file.path) {
            let path = "\(site)/\(file.path)"
            guard let bytes = try? ByteReading.bytes(path), let proof = ShownProof(json: bytes), proof.root == root,
                proof.release == release.text, isInPlace(file.path, proof.name),
                tree == nil || proof.revisions == revisions[proof.name] ?? [:]
            else {
                found.append(.proofDiffers(from: release.number, at: path))
                continue
            }
            missing.remove(proof.name)
        }
        // A proof that leads elsewhere is told already.
        guard found.isEmpty else { return found }
        return missing.sorted().map {
            .proofMissing($0, from: release.number, at: "\(site)/\(ProofAddresses.record)")
        }
    }

    /// Compressed copies of proofs are no proofs by themselves.
    private static func isProof(_ path: String) -> Bool {
        guard path.hasSuffix(".json") else { return false }
        return path.hasSuffix("/proof.json") || path.hasPrefix("data/proofs/") || path.hasSuffix(".proof.json")
    }

    /// Whether a proof is about what it stands beside: the figures of a unit in the file next to it, a task by its code,
    /// kinds of rows by their names.
    private func isInPlace(_ path: String, _ branch: String) -> Bool {
        guard !path.hasPrefix("data/") else {
            return path == ProofAddresses.path(withoutPage: branch)
        }
        let parts = branch.split(separator: " ").map(String.init)
        let folder = path.dropLast("proof.json".count)
        let isNamed = { (code: String) in folder.split(separator: "/").last.map(String.init) == TextFold.slug(code) }
        if parts.count == 3, parts[1] == "task" { return isNamed(parts[2]) }
        guard parts.count == 2, parts[0] == "figures" else { return false }
        // Pages of agencies bear their codes and have no file of figures.
        guard let bytes = try? ByteReading.bytes("\(site)/\(folder)figures.csv") else { return isNamed(parts[1]) }
        // A unit's file has its rows alone, and begins with the key: the second part of it is the unit.
        let row = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2).dropFirst().first ?? []
        let key = String(decoding: row.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self).split(separator: "@")
        return key.count > 2 && key[1] == parts[1]
    }
}

extension Diagnostic {
    /// A proof doesn't lead to the root, or isn't about what it stands beside.
    static func proofDiffers(from release: Int, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "proof-differs", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Bằng chứng này không dẫn tới gốc của bản \(release)",
                en: "This proof doesn’t lead to the root of release \(release)"),
            explanation: Bilingual(
                vi:
                    "Đường đi từ nhánh của tệp bên cạnh phải tính ra đúng gốc (root) mà bản công bố ghi, và số lần điều chỉnh "
                    + "phải đúng như revisions.csv.",
                en:
                    "The path from the branch of the file beside it has to give the root that the release names, and the "
                    + "counts of revisions have to be those of revisions.csv."),
            fix: Bilingual(
                vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
                en: "Build the site again; if nobody of yours changed this file, the site was forged."))
    }

    /// A branch of the release has no proof.
    static func proofMissing(_ branch: String, from release: Int, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "proof-missing", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Bản \(release) có nhánh “\(branch)” mà trang không có bằng chứng",
                en: "Release \(release) has the branch “\(branch)”, and the site no proof of it"),
            explanation: Bilingual(
                vi: "Thiếu bằng chứng thì không ai kiểm chứng được số liệu hay lời hứa ở nhánh ấy.",
                en: "Without it nobody can check the figures or the promises of that branch."),
            fix: Bilingual(
                vi: "Hãy dựng lại trang; nếu không ai trong cơ quan xóa tệp này, trang đã bị giả mạo.",
                en: "Build the site again; if nobody of yours took the file away, the site was forged."))
    }
}
