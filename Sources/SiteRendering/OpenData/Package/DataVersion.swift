import CampaignModel

extension OpenData {
    /// The first number of the version: goes up when a column is renamed, given up or means something else.
    public static let formatVersion = 3

    /// The version of the data: format, additions, corrections. A release of figures is an addition; a row of
    /// `revisions.csv` since the last release is a correction.
    var version: String {
        let site = context.site
        let releases = site.releases.map(\.release).filter { $0.asOf <= terms.asOf }
        let last = releases.map(\.asOf).max()
        let corrections = site.campaign.records.revisions.filter { revision in
            revision.on <= terms.asOf && (last.map { revision.on > $0 } ?? true)
        }
        return "\(OpenData.formatVersion).\(releases.count).\(corrections.count)"
    }
}
