import CampaignModel
import Mustache

/// Every file of the site, each made on its own when asked for: pure, in any order, on any thread.
public struct SitePlan: Sendable {
    private enum Work: Sendable {
        case page(Destination, language: Int)
        case newsFeed(language: Int)
        case revisionFeed(language: Int)
        case calendar(language: Int)
        case webManifest(language: Int)
        case communeFeed(RegisterIndex<Commune>, language: Int)
        case search(language: Int)
        case comparison(RegisterIndex<Commune>)
        case bulletin(RegisterIndex<Commune>, language: Int)
        case sitemap
        case robots
        case redirects
        case asset(Int)
        case data(OpenData.Step)
    }

    private let contexts: [PageContext]
    private let phrases: PhrasesView
    private let phraseRecords: [Record]
    private let templates: PageTemplates
    private let chrome: ChromeMaker
    private let menus: StoryMenus
    private let assets: DesignAssets
    private let work: [Work]

    /// The data of the site, for files that need more than bytes to be made.
    public let openData: OpenData

    /// The script that keeps pages for times without a network: its file needs to know all others.
    public var worker: ServiceWorker? { assets.worker }

    /// How many steps the work has.
    public var count: Int { work.count }

    /// How many pages there are.
    public let pageCount: Int

    /// Plans a site; nothing, and all that is wrong, when templates or phrases don't fit.
    public static func make(
        site: Site, design: [DesignFile], designFolder: String, contentFolder: String, jobs: Int = 1
    ) -> (plan: SitePlan?, diagnostics: [Diagnostic]) {
        guard let first = site.languages.first else {
            preconditionFailure("A site without languages passed the checks of site.yaml.")
        }
        var diagnostics = site.languages.flatMap { RequiredPhrases.diagnostics($0, contentFolder: contentFolder) }
        let phrases = PhrasesView(first)
        let assets = DesignAssets(design)
        let binding = PageTemplates.bind(
            design, shared: [phrases.shape, assets.styles.shape], kinds: PageCatalogue.shapes)
        diagnostics += binding.diagnostics
        diagnostics += LanguageFonts.diagnostics(site, assets.styles, contentFolder: contentFolder)
        guard let templates = binding.templates, !diagnostics.contains(where: { $0.severity == .error }) else {
            return (nil, diagnostics.sorted())
        }
        let plan = SitePlan(
            site: site, facts: Facts(of: site, jobs: jobs), design: assets, templates: templates, phrases: phrases)
        diagnostics += plan.contexts.flatMap { BulletinWords.diagnostics($0, contentFolder: contentFolder) }
        return (plan, diagnostics.sorted())
    }

    private init(
        site: Site, facts: Facts, design: DesignAssets, templates: PageTemplates, phrases: PhrasesView
    ) {
        let routes = Routes(site: site)
        openData = OpenData(site: site, routes: routes)
        contexts = site.languages.map { language in
            PageContext(site: site, language: language, routes: routes, facts: facts)
        }
        self.phrases = phrases
        phraseRecords = site.languages.map(phrases.record)
        self.templates = templates
        menus = StoryMenus(site)
        chrome = ChromeMaker(
            scripts: design.scripts, hasWorker: design.worker != nil, storyTitles: menus, data: openData,
            sheets: Dictionary(design.styles.sheets.map { ($0.name, $0.file.path) }) { first, _ in first },
            contexts: contexts)
        assets = design
        let destinations = SitePlan.destinations(of: site) + routes.formerNames
        let moves = CommuneMoves(site: site, routes: routes)
        let languages = site.languages.indices
        let pages = destinations.flatMap { destination in
            languages.map { Work.page(destination, language: $0) }
        }
        pageCount = pages.count
        work =
            pages + languages.map { .newsFeed(language: $0) } + languages.map { .revisionFeed(language: $0) }
            + languages.map { .calendar(language: $0) } + languages.map { .webManifest(language: $0) }
            + site.campaign.communes.indices.flatMap { commune in
                languages.map { Work.communeFeed(commune, language: $0) }
            }
            + SitePlan.livingCommunes(of: site).flatMap { commune in
                languages.filter { BulletinAddresses.exists(in: site.languages[$0].tag) }
                    .map { Work.bulletin(commune, language: $0) }
            } + languages.map { .search(language: $0) }
            + SitePlan.livingCommunes(of: site).map { .comparison($0) } + [.sitemap, .robots]
            + design.files.indices.map { .asset($0) }
            + openData.steps.map { .data($0) } + (moves.isEmpty ? [] : [.redirects])
    }

    /// What web servers need to know of the site.
    public var delivery: SiteDelivery {
        let context = contexts[0]
        let frames = SitePlan.frames(of: context.site).flatMap { destination in
            contexts.map { $0.routes.path(to: destination, in: $0.tag) }
        }
        let moves = CommuneMoves(site: context.site, routes: context.routes).moves.compactMap { move in
            move.to.count == 1 ? SiteDelivery.Move(from: move.from, to: move.to[0]) : nil
        }
        return SiteDelivery(baseURL: context.settings.baseURL, frames: frames, moves: moves)
    }

    /// The design's style sheets, scripts and pictures.
    public var assetFiles: [OutputFile] { assets.files }

    /// The page that a step makes, told before it is made; nothing for a step that makes other files.
    public func page(at index: Int) -> PlannedPage? {
        guard case .page(let destination, let language) = work[index] else { return nil }
        let context = contexts[language]
        return PlannedPage(
            path: context.routes.file(of: destination, in: context.tag), source: PageSource(destination, in: context))
    }

    /// Makes the files of a step.
    public func files(at index: Int) -> [OutputFile] {
        rawFiles(at: index).map { file in
            guard let tag = file.language, let context = contexts.first(where: { $0.tag == tag }),
                context.language.isPartial
            else { return file }
            return BorrowedWords.settled(file, from: context.settings.firstLanguage)
        }
    }

    /// The files of a step, with words borrowed from the first language still marked.
    private func rawFiles(at index: Int) -> [OutputFile] {
        switch work[index] {
        case .page(let destination, let language): [page(at: destination, language)]
        case .newsFeed(let language): [NewsFeed(context: contexts[language]).file]
        case .revisionFeed(let language): [RevisionFeed(context: contexts[language]).file]
        case .calendar(let language): [CalendarFile(context: contexts[language]).file]
        case .webManifest(let language): [WebManifest(context: contexts[language]).file]
        case .communeFeed(let commune, let language):
            [CommuneFeed(commune: commune, context: contexts[language]).file]
        case .comparison(let commune): contexts.map(ComparisonFiles(commune: commune).file)
        case .search(let language): SearchFiles(context: contexts[language]).files
        case .bulletin(let commune, let language):
            Bulletin(of: commune, in: contexts[language]).map { [$0.file] } ?? []
        case .sitemap: Sitemap(contexts: contexts, destinations: listed).files
        case .redirects:
            CommuneMoves(site: contexts[0].site, routes: contexts[0].routes).files(basePath: contexts[0].basePath)
        case .robots: [Robots(settings: contexts[0].settings).file]
        case .asset(let position): [assets.files[position]]
        case .data(let step): openData.files(of: step)
        }
    }

    /// Every page that exists.
    private static func destinations(of site: Site) -> [Destination] {
        let campaign = site.campaign
        return PageCatalogue.singles.map { .single($0) } + RegisterPage.allCases.map { .register($0) }
            + [.comparison] + campaign.communes.indices.map { .commune($0) }
            + livingCommunes(of: site).map { .noticeSheet($0) }
            + campaign.indicators.indices.map { .indicator($0) }
            + frames(of: site)
            + campaign.tasks.indices.map { .task($0) }
            + campaign.agencies.indices.map { .agency($0) }
            + ReportSpan.all(in: campaign, on: site.settings.asOf).map { .report($0.period) }
            + site.stories.indices.map { .story($0) }
    }

    /// The communes that have not ended.
    private static func livingCommunes(of site: Site) -> [RegisterIndex<Commune>] {
        site.campaign.communes.indices.filter { !site.campaign.communes[$0].hasEnded(by: site.settings.asOf) }
    }

    /// The charts that other sites may embed.
    private static func frames(of site: Site) -> [Destination] {
        site.campaign.indicators.indices.flatMap { indicator in
            FrameSubject.allCases.filter { $0.isDrawn(indicator, in: site) }.map { .frame(indicator, $0) }
        }
    }

    /// The pages that machines may list.
    private var listed: [Destination] {
        let site = contexts[0].site
        return SitePlan.destinations(of: site).filter { destination in
            if case .story(let position) = destination { return !site.stories[position].isWithdrawn }
            if case .frame = destination { return false }
            if case .commune(let index) = destination {
                return !site.campaign.communes[index].hasEnded(by: site.settings.asOf)
            }
            return destination != .single(.notFound) && destination != .single(.offline)
        }
    }

    private func page(at destination: Destination, _ language: Int) -> OutputFile {
        let context = contexts[language].at(destination)
        let page = PageCatalogue.page(at: destination, in: context.site, menus: menus, data: openData)
        let content = page.content(in: context)
        let frame = chrome.chrome(of: content, at: destination, in: context)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        templates[type(of: page).template].render(
            [phraseRecords[language], assets.styles.record(from: context), frame.record, content.record], into: &bytes)
        return OutputFile(
            path: context.routes.file(of: destination, in: context.tag), kind: destination.kind(in: context.site),
            language: context.tag, bytes: bytes)
    }
}
