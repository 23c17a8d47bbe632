import CampaignModel

/// An indicator on a unit's page: what it says now, how that has changed, how it stands to others, what proves it.
struct IndicatorRowView: TemplateView {
    let id: String
    let code: String
    let name: [UInt8]
    let href: String
    let figure: FigureView
    let change: String
    let isContext: Bool
    let rank: String
    let kindRank: String
    let median: String
    let kindMedian: String
    let target: TargetStandingView?
    let spark: [UInt8]
    let proof: ProofView
    /// True when the figure stands on the page already, with all that it is made of.
    var isMain = false

    static let fields = Fields<IndicatorRowView>([
        .text("id") { $0.id },
        .text("code") { $0.code },
        .html("name") { $0.name },
        .text("href") { $0.href },
        .record("figure") { $0.figure },
        .text("change") { $0.change },
        .flag("is_context") { $0.isContext },
        .text("rank") { $0.rank },
        .text("kind_rank") { $0.kindRank },
        .text("median") { $0.median },
        .text("kind_median") { $0.kindMedian },
        .record("target", optional: { $0.target }),
        .html("spark") { $0.spark },
        .record("proof") { $0.proof },
        .flag("is_main") { $0.isMain },
    ])
}

/// What a figure is made of, and what proves it.
struct ProofView: TemplateView {
    let formula: [UInt8]
    let inputs: String
    let source: String
    let reportedOn: String
    let evidence: [EvidenceView]
    let lacksEvidence: Bool
    let computed: ComputedView?
    /// Where to report that the figure is wrong, its key filled in; empty where nobody takes reports.
    var report = ""
    /// Where the proof that a release holds the figure stands; empty where none does.
    var release = ""

    static let fields = Fields<ProofView>([
        .text("release") { $0.release },
        .text("report") { $0.report },
        .html("formula") { $0.formula },
        .text("inputs") { $0.inputs },
        .text("source") { $0.source },
        .text("reported_on") { $0.reportedOn },
        .list("evidence") { $0.evidence },
        .flag("lacks_evidence") { $0.lacksEvidence },
        .record("computed", optional: { $0.computed }),
    ])
}

/// A piece of evidence beside a figure.
struct EvidenceView: TemplateView {
    let title: [UInt8]
    let href: String
    let access: [UInt8]
    let date: String

    static let fields = Fields<EvidenceView>([
        .html("title") { $0.title },
        .text("href") { $0.href },
        .html("access") { $0.access },
        .text("date") { $0.date },
    ])
}

extension PageContext {
    /// The row of an indicator on a unit's page.
    func row(
        _ indicator: RegisterIndex<Indicator>, of unit: RegisterIndex<ReportingUnit>, in period: RegisterIndex<Period>
    ) -> IndicatorRowView {
        row(facts.entry(of: unit, indicator, in: period))
    }

    /// The row of an entry of a scorecard.
    func row(_ entry: ScorecardEntry) -> IndicatorRowView {
        let indicator = campaign.indicators[entry.indicator]
        let measure = indicator.measure
        return IndicatorRowView(
            id: anchor(of: entry.figure.key), code: indicator.id, name: inline(indicator.name),
            href: href(.indicator(entry.indicator)), figure: view(entry.figure, measure),
            change: brokenChange(of: entry.figure.key) ?? words(entry.change, measure),
            isContext: !indicator.isRankable,
            rank: words(entry.place) ?? phrases[.noneMark], kindRank: words(entry.placeInKind) ?? "",
            median: entry.median.map { amount($0, measure) } ?? phrases[.noneMark],
            kindMedian: entry.kindMedian.map { amount($0, measure) } ?? "",
            target: targetStanding(entry.path, measure), spark: spark(entry.figure.key),
            proof: proof(of: entry.figure, indicator))
    }

    /// How a figure has changed since the period before of the same kind, which says so when either isn't known.
    func change(of figure: Figure, measure: Indicator.Measure) -> String {
        brokenChange(of: figure.key) ?? words(campaign.change(of: figure), measure)
    }

    /// A figure less that of the period before of the same kind; nothing when either isn't known.
    func difference(of figure: Figure) -> Double? {
        campaign.change(of: figure)?.difference
    }

    /// A change in words, which say so when it isn't known.
    func words(_ change: FigureChange?, _ measure: Indicator.Measure) -> String {
        guard let change else { return phrases[.changeUnknown] }
        let size = amount(abs(change.difference), measure == .percent ? .points : measure)
        return switch change.course {
        case .level: phrases[.changeNone]
        case .up: phrases(.changeUp, ["n": size])
        case .down: phrases(.changeDown, ["n": size])
        }
    }

    /// A change with what it is measured from, for places without a column's head; nothing when it isn't known.
    func changeSince(_ figure: Figure, _ measure: Indicator.Measure) -> String? {
        if let broken = brokenChange(of: figure.key) { return broken }
        return campaign.change(of: figure).map { change in
            phrases(.changeSince, ["change": words(change, measure), "period": nameWithin(change.since)])
        }
    }

    /// A place in words, as in “11 of 124”.
    func words(_ place: RankPlace?) -> String? {
        place.map { place in
            phrases(
                place.isTied ? .rankOfTied : .rankOf,
                ["rank": style.number(place.rank), "of": style.number(place.participants)])
        }
    }

    /// The periods of the same kind up to one, in order of time.
    func periods(until period: RegisterIndex<Period>) -> [RegisterIndex<Period>] {
        campaign.periodsOfKind(of: period, until: period)
    }

    /// The course of a figure up to its period, the size of a word; nothing for fewer than two values.
    func spark(_ key: FigureKey) -> [UInt8] {
        let periods = periods(until: key.period)
        let values = periods.map { campaign.figures[key.moved(to: $0)].chartValue }
        let breaks = periods.indices.filter { campaign.seriesBreak(at: key.moved(to: periods[$0])) != nil }
        return values.count(where: { $0.number != nil }) > 1 ? Sparkline(values, breaks: Set(breaks)).svg() : []
    }

    /// What a figure is made of, and what proves it.
    func proof(of figure: Figure, _ indicator: Indicator) -> ProofView {
        ProofView(
            formula: formula(indicator), inputs: inputs(figure) ?? "",
            source: figure.source.map { phrases.word("figure_source", $0.rawValue) } ?? "",
            reportedOn: figure.reportedOn.map(style.short) ?? "",
            evidence: figure.evidence.map { evidence(campaign.evidence[$0]) },
            lacksEvidence: figure.lacksEvidence, computed: computed(figure),
            report: errorReport(of: campaign.name(of: figure.key)) ?? "", release: ownProofHref(of: figure))
    }

    /// Where the proof of a figure stands. A commune's page has one link for all its figures: it must stay light.
    private func ownProofHref(of figure: Figure) -> String {
        if case .commune = campaign.units[figure.key.unit].kind { "" } else { proofHref(of: figure) }
    }

    /// Where to report an error of what a key names; nothing where nobody takes reports.
    func errorReport(of key: String) -> String? {
        settings.errorReportAddress?.replacing("{key}", with: PercentEncoding.encoded(key))
    }

    /// “People confirmed ÷ target population”.
    func formula(_ indicator: Indicator) -> [UInt8] {
        guard let denominator = indicator.denominator else { return inline(indicator.numerator) }
        return inline(indicator.numerator) + Array(" ÷ ".utf8) + inline(denominator)
    }

    /// Where a piece of evidence can be read: its file on this site, else its address elsewhere; empty when nowhere.
    func href(evidence: Evidence) -> String {
        evidence.publishedPath.map { href(path: $0) } ?? evidence.url ?? ""
    }

    /// A title as the register has it; on pages in other languages what it is comes first.
    private func titleAndKind(of evidence: Evidence) -> [UInt8] {
        guard tag != .vietnamese else { return vietnamese(evidence.title) }
        return Markup.text(phrases.word("evidence_kind", evidence.kind.rawValue) + ": ") + vietnamese(evidence.title)
    }

    /// Who issued or holds a document: registers name it in Vietnamese; an agency of the campaign is named as on its page.
    func issuer(_ name: String) -> [UInt8] {
        guard tag != .vietnamese, let agency = campaign.agencies.called(name) else { return vietnamese(name) }
        return inline(agency.name)
    }

    /// A piece of evidence in words.
    func evidence(_ evidence: Evidence) -> EvidenceView {
        let access: [UInt8] =
            switch evidence.access {
            case .everybody: Markup.text(phrases[.evidencePublic])
            case .held: Markup.text(phrases[.evidenceHeldBy] + " ") + issuer(evidence.issuer)
            }
        return EvidenceView(
            title: titleAndKind(of: evidence), href: href(evidence: evidence), access: access,
            date: evidence.date.map(style.short) ?? "")
    }
}

extension Figure {
    /// The figure for a chart.
    var chartValue: ChartValue {
        switch state {
        case .reported: value.map { .reported($0) } ?? .notReported
        case .notReported: .notReported
        case .notApplicable: .notApplicable
        case .suppressed: .suppressed
        }
    }
}
