/// The scores of all communes, each from the last period of its indicators' own rhythms.
public struct CompositeTable: Sendable {
    /// What is scored.
    public let composite: Composite
    /// The scores, in the order of the communes.
    public let scores: [CompositeScore]
    private let places: RankTable

    /// Scores the communes of a campaign.
    public init(_ composite: Composite, comparisons: Comparisons, campaign: Campaign) {
        self.composite = composite
        let scales = composite.parts.map { part in
            Scale(part, composite.normalisation, comparisons[part.indicator], campaign)
        }
        scores = campaign.communes.indices.map { commune in
            CompositeScore(
                composite,
                parts: zip(composite.parts, scales).map { part, scale in
                    CompositeTable.part(part, scale, commune, comparisons[part.indicator], campaign)
                })
        }
        places = RankTable(scores.map(\.value), direction: .higher)
    }

    /// The score of a commune.
    public subscript(commune: RegisterIndex<Commune>) -> CompositeScore { scores[Int(commune.position)] }

    /// The place of a commune among those with a score.
    public func place(of commune: RegisterIndex<Commune>) -> RankPlace? { places[Int(commune.position)] }

    private static func part(
        _ part: Composite.Part, _ scale: Scale?, _ commune: RegisterIndex<Commune>, _ comparison: Comparison?,
        _ campaign: Campaign
    ) -> (part: CompositeScore.Part, thousandths: Int?) {
        let figure = comparison.map { comparison in
            campaign.figures[
                FigureKey(
                    unit: campaign.unit(of: commune), indicator: part.indicator, group: nil, period: comparison.period)]
        }
        let points = figure?.value.flatMap { value in scale?.points(ExactValue(value)) }
        let entry = CompositeScore.Part(
            part: part, state: figure?.state ?? .notReported, value: figure?.value,
            points: points.map { CompositeScore.tenths(Int128($0), over: 1) })
        return (entry, points)
    }

    /// From a value to points.
    private struct Scale {
        let worst: ExactValue
        let best: ExactValue

        init?(
            _ part: Composite.Part, _ normalisation: Composite.Normalisation, _ comparison: Comparison?,
            _ campaign: Campaign
        ) {
            switch normalisation {
            case .goalposts:
                guard let worst = part.worst, let best = part.best else { return nil }
                self.worst = ExactValue(worst)
                self.best = ExactValue(best)
            case .range:
                guard let range = comparison?.range else { return nil }
                let isLower = campaign.indicators[part.indicator].direction == .lower
                worst = ExactValue(isLower ? range.upperBound : range.lowerBound)
                best = ExactValue(isLower ? range.lowerBound : range.upperBound)
            }
        }

        /// Points in thousandths, 0 to 100,000; where all are equal nobody is behind, so all get 100 points.
        func points(_ value: ExactValue) -> Int {
            guard worst != best else { return 100_000 }
            let isFalling = best < worst
            let way = isFalling ? worst - value : value - worst
            let whole = isFalling ? worst - best : best - worst
            let points = ExactValue.rounded(Int128(way.thousandths) * 100_000, over: Int128(whole.thousandths))
            return Int(max(0, min(100_000, points)))
        }
    }
}
