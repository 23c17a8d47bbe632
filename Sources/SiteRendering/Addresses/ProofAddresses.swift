import CampaignModel

/// Where the proofs of a release stand: each beside the file whose lines it proves.
public struct ProofAddresses: Sendable {
    /// Where the site shows the record of its last release.
    public static let record = "data/record.csv"

    private let paths: [String: String]

    /// The places of a site's proofs.
    public init(_ site: Site) {
        let (routes, campaign, first) = (Routes(site: site), site.campaign, site.settings.firstLanguage)
        var paths: [String: String] = [:]
        for commune in campaign.communes.indices {
            paths["figures \(campaign.communes[commune].id)"] = routes.path(to: .commune(commune), in: first)
        }
        for agency in campaign.agencies.indices {
            paths["figures \(campaign.agencies[agency].id)"] = routes.path(to: .agency(agency), in: first)
        }
        for task in campaign.tasks.indices {
            paths["record task \(campaign.tasks[task].id)"] = routes.path(to: .task(task), in: first)
        }
        self.paths = paths.mapValues { $0 + "proof.json" }
    }

    /// Where the proof of a branch of a release's tree stands: `figures 22918`, `record task T01`, `record report`.
    public subscript(branch: String) -> String {
        if let path = paths[branch] { return path }
        let parts = branch.split(separator: " ")
        guard parts.count == 2, parts[0] == "record" else {
            return "data/proofs/\(TextFold.slug(branch)).json"
        }
        let register = RegisterSummary.all.first { $0.record == parts[1] }
        return "data/\(register?.name ?? String(parts[1])).proof.json"
    }
}
