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
    let median: String
    let kindMedian: String
    let spark: [UInt8]
    let proof: ProofView

    static let fields = Fields<IndicatorRowView>([
        .text("id") { $0.id },
        .text("code") { $0.code },
        .html("name") { $0.name },
        .text("href") { $0.href },
        .record("figure") { $0.figure },
        .text("change") { $0.change },
        .flag("is_context") { $0.isContext },
        .text("rank") { $0.rank },
        .text("median") { $0.median },
        .text("kind_median") { $0.kindMedian },
        .html("spark") { $0.spark },
        .record("proof") { $0.proof },
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

    static let fields = Fields<ProofView>([
        .html("formula") { $0.formula },
        .text("inputs") { $0.inputs },
        .text("source") { $0.source },
        .text("reported_on") { $0.reportedOn },
        .list("evidence") { $0.evidence },
        .flag("lacks_evidence") { $0.lacksEvidence },
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
    /// The row of an indicator on a unit's page, for the current period.
    func row(
        _ indicator: RegisterIndex<Indicator>, of unit: RegisterIndex<ReportingUnit>, in period: RegisterIndex<Period>
    ) -> IndicatorRowView {
        let entry = campaign.indicators[indicator]
        let figure = campaign.figures[
            FigureKey(unit: unit, indicator: indicator, group: nil, period: period)]
        let comparison = comparisons[indicator]
        return IndicatorRowView(
            id: "\(entry.id)-\(campaign.periods[period].id)", code: entry.id, name: inline(entry.name),
            href: href(.indicator(indicator)), figure: view(figure, entry.measure),
            change: change(of: figure, measure: entry.measure), isContext: !entry.isRankable,
            rank: rank(of: unit, comparison),
            median: comparison?.median.map { amount($0, entry.measure) } ?? phrases[.noneMark],
            kindMedian: kindMedian(of: unit, comparison, entry.measure),
            spark: spark(indicator, unit, until: period), proof: proof(of: figure, entry))
    }

    /// How a figure has changed since the period before of the same kind; a mark when either isn't known.
    func change(of figure: Figure, measure: Indicator.Measure) -> String {
        guard let difference = difference(of: figure) else { return phrases[.noneMark] }
        if abs(difference) < 0.05 { return phrases[.changeNone] }
        let words = amount(abs(difference), measure == .percent ? .points : measure)
        return phrases(difference > 0 ? .changeUp : .changeDown, ["n": words])
    }

    /// A figure less that of the period before of the same kind; nothing when either isn't known.
    func difference(of figure: Figure) -> Double? {
        guard let value = figure.value, let before = previous(of: figure.key.period) else { return nil }
        let key = FigureKey(
            unit: figure.key.unit, indicator: figure.key.indicator, group: figure.key.group, period: before)
        return campaign.figures[key].value.map { value - $0 }
    }

    /// The period before, of the same kind.
    func previous(of period: RegisterIndex<Period>) -> RegisterIndex<Period>? {
        let kind = campaign.periods[period].kind
        return campaign.periods.indices.last { $0 < period && campaign.periods[$0].kind == kind }
    }

    /// The periods of the same kind up to one, in order of time.
    func periods(until period: RegisterIndex<Period>) -> [RegisterIndex<Period>] {
        let kind = campaign.periods[period].kind
        return campaign.periods.indices.filter { $0 <= period && campaign.periods[$0].kind == kind }
    }

    private func rank(of unit: RegisterIndex<ReportingUnit>, _ comparison: Comparison?) -> String {
        guard case .commune(let commune) = campaign.units[unit].kind, let comparison,
            let rank = comparison.rank(of: commune)
        else { return phrases[.noneMark] }
        return phrases(
            .rankOf, ["rank": style.number(rank), "of": style.number(comparison.participants)])
    }

    private func kindMedian(
        of unit: RegisterIndex<ReportingUnit>, _ comparison: Comparison?, _ measure: Indicator.Measure
    ) -> String {
        guard case .commune(let commune) = campaign.units[unit].kind,
            let median = comparison?.medianByKind[campaign.communes[commune].kind]
        else { return phrases[.noneMark] }
        return amount(median, measure)
    }

    private func spark(
        _ indicator: RegisterIndex<Indicator>, _ unit: RegisterIndex<ReportingUnit>, until period: RegisterIndex<Period>
    ) -> [UInt8] {
        let values = periods(until: period).map { period in
            campaign.figures[FigureKey(unit: unit, indicator: indicator, group: nil, period: period)].chartValue
        }
        guard values.count(where: { $0.number != nil }) > 1 else { return [] }
        return Sparkline(values).svg()
    }

    private func proof(of figure: Figure, _ indicator: Indicator) -> ProofView {
        ProofView(
            formula: formula(indicator), inputs: inputs(figure),
            source: figure.source.map { phrases.word("figure_source", $0.rawValue) } ?? "",
            reportedOn: figure.reportedOn.map(style.short) ?? "",
            evidence: figure.evidence.map { evidence(campaign.evidence[$0]) },
            lacksEvidence: figure.state == .reported && figure.evidence.isEmpty)
    }

    /// “People confirmed ÷ target population”.
    func formula(_ indicator: Indicator) -> [UInt8] {
        guard let denominator = indicator.denominator else { return inline(indicator.numerator) }
        return inline(indicator.numerator) + Array(" ÷ ".utf8) + inline(denominator)
    }

    private func inputs(_ figure: Figure) -> String {
        guard let numerator = figure.numerator, let denominator = figure.denominator else { return "" }
        return "\(style.number(numerator)) ÷ \(style.number(denominator))"
    }

    /// Where a piece of evidence can be read: its file on this site, else its address elsewhere; empty when nowhere.
    func href(evidence: Evidence) -> String {
        evidence.publishedPath.map { href(path: $0) } ?? evidence.url ?? ""
    }

    /// A piece of evidence in words.
    func evidence(_ evidence: Evidence) -> EvidenceView {
        let access: [UInt8] =
            switch evidence.access {
            case .everybody: Markup.text(phrases[.evidencePublic])
            case .held: Markup.text(phrases[.evidenceHeldBy] + " ") + vietnamese(evidence.issuer)
            }
        return EvidenceView(
            title: vietnamese(evidence.title), href: href(evidence: evidence), access: access,
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
