/// What a file of the site is, as `manifest.json` says it.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
    /// The first page.
    case home
    /// The guidance for people.
    case guidance
    /// What stands for pages that the device hasn't kept.
    case offline
    /// The list of communes.
    case communes
    /// A commune's scorecard.
    case commune
    /// The catalogue of indicators.
    case indicators
    /// An indicator.
    case indicator
    /// The list of tasks.
    case tasks
    /// A task.
    case task
    /// The list of agencies.
    case agencies
    /// An agency.
    case agency
    /// The list of good models.
    case models
    /// A good model.
    case model
    /// The list of digital ambassadors.
    case ambassadors
    /// A digital ambassador.
    case ambassador
    /// The list of news.
    case news
    /// A piece of news.
    case article
    /// A page of the editors.
    case page
    /// The list of reports.
    case reports
    /// A report.
    case report
    /// The inspections.
    case inspections
    /// The commendations and corrections.
    case recognitions
    /// Money and devices.
    case funding
    /// The changes of published figures.
    case revisions
    /// The open data.
    case data
    /// The search.
    case search
    /// The languages.
    case languages
    /// The page for addresses that lead nowhere.
    case notFound = "notfound"
    /// A feed.
    case feed
    /// A style sheet, script, picture, or a file for machines.
    case asset
    /// A file to download.
    case download
}
