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
        return ComputedView(name: name(ofList: list), href: href(list), rows: rows(basis))
    }

    private func rows(_ basis: FigureBasis) -> String {
        let names = basis.rows.map { $0.split(separator: ":", maxSplits: 1).last.map(String.init) ?? $0 }
        if names.isEmpty { return "" }
        if names.count <= PageContext.namedRows { return names.joined(separator: ", ") }
        return phrases(.computedRows, ["n": style.number(names.count)])
    }
}

extension ComputedRule {
    /// The page of the register whose rows it counts.
    fileprivate var register: Destination {
        switch self {
        case .reportsOnTime: .single(.reports)
        case .figuresWithEvidence: .register(.evidence)
        case .figuresUncorrected: .single(.revisions)
        case .figuresFromPlatforms: .single(.data)
        case .tasksOnTime: .single(.tasks)
        case .inspectionsDone, .inspectionsPublished: .single(.inspections)
        case .correctionNotices: .single(.recognitions)
        case .difficultiesResolved: .register(.difficulties)
        case .moneySpent: .single(.funding)
        case .groupGap: .single(.indicators)
        }
    }
}
