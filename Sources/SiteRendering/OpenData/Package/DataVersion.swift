import CampaignModel

extension OpenData {
    /// The first number of the version: goes up when a column is renamed, given up or means something else.
    public static let formatVersion = 4

    /// The version of the data: format, additions, corrections. The second number is that of the last release that
    /// added figures; the third counts the releases since, and the rows of `revisions.csv` since the last of them.
    var version: String {
        let site = context.site
        let releases = site.releases.map(\.release).filter { $0.asOf <= terms.asOf }
        let last = releases.map(\.asOf).max()
        let corrections = site.campaign.records.revisions.filter { revision in
            revision.on <= terms.asOf && (last.map { revision.on > $0 } ?? true)
        }
        return version(ofRelease: releases.count - 1, corrections: corrections.count)
    }

    /// The version of a release, by its place.
    func version(ofRelease release: Int, corrections: Int = 0) -> String {
        let addition = context.news.lastAddition(upTo: release).map { $0 + 1 } ?? 0
        return "\(OpenData.formatVersion).\(addition).\(release + 1 - addition + corrections)"
    }
}
