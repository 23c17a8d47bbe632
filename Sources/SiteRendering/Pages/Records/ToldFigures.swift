import CampaignModel

extension PageContext {
    /// Figures that took each other's place, in words that tell different ones apart: shares that are rounded to the same
    /// text show the counts behind them, other values all their decimals.
    func wordsApart(_ figures: [Figure], _ measure: Indicator.Measure) -> [String] {
        let words = figures.map { self.words($0, measure) }
        let isBlurred = figures.indices.contains { left in
            figures.indices.contains { right in
                words[left] == words[right] && !LedgerEntry(figures[left]).saysTheSame(as: LedgerEntry(figures[right]))
            }
        }
        guard isBlurred else { return words }
        return zip(figures, words).map { figure, words in
            guard figure.state == .reported else { return words }
            if let inputs = inputs(figure) { return "\(words) (\(inputs))" }
            return figure.value.map { "\(words) (\(style.exact($0)))" } ?? words
        }
    }

    /// The counts behind a share, as in “23.718 ÷ 51.129”; nothing for figures that aren't one.
    func inputs(_ figure: Figure) -> String? {
        guard let numerator = figure.numerator, let denominator = figure.denominator else { return nil }
        return "\(style.number(numerator)) ÷ \(style.number(denominator))"
    }
}
