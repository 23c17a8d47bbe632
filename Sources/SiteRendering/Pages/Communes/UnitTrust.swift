import CampaignModel

/// How far a unit's figures can be relied on: what was given, what proves it, whether reports came in time.
struct UnitTrustView: TemplateView {
    let given: String
    let proven: String
    let reports: String
    let evidenceHref: String
    let reportsHref: String
    /// False when nothing of the unit was due, given or reported.
    var isKnown: Bool { !(given.isEmpty && proven.isEmpty && reports.isEmpty) }

    static let fields = Fields<UnitTrustView>([
        .text("given") { $0.given },
        .text("proven") { $0.proven },
        .text("reports") { $0.reports },
        .text("evidence_href") { $0.evidenceHref },
        .text("reports_href") { $0.reportsHref },
    ])

    init(_ card: Scorecard, context: PageContext) {
        given = card.completeness.map { context.share($0) } ?? ""
        proven = UnitTrustView.proven(card.evidence, context)
        reports = UnitTrustView.reports(card.punctuality, context)
        evidenceHref = context.href(.single(.evidence))
        reportsHref = context.href(.single(.reports))
    }

    private static func proven(_ coverage: EvidenceCoverage, _ context: PageContext) -> String {
        guard let share = coverage.share else { return "" }
        return context.phrases(
            .provenOf,
            [
                "n": context.style.number(coverage.proven), "of": context.style.number(coverage.given),
                "share": context.style.percent(share),
            ])
    }

    private static func reports(_ punctuality: Punctuality, _ context: PageContext) -> String {
        guard punctuality.due > 0 else { return "" }
        let number = { (count: Int) in context.style.number(count) }
        var parts = [context.phrases(.reportsInTime, ["n": number(punctuality.inTime), "of": number(punctuality.due)])]
        if punctuality.late > 0 { parts.append(context.phrases(.reportsLate, ["n": number(punctuality.late)])) }
        if punctuality.missing > 0 {
            parts.append(context.phrases(.reportsMissing, ["n": number(punctuality.missing)]))
        }
        return parts.joined(separator: ", ")
    }
}
