import CampaignModel
import Mustache

/// Which page stands at a destination, and every template that pages need.
enum PageCatalogue {
    /// The page at a destination.
    static func page(
        at destination: Destination, in site: Site, menus: StoryMenus, data: OpenData
    ) -> any SitePage {
        switch destination {
        case .single(let kind): single(kind, menus, data)
        case .register(let page): RecordListPage(page.rawValue)
        case .comparison: ComparisonPage()
        case .commune(let index): commune(index, in: site, menus)
        case .formerName(let index, let name):
            MovedCommunePage(commune: index, formerName: site.campaign.communes[index].formerNames[name])
        case .noticeSheet(let index): NoticeSheetPage(commune: index, menus: menus)
        case .indicator(let index): IndicatorPage(indicator: index)
        case .frame(let index, let subject): FramePage(indicator: index, subject: subject)
        case .task(let index): TaskPage(task: index)
        case .agency(let index): AgencyPage(agency: index)
        case .report(let index): ReportPage(period: index)
        case .story(let position): story(position, in: site, menus)
        }
    }

    /// The kinds of pages that exist once in every language, in the order of the manifest.
    static let singles: [FileKind] = [
        .home, .guidance, .offline, .communes, .indicators, .tasks, .agencies, .models, .ambassadors, .news, .data,
        .search, .languages,
        .reports, .inspections, .recognitions, .funding, .revisions, .notFound,
    ]

    /// The page that a `page:` link names; nothing when there is none.
    static func listing(_ name: String) -> Destination? {
        if let kind = FileKind(rawValue: name), singles.contains(kind) { return .single(kind) }
        return RegisterPage(rawValue: name).map { .register($0) }
    }

    /// What each template is given.
    static let shapes: [String: Shape] = {
        let types: [any SitePage.Type] = [
            HomePage.self, GuidancePage.self, OfflinePage.self, CommunesPage.self, ComparisonPage.self,
            CommunePage.self, NoticeSheetPage.self,
            IndicatorsPage.self,
            IndicatorPage.self, FramePage.self,
            TasksPage.self, TaskPage.self, AgenciesPage.self, AgencyPage.self, ModelsPage.self, ModelPage.self,
            AmbassadorsPage.self, AmbassadorPage.self, NewsPage.self, ArticlePage.self, EditorsPage.self,
            RecordListPage.self, ReportPage.self, DataPage.self, SearchPage.self, LanguagesPage.self, NotFoundPage.self,
            WithdrawnPage.self, MovedCommunePage.self,
        ]
        return Dictionary(uniqueKeysWithValues: types.map { ($0.template, shape(of: $0)) })
    }()

    private static func commune(
        _ index: RegisterIndex<Commune>, in site: Site, _ menus: StoryMenus
    ) -> any SitePage {
        site.campaign.communes[index].hasEnded(by: site.settings.asOf)
            ? MovedCommunePage(commune: index) : CommunePage(commune: index, menus: menus)
    }

    private static func shape<Page: SitePage>(of type: Page.Type) -> Shape { Page.View.shape }

    private static func single(_ kind: FileKind, _ menus: StoryMenus, _ data: OpenData) -> any SitePage {
        switch kind {
        case .home: HomePage(menus: menus)
        case .guidance: GuidancePage(menus: menus)
        case .offline: OfflinePage()
        case .communes: CommunesPage()
        case .indicators: IndicatorsPage()
        case .tasks: TasksPage()
        case .agencies: AgenciesPage()
        case .models: ModelsPage()
        case .ambassadors: AmbassadorsPage()
        case .news: NewsPage()
        case .data: DataPage(data: data)
        case .search: SearchPage()
        case .languages: LanguagesPage()
        case .reports, .inspections, .recognitions, .funding, .revisions: RecordListPage(kind.rawValue)
        case .notFound: NotFoundPage()
        default: preconditionFailure("There is no page of the kind \(kind.rawValue) that exists once.")
        }
    }

    private static func story(_ position: Int, in site: Site, _ menus: StoryMenus) -> any SitePage {
        let story = site.stories[position]
        if story.isWithdrawn { return WithdrawnPage(position: position) }
        switch story.subject {
        case .page(let facts): return EditorsPage(position: position, facts: facts, menus: menus)
        case .model(let facts): return ModelPage(position: position, facts: facts)
        case .ambassador(let facts): return AmbassadorPage(position: position, facts: facts)
        case .news(let facts): return ArticlePage(position: position, facts: facts)
        }
    }
}
