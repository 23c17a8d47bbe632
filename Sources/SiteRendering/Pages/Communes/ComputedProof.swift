import CampaignModel

/// What a figure that the program worked out was counted from.
struct ComputedView: TemplateView {
    let name: String
    let href: String
    let rows: String

    static let fields = Fields<ComputedView>([
        .text("name") { $0.name },
        .text("href") { $0.href },
        .text("rows") { $0.rows },
    ])
}

extension PageContext {
    /// So many rows are named; more are counted.
    private static let namedRows = 4

    /// The register that a figure was worked out from, and its rows; nothing for a figure that somebody reported.
    func computed(_ figure: Figure) -> ComputedView? {
        guard let basis = figure.basis else { return nil }
        let indicator = campaign.indicators[figure.key.indicator]
        if basis.rule == .groupGap, let source = indicator.computed?.source,
            let index = campaign.indicators.index(of: source)
        {
            return ComputedView(name: source, href: href(.indicator(index)), rows: "")
        }
        let list = basis.rule.register
        return ComputedView(name: name(ofListing: list), href: href(.single(list)), rows: rows(basis))
    }

    private func rows(_ basis: FigureBasis) -> String {
        let names = basis.rows.map { $0.split(separator: ":", maxSplits: 1).last.map(String.init) ?? $0 }
        if names.isEmpty { return "" }
        if names.count <= PageContext.namedRows { return names.joined(separator: ", ") }
        return phrases(.computedRows, count: names.count, ["n": style.number(names.count)])
    }
}

extension ComputedRule {
    /// The page of the register whose rows it counts.
    fileprivate var register: ListKind {
        switch self {
        case .reportsOnTime: .reports
        case .figuresWithEvidence: .evidence
        case .figuresUncorrected: .revisions
        case .figuresFromPlatforms: .data
        case .tasksOnTime: .tasks
        case .inspectionsDone, .inspectionsPublished: .inspections
        case .correctionNotices: .recognitions
        case .difficultiesResolved: .difficulties
        case .moneySpent: .funding
        case .groupGap: .indicators
        }
    }
}
