import CampaignModel

/// The files of evidence that the site offers, by the hashes that the register names.
struct EvidenceTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let table = try twins.table("evidence") else { return [] }
        var found: [Diagnostic] = []
        for row in table.rows where !table.cell(row, "file").isEmpty {
            let path = "data/\(table.cell(row, "file"))"
            guard SitePath.isSafe(path) else { continue }
            let hash = try twins.bytes(path).map(ReleaseHash.of)
            if hash != table.cell(row, "sha256") {
                found += twins.told(["\(table.cell(row, "id")), sha256"], in: path, than: "data/evidence.csv")
            }
        }
        return found
    }
}
