import CampaignModel

extension Content {
    /// Links the stories, gates the people in them, judges tasks and publishes figures, all at one day.
    public func resolve(_ options: ResolveOptions) -> Resolution {
        let collector = DiagnosticCollector()
        let asOf = options.asOf ?? settings.asOf
        let codes = CodeBook(base: base, collector: collector)
        let period = settings.currentPeriod.flatMap(codes.period)
        checkFigures(collector)
        let stories = StoryLinker(content: self, codes: codes, asOf: asOf).stories()
        let settings = settings.settings(asOf: asOf, baseURL: options.baseURL, currentPeriod: period)
        let site = Site(
            settings: settings, languages: languages, campaign: campaign(asOf: asOf), stories: stories)
        return Resolution(site: site, diagnostics: collector.diagnostics.sortedOnce())
    }

    private func campaign(asOf: CalendarDate) -> Campaign {
        let judge = TaskJudge(asOf: asOf)
        var updates: [RegisterIndex<CampaignTask>: [TaskUpdate]] = [:]
        for update in taskUpdates { updates[update.task, default: []].append(update) }
        let states = zip(tasks.indices, tasks.items).map { index, task in
            judge.state(deadline: task.deadline, updates: updates[index] ?? [])
        }
        let figures = Publication.figures(from: observations, indicators: base.indicators)
        return Campaign(
            communes: base.communes, agencies: base.agencies, units: base.units, groups: base.groups,
            themes: base.themes, indicators: base.indicators, periods: base.periods, evidence: base.evidence,
            tasks: tasks, taskUpdates: taskUpdates, taskStates: states, figures: figures, records: records)
    }

    private func checkFigures(_ collector: DiagnosticCollector) {
        let rules = ObservationRules(
            indicators: base.indicators, units: base.units, communes: base.communes, groups: base.groups,
            periods: base.periods, revisions: records.revisions, files: observationFiles)
        rules.check(observations).forEach(collector.add)
    }
}
