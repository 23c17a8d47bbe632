import CampaignModel

/// What the script of the comparison reads of a commune: its figures as its page words them, one file a language.
struct ComparisonFiles {
    let commune: RegisterIndex<Commune>

    /// The folder of a language's files, from the site's root.
    static func folder(_ language: LanguageTag) -> String {
        "compare/\(language.text)/"
    }

    /// `{"name":…,"as_of":…,"demonstration":true,"figures":{"BD03":["45,2%","reported","3/124",45.2]}}`: words, state,
    /// place among the comparable (empty where nothing is ranked), and for shares the value to draw.
    func file(in context: PageContext) -> OutputFile {
        let campaign = context.campaign
        let unit = campaign.unit(of: commune)
        let figures = ComparedIndicators(context).all.map { index in
            (campaign.indicators[index].id, figure(of: unit, index, context))
        }
        var bytes: [UInt8] = []
        JSONTree.object([
            ("name", .text(campaign.communes[commune].name)), ("as_of", .text(context.settings.asOf.description)),
            ("demonstration", .flag(context.settings.isDemonstration)), ("figures", .object(figures)),
        ]).append(to: &bytes)
        let path = ComparisonFiles.folder(context.tag) + context.routes.slug(of: commune) + ".json"
        return OutputFile(path: path, kind: .asset, language: context.tag, bytes: bytes)
    }

    private func figure(
        of unit: RegisterIndex<ReportingUnit>, _ index: RegisterIndex<Indicator>, _ context: PageContext
    ) -> JSONTree {
        guard let comparison = context.comparisons[index] else {
            preconditionFailure("An indicator without a comparison is compared: ComparedIndicators let it pass.")
        }
        let measure = context.campaign.indicators[index].measure
        let figure = context.campaign.figures[
            FigureKey(unit: unit, indicator: index, group: nil, period: comparison.period)]
        let view = context.view(figure, measure)
        let words: [JSONTree] = [
            .text(view.text), .text(view.state), .text(context.words(comparison.place(of: commune)) ?? ""),
        ]
        guard measure == .percent, let value = figure.value else { return .list(words) }
        return .list(words + [.decimal(value)])
    }
}
