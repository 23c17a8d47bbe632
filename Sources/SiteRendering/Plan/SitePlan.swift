import CampaignModel
import Mustache
import Parallel

/// Every file of the site, each made on its own when asked for: pure, in any order, on any thread.
public struct SitePlan: Sendable {
    private enum Work: Sendable {
        case page(Destination, language: Int)
        /// The feeds and files for programs that stand beside a page.
        case beside(Destination, language: Int)
        case sitemap
        case robots
        case redirects
        case asset(Int)
        case data(OpenData.Step)
    }

    /// In each language what pages with texts of stories are made with.
    private let textContexts: [PageContext]
    /// In each language what all other pages are made with: the site without those texts.
    private let contexts: [PageContext]
    /// Every page that there is.
    private let destinations: [Destination]
    private let phrases: PhrasesView
    private let phraseRecords: [Record]
    private let templates: PageTemplates
    private let chrome: ChromeMaker
    private let material: PageMaterial
    private let assets: DesignAssets
    /// The words that are explained, in each language that has a page of them.
    private let glossaries: [Int: (glossary: Glossary, marker: GlossaryMarker)]
    private let work: [Work]
    /// The kinds of the pages, by their names.
    private let kinds: [String: any PageKind]

    /// The data of the site, for files that need more than bytes to be made.
    public let openData: OpenData

    /// The script that keeps pages for times without a network: its file needs to know all others.
    public var worker: ServiceWorker? { assets.worker }

    /// How many steps the work has.
    public var count: Int { work.count }

    /// How many pages there are.
    public let pageCount: Int

    /// Plans a site; nothing, and all that is wrong, when templates or phrases don't fit.
    ///
    /// - Parameter onlyTells: Whether all that is wrong is wanted and no plan.
    public static func make(
        site: Site, design: [DesignFile], designFolder: String, contentFolder: String, jobs: Int = 1,
        sharesPictures: Bool = false, onlyTells: Bool = false
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
        diagnostics += DesignRules.diagnostics(design)
        diagnostics += LanguageFonts.diagnostics(site, assets.styles, contentFolder: contentFolder)
        guard let templates = binding.templates, !diagnostics.contains(where: { $0.severity == .error }) else {
            return (nil, diagnostics.sorted())
        }
        let contexts = PlanContexts(site, Facts(of: site, jobs: jobs))
        let words = SideWork(jobs: onlyTells ? 1 : jobs) { contexts.diagnostics(contentFolder: contentFolder) }
        let plan =
            onlyTells
            ? nil
            : SitePlan(
                contexts, design: assets, templates: templates, phrases: phrases, sharesPictures: sharesPictures)
        return (plan, (diagnostics + words.result()).sorted())
    }

    /// Plans a site that differs from one that was planned in its stories alone.
    ///
    /// It is for previews, which plan the whole site right after: what is wrong in words and templates is told then.
    public init(of site: Site, after earlier: SitePlan) {
        let known = earlier.textContexts[0]
        let facts =
            site.campaign === known.site.campaign
            ? Facts(after: known.facts, stories: (site.stories, site.campaign.indicators))
            : Facts(of: site)
        self.init(
            PlanContexts(site, facts), design: earlier.assets, templates: earlier.templates, phrases: earlier.phrases,
            sharesPictures: false)
    }

    private init(
        _ planned: PlanContexts, design: DesignAssets, templates: PageTemplates, phrases: PhrasesView,
        sharesPictures: Bool
    ) {
        let (site, routes, lists) = (planned.site, planned.routes, planned.lists)
        openData = OpenData(site: site, routes: routes, told: planned.textContexts[0].facts.changes.all)
        contexts = planned.contexts
        textContexts = planned.textContexts
        self.phrases = phrases
        phraseRecords = site.languages.map(phrases.record)
        self.templates = templates
        let menus = StoryMenus(site)
        chrome = ChromeMaker(
            scripts: design.scripts, hasWorker: design.worker != nil, storyTitles: menus, data: openData,
            sheets: Dictionary(design.styles.sheets.map { ($0.name, $0.file.path) }) { first, _ in first },
            contexts: contexts, lists: lists, sharesPictures: sharesPictures)
        assets = design
        glossaries = SitePlan.glossaries(of: planned.whole)
        material = PageMaterial(site: site, routes: routes, menus: menus, data: openData, lists: lists)
        let destinations = PageCatalogue.destinations(routes) + lists.parts
        self.destinations = destinations
        kinds = Dictionary(destinations.map { ($0.kind.name, $0.kind) }) { first, _ in first }
        let pages = SitePlan.pages(destinations, of: site)
        pageCount = pages.count
        let besides = destinations.filter(\.kind.bringsFiles).flatMap { page in
            site.languages.indices.map { Work.beside(page, language: $0) }
        }
        work =
            pages + besides + [.sitemap, .robots] + design.files.indices.map { .asset($0) }
            + openData.steps.map { .data($0) } + [.redirects]
    }

    /// The pages in all languages that they stand in.
    private static func pages(_ destinations: [Destination], of site: Site) -> [Work] {
        destinations.flatMap { page in
            site.languages.indices.filter { page.kind.stands(page.number, in: site.languages[$0].tag, of: site) }
                .map { Work.page(page, language: $0) }
        }
    }

    /// The glossary of each language that has one, by the language's number.
    private static func glossaries(of site: Site) -> [Int: (glossary: Glossary, marker: GlossaryMarker)] {
        Dictionary(
            uniqueKeysWithValues: site.languages.enumerated().compactMap { number, language in
                Glossary(site, in: language.tag).map { (number, (glossary: $0, marker: GlossaryMarker($0))) }
            })
    }

    /// The pictures that pages name for those who share them, in the languages that are whole.
    public var shareCards: [ShareCard] {
        let pages = PageCatalogue.destinations(material.routes)
        return contexts.filter { !$0.language.isPartial }.flatMap { context in
            pages.compactMap { page in context.at(page).shareCard(of: page) }
        }
    }

    /// What web servers need to know of the site.
    public var delivery: SiteDelivery {
        let context = contexts[0]
        let framed = PageCatalogue.destinations(context.routes).filter(\.kind.isForFrames)
        let frames = framed.flatMap { destination in
            contexts.map { $0.routes.path(to: destination, in: $0.tag) }
        }
        let moves = AddressMoves(site: context.site, routes: context.routes).moves.compactMap { move in
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
            path: context.routes.file(of: destination, in: context.tag),
            source: destination.kind.source(of: destination.number, in: context))
    }

    /// The part of the site that a step belongs to; nothing for steps of which a build can always make the files anew.
    public func part(at index: Int) -> SitePart? {
        switch work[index] {
        case .page(let page, _) where !page.kind.readsStoryTexts && !page.kind.tellsLengths:
            SitePart(.pages, page.kind.name)
        case .beside(let page, _) where !page.kind.readsStoryTexts: SitePart(.besides, page.kind.name)
        case .data(let step): SitePart(openData.tellsTexts(step) ? .told : .data)
        case .page, .beside, .sitemap, .robots, .redirects, .asset: nil
        }
    }

    /// The files of templates that the pages of a part are made of, as paths in the folder of the design.
    public func templateFiles(of part: SitePart) -> Set<String> {
        guard part.contents == .pages, let kind = kinds[part.kind] else { return [] }
        return kind.pages.reduce(into: []) { files, page in
            files.formUnion(templates[page.template].templates.map { "\($0).mustache" })
        }
    }

    /// True for a step that a build leaves to the end, since its page tells how long other files are.
    public func isLast(_ index: Int) -> Bool {
        if case .page(let page, _) = work[index] { page.kind.tellsLengths } else { false }
    }

    /// The pages that tell how long other files are.
    ///
    /// - Parameter lengths: The lengths of the files, by their paths.
    public func lastPages(knowing lengths: [String: Int]) -> [OutputFile] {
        var material = material
        material.lengths = lengths
        return work.compactMap { step in
            guard case .page(let page, let language) = step, page.kind.tellsLengths else { return nil }
            return settled(self.page(at: page, language, from: material))
        }
    }

    /// The folder of the story whose words are explained on other pages.
    public static let wordsFolder = Glossary.slug

    /// What stories' files may change on pages without their texts.
    public var storyTraits: [String] { contexts[0].site.storyTraits }

    /// What of the public record isn't as it was released, the texts of stories included.
    public var toldTraits: [String] { textContexts[0].site.toldTraits }

    /// Makes the files of a step.
    public func files(at index: Int) -> [OutputFile] {
        rawFiles(at: index).map(settled)
    }

    private func settled(_ file: OutputFile) -> OutputFile {
        guard let tag = file.language, let context = contexts.first(where: { $0.tag == tag }),
            context.language.isPartial
        else { return file }
        return BorrowedWords.settled(file, from: context.settings.firstLanguage)
    }

    /// The files of a step, with words borrowed from the first language still marked.
    private func rawFiles(at index: Int) -> [OutputFile] {
        switch work[index] {
        case .page(let destination, let language): [page(at: destination, language, from: material)]
        case .beside(let page, let language):
            page.kind.files(beside: page.number, in: context(page.kind, language))
        case .sitemap: Sitemap(contexts: contexts, destinations: listed).files
        case .redirects:
            AddressMoves(site: contexts[0].site, routes: contexts[0].routes).files(basePath: contexts[0].basePath)
        case .robots: [Robots(settings: contexts[0].settings).file]
        case .asset(let position): [assets.files[position]]
        case .data(let step): openData.files(of: step)
        }
    }

    /// The pages that machines may list.
    private var listed: [Destination] {
        let context = contexts[0]
        return destinations.filter { $0.kind.isInSitemap($0.number, of: context.site) }
    }

    private func context(_ kind: any PageKind, _ language: Int) -> PageContext {
        kind.readsStoryTexts ? textContexts[language] : contexts[language]
    }

    private func page(at destination: Destination, _ language: Int, from material: PageMaterial) -> OutputFile {
        let context = context(destination.kind, language).at(destination)
        let page = destination.kind.page(destination.number, from: material)
        let content = page.content(in: context)
        let frame = chrome.chrome(of: content, at: destination, in: context)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        templates[type(of: page).template].render(
            [phraseRecords[language], assets.styles.record(from: context), frame.record, content.record], into: &bytes)
        return OutputFile(
            path: context.routes.file(of: destination, in: context.tag), kind: destination.kind(in: context.site),
            language: context.tag, bytes: explained(bytes, at: destination, language, context))
    }

    /// A page with the first use of each explained word as a link to its explanation; the explanations themselves, paper
    /// and charts for other sites stay as they are.
    private func explained(
        _ bytes: [UInt8], at destination: Destination, _ language: Int, _ context: PageContext
    ) -> [UInt8] {
        guard let (glossary, marker) = glossaries[language], destination.kind.hasExplainedWords,
            destination != .story(glossary.position)
        else { return bytes }
        return marker.marked(bytes, page: context.href(.story(glossary.position)))
    }
}
