import CampaignModel

/// What search engines may do: nothing while the site is a demonstration.
///
/// Pages of a demonstration say `noindex` themselves; they must stay open to robots so that this is read.
struct Robots {
    let settings: SiteSettings

    var file: OutputFile {
        let text = "User-agent: *\nAllow: /\n\nSitemap: \(settings.baseURL)/sitemap.xml\n"
        return OutputFile(path: "robots.txt", kind: .asset, language: nil, bytes: Array(text.utf8))
    }
}
