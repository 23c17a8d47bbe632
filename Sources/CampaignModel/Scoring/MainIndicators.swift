/// Which indicators people read first, decided once for pages, sheets, bulletins and reports alike.
///
/// The catalogue decides: an indicator with a `sentence` is a main one of each level that it is reported for. Where it
/// gives no indicator of a level a sentence, the first five shares of the level that are compared are the main ones.
/// They come in the catalogue's order, and stay the same whether their figures have been reported or not.
public struct MainIndicators: Sendable {
    private let byLevel: [ReportingLevel: [RegisterIndex<Indicator>]]

    /// How many stand in for a catalogue without sentences.
    static let withoutSentences = 5

    /// Reads them off the catalogue.
    public init(_ indicators: Register<Indicator>) {
        byLevel = Dictionary(
            uniqueKeysWithValues: ReportingLevel.allCases.map { level in
                let own = indicators.indices.filter { indicators[$0].levels.contains(level) }
                let main = MainIndicators.chosen(from: own) {
                    indicators[$0].sentence != nil
                } isComparedShare: {
                    indicators[$0].measure == .percent && indicators[$0].isRankable
                }
                return (level, main)
            })
    }

    /// The main ones of a level's indicators, however they are told.
    public static func chosen<Item>(
        from own: [Item], hasSentence: (Item) -> Bool, isComparedShare: (Item) -> Bool
    ) -> [Item] {
        let spoken = own.filter(hasSentence)
        return spoken.isEmpty ? Array(own.filter(isComparedShare).prefix(withoutSentences)) : spoken
    }

    /// The main indicators of a level, in the catalogue's order.
    public subscript(level: ReportingLevel) -> [RegisterIndex<Indicator>] {
        byLevel[level] ?? []
    }

    /// True for a main indicator of a level.
    public func contains(_ indicator: RegisterIndex<Indicator>, of level: ReportingLevel) -> Bool {
        self[level].contains(indicator)
    }
}
