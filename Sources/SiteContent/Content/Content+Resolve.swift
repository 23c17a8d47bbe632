import CampaignModel
import Parallel

extension Content {
    /// Links the stories, gates the people in them, judges tasks and publishes figures, all at one day.
    ///
    /// - Parameters:
    ///   - pages: The names of the pages that no content file stands for, as `page:` links write them.
    ///   - jobs: How many threads may run at once.
    public func resolve(_ options: ResolveOptions, pages: [String], jobs: Int = 1) -> Resolution {
        resolve(options, pages: pages, reusing: nil, jobs: jobs)
    }

    /// The same with figures that were worked out before; what is told of them was told then.
    func resolve(
        _ options: ResolveOptions, pages: [String], reusing figures: ResolvedFigures?, jobs: Int
    ) -> Resolution {
        let collector = DiagnosticCollector()
        let asOf = options.asOf ?? settings.asOf
        UnusedPictures.check(stories, in: folder).forEach(collector.add)
        let known = options.showsUnpublished ? self : published(asOf: asOf, options, collector)
        return known.resolve(options, asOf: asOf, pages, reusing: figures, jobs, collector)
    }

    /// The content without the stories that the public doesn't see yet.
    private func published(asOf: CalendarDate, _ options: ResolveOptions, _ collector: DiagnosticCollector) -> Content {
        let waiting = stories.filter { $0.times.standing(on: asOf) == .unpublished }
        if options.explainsSuppression {
            for story in stories where story.times.standing(on: asOf) == .expired {
                guard let end = story.times.expireOn, let file = story.versions.first?.place.file else { continue }
                collector.add(.expiredStory(end, file: file))
            }
        }
        guard !waiting.isEmpty else { return self }
        // Editors who ask for everything are told; a build says nothing of what it leaves out on purpose.
        if options.explainsSuppression {
            for story in waiting {
                guard let file = story.versions.first?.place.file else { continue }
                collector.add(.unpublishedStory(story.times, file: file))
            }
        }
        var content = self
        content.unpublished = Set(waiting.map(\.path))
        content.waiting = waiting.map { story in
            WaitingStory(
                kind: story.kind, slugs: Set(story.versions.map(\.slug)),
                day: story.times.isDraft ? nil : story.times.publishOn,
                place: story.times.waitsAt ?? SourcePlace(file: story.versions.first?.place.file ?? story.path))
        }
        content.stories.removeAll { content.unpublished.contains($0.path) }
        return content
    }

    private func resolve(
        _ options: ResolveOptions, asOf: CalendarDate, _ pages: [String], reusing known: ResolvedFigures?,
        _ jobs: Int, _ collector: DiagnosticCollector
    ) -> Resolution {
        let codes = CodeBook(base: base, collector: collector)
        let period = settings.currentPeriod.flatMap(codes.period)
        let mapNames = settings.mapNames.compactMap { $0.resolved(codes) }
        var figures = known ?? resolvedFigures(options, asOf: asOf, jobs, collector)
        AddressRules.check(self).forEach(collector.add)
        AliasWriting(settings).check(stories).forEach(collector.add)
        AbsentFigures(content: self).check().forEach(collector.add)
        NewsDays.ended(stories).forEach(collector.add)
        if options.asOf == nil { NewsDays(asOf: asOf).check(stories).forEach(collector.add) }
        let gate = ConsentGate(codes: codes, asOf: asOf)
        let expired =
            options.showsUnpublished ? [] : stories.filter { $0.times.standing(on: asOf) == .expired }.map(\.path)
        let index = LinkIndex(self, withdrawn: gate.withdrawn(among: stories), expired: Set(expired), pages: pages)
        let stories = StoryLinker(content: self, codes: codes, gate: gate, index: index).stories()
        let records = published(gate, index)
        // Of all that a campaign holds stories decide only these two.
        let kept = figures.campaign.flatMap { earlier in
            earlier.records.information == records.information && earlier.records.recognitions == records.recognitions
                ? earlier : nil
        }
        let campaign = kept ?? campaign(asOf: asOf, records: records, figures: figures.table)
        figures.campaign = campaign
        // A site with a language missing has no words for its pages.
        guard languages.count == settings.languages.count else {
            return Resolution(site: nil, diagnostics: collector.diagnostics.sortedOnce())
        }
        let settings = settings.settings(
            asOf: asOf, baseURL: options.baseURL, currentPeriod: period, mapNames: mapNames)
        let site = Site(
            settings: settings, languages: languages, campaign: campaign, stories: stories,
            consents: base.consents.items.map { ConsentState($0, on: asOf) })
        var unread = unread
        unread.keys.formUnion(figures.unsound)
        var resolution = Resolution(site: site, diagnostics: collector.diagnostics.sortedOnce(), unread: unread)
        resolution.figures = figures
        resolution.waiting = waiting
        return resolution
    }

    /// Judges the figures and all that no story changes, and gives the figures as the public sees them.
    private func resolvedFigures(
        _ options: ResolveOptions, asOf: CalendarDate, _ jobs: Int, _ collector: DiagnosticCollector
    ) -> ResolvedFigures {
        let published = SideWork(jobs: jobs) { publishedFigures(options, asOf: asOf) }
        let unsound = checkFigures(collector)
        checkPlausibility(asOf, daysAreJudged: options.asOf == nil, collector)
        LocalPlanRules(units: base.units).check(records.plans).forEach(collector.add)
        ResponsibleOfficeRules(units: base.units).check(records.heads).forEach(collector.add)
        if options.asOf == nil { reportUnknownYet(asOf, collector) }
        let (table, told) = published.result()
        told.forEach(collector.add)
        return ResolvedFigures(table: table, unsound: unsound)
    }

    private func campaign(asOf: CalendarDate, records: CampaignRecords, figures: FigureTable) -> Campaign {
        let states = TaskJudge(asOf: asOf).states(
            of: tasks, updates: taskUpdates, reports: records.reports,
            reach: TaskReach(agencies: base.agencies, units: base.units))
        let reported = Campaign(
            communes: base.communes, agencies: base.agencies, units: base.units, groups: base.groups,
            themes: base.themes, indicators: base.indicators, periods: base.periods, evidence: base.evidence,
            tasks: tasks, taskUpdates: taskUpdates, taskStates: states, figures: figures, records: records,
            composites: composites, shapes: shapes)
        return ComputedFigures(of: reported, asOf: asOf, threshold: settings.suppressionThreshold).campaignWithFigures
    }

    /// The figures as the public sees them; why some are kept back is told to editors who ask.
    private func publishedFigures(
        _ options: ResolveOptions, asOf: CalendarDate
    ) -> (table: FigureTable, told: [Diagnostic]) {
        let rules = PublicationRules(
            indicators: base.indicators, units: base.units, groups: base.groups, periods: base.periods,
            threshold: settings.suppressionThreshold)
        let released = ReleasedFigures(options.releases, on: asOf, revisions: records.revisions, by: rules)
        let publication = Publication(of: observations, by: rules, asOf: asOf, after: released)
        let place = { (observation: Observation) in
            SourcePlace(file: observationFiles[Int(observation.origin.file)], line: Int(observation.origin.line))
        }
        var told = publication.errors(at: place) + publication.keptNotes(at: place)
        if options.explainsSuppression { told += publication.notes(at: place) }
        let (units, communes, periods) = (base.units, base.communes, base.periods)
        let table = publication.figures.knowing { key in
            guard case .commune(let commune) = units[key.unit].kind else { return false }
            return !communes[commune].exists(in: periods[key.period])
        }
        return (table, told)
    }

    /// The records as the public sees them: persons who consented, addresses that lead somewhere.
    private func published(_ gate: ConsentGate, _ index: LinkIndex) -> CampaignRecords {
        let links = LinkResolver(index: index, codes: gate.codes, language: firstLanguage, page: nil)
        var records = records
        records.recognitions = gate.admitted(records.recognitions)
        for line in information {
            WebAddressRules.diagnostics(of: line.address.value, at: line.address.place)
                .forEach(gate.codes.collector.add)
        }
        records.information = information.map { InformationItem($0, at: links.target($0.address, from: "data")) }
        return records
    }

    /// Says which rows wait for a later as-of date; when another day was asked for, they wait on purpose.
    private func reportUnknownYet(_ asOf: CalendarDate, _ collector: DiagnosticCollector) {
        var waiting: [Int32: (first: Int32, count: Int)] = [:]
        for observation in observations where !observation.isKnown(on: asOf) {
            let origin = observation.origin
            waiting[origin.file, default: (origin.line, 0)].count += 1
        }
        for (file, rows) in waiting {
            let place = SourcePlace(file: observationFiles[Int(file)], line: Int(rows.first))
            collector.add(.reportedAfterAsOf(rows.count, asOf: asOf, at: place))
        }
    }

    private func checkPlausibility(_ asOf: CalendarDate, daysAreJudged: Bool, _ collector: DiagnosticCollector) {
        let rules = PlausibilityRules(asOf: asOf, periods: base.periods, agencies: base.agencies, tasks: tasks)
        let found = rules.check(
            records, updates: taskUpdates, consents: base.consents.items, evidence: base.evidence.items,
            information: information, daysAreJudged: daysAreJudged)
        let figures = ObservationPlausibility(
            indicators: base.indicators, periods: base.periods, files: observationFiles, asOf: asOf)
        (found + rules.check(base.communes) + figures.check(observations)).forEach(collector.add)
    }

    /// Gives the figures whose own rows are wrong.
    private func checkFigures(_ collector: DiagnosticCollector) -> Set<FigureKey> {
        let rules = ObservationRules(
            indicators: base.indicators, units: base.units, communes: base.communes, groups: base.groups,
            periods: base.periods, revisions: records.revisions, files: observationFiles)
        let judgement = rules.judge(observations)
        judgement.diagnostics.forEach(collector.add)
        let suspicion = SuspicionRules(
            indicators: base.indicators, units: base.units, communes: base.communes, groups: base.groups,
            periods: base.periods, files: observationFiles)
        let sound =
            judgement.unsound.isEmpty ? observations : observations.filter { !judgement.unsound.contains($0.key) }
        suspicion.check(sound).forEach(collector.add)
        return judgement.unsound
    }
}
