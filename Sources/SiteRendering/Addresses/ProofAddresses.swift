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
        for unit in campaign.units.indices {
            guard let page = campaign.units[unit].page else { continue }
            paths["figures \(campaign.units[unit].id)"] = routes.path(to: page, in: first)
        }
        for task in campaign.tasks.indices {
            paths["record task \(campaign.tasks[task].id)"] = routes.path(to: .task(task), in: first)
        }
        self.paths = paths.mapValues { $0 + "proof.json" }
    }

    /// Where the proof of a branch of a release's tree stands: `figures 22918`, `record task T01`, `record report`.
    public subscript(branch: String) -> String {
        paths[branch] ?? ProofAddresses.path(withoutPage: branch)
    }

    /// Where the proof of a branch stands that has no page.
    public static func path(withoutPage branch: String) -> String {
        let parts = branch.split(separator: " ")
        guard parts.count == 2, parts[0] == "record" else {
            return "data/proofs/\(TextFold.slug(branch)).json"
        }
        return path(ofRecord: String(parts[1]))
    }

    /// Where the proof of a branch stands that has no page of its own.
    static func path(ofFigures unit: String) -> String { "data/proofs/\(TextFold.slug("figures \(unit)")).json" }
    static func path(ofRecord record: String) -> String {
        let register = RegisterSummary.all.first { $0.record == record }
        return "data/\(register?.name ?? record).proof.json"
    }
}

extension ReportingUnit {
    /// The unit's own page; nothing for the province, whose page is the first one.
    var page: Destination? {
        switch kind {
        case .province: nil
        case .commune(let commune): .commune(commune)
        case .agency(let agency): .agency(agency)
        }
    }
}

extension PageContext {
    /// Where the proof of a figure stands; empty for one that the last release doesn't hold as it is.
    func proofHref(of figure: Figure) -> String {
        site.changes.proves(figure) ? href(proofOf: figure.key.unit) : ""
    }

    /// Where the proof of all figures of a unit stands; empty when no release holds any.
    func proofHref(of unit: RegisterIndex<ReportingUnit>) -> String {
        site.changes.proves(unit) ? href(proofOf: unit) : ""
    }

    /// Where the proof of a task stands; empty when no release holds it.
    func proofHref(of task: CampaignTask) -> String {
        guard site.changes.proves("task", task.id), let index = campaign.tasks.index(of: task.id) else { return "" }
        return href(path: routes.path(to: .task(index), in: settings.firstLanguage) + "proof.json")
    }

    /// Links to the proofs of kinds of rows, as far as a release holds any.
    func proofLinks(ofRecords records: [String]) -> [LinkView] {
        records.filter { site.changes.proves($0) }.map { record in
            let path = ProofAddresses.path(ofRecord: record)
            return LinkView(String(path.dropFirst("data/".count)), href: href(path: path))
        }
    }

    /// Where the page on data says how a proof is checked.
    var proofHelpHref: String { href(.single(.data)) + "#proof" }

    /// Where the page on data says how its tables are opened: a double click breaks Vietnamese letters.
    var readingHelpHref: String { href(.single(.data)) + "#reading" }

    private func href(proofOf unit: RegisterIndex<ReportingUnit>) -> String {
        let entry = campaign.units[unit]
        guard let page = entry.page else {
            return href(path: ProofAddresses.path(ofFigures: entry.id))
        }
        return href(path: routes.path(to: page, in: settings.firstLanguage) + "proof.json")
    }
}
