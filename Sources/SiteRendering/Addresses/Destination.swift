import CampaignModel

/// A page that links can lead to.
enum Destination: Hashable, Sendable {
    /// A page that exists once: a list, or a page made by the program.
    case single(FileKind)
    /// A register that the manifest lists as a page.
    case register(RegisterPage)
    /// Communes side by side.
    case comparison
    /// A commune's scorecard.
    case commune(RegisterIndex<Commune>)
    /// What stands at the address of a name that a commune bore before; the name by its position.
    case formerName(RegisterIndex<Commune>, Int)
    /// The sheet for a commune's notice board.
    case noticeSheet(RegisterIndex<Commune>)
    /// An indicator.
    case indicator(RegisterIndex<Indicator>)
    /// A chart of an indicator on its own, for frames of other sites.
    case frame(RegisterIndex<Indicator>, FrameSubject)
    /// A task.
    case task(RegisterIndex<CampaignTask>)
    /// An agency.
    case agency(RegisterIndex<Agency>)
    /// The report on a period.
    case report(RegisterIndex<Period>)
    /// A story, by its position in the site's stories.
    case story(Int)

    /// The list of the menu that the page belongs to, if any.
    func section(in site: Site) -> FileKind? {
        switch self {
        case .single(let kind): kind
        case .commune, .formerName, .noticeSheet, .comparison: .communes
        case .indicator, .frame: .indicators
        case .task: .tasks
        case .register, .agency, .report: nil
        case .story(let position):
            switch site.stories[position].subject {
            case .page(let facts): facts.section == .guidance ? .guidance : nil
            case .model: .models
            case .ambassador: .ambassadors
            case .news: .news
            }
        }
    }

    /// What the page is in the manifest.
    func kind(in site: Site) -> FileKind {
        switch self {
        case .single(let kind): kind
        case .register, .frame, .comparison, .formerName: .page
        case .commune(let index): site.campaign.communes[index].hasEnded(by: site.settings.asOf) ? .page : .commune
        case .noticeSheet: .page
        case .indicator: .indicator
        case .task: .task
        case .agency: .agency
        case .report: .report
        case .story(let position):
            switch site.stories[position].kind {
            case .page: .page
            case .model: .model
            case .ambassador: .ambassador
            case .news: .article
            }
        }
    }
}
