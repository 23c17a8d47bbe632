extension Revision {
    /// What an indicator is: when one of these becomes another, figures from before and after can't be compared.
    private static let definition = ["unit", "numerator", "denominator", "direction"]

    /// The days on which indicators became others, in order. A correction of their words, where the meaning stayed, breaks
    /// nothing; another direction or measure always does.
    static func definitionBreaks(
        _ revisions: [Revision], _ indicators: Register<Indicator>
    ) -> [RegisterIndex<Indicator>: [CalendarDate]] {
        var breaks: [RegisterIndex<Indicator>: [CalendarDate]] = [:]
        for revision in revisions {
            guard case .row(let row) = revision.subject, row.record == "indicator", let field = revision.field,
                let name = definition.first(where: { field == $0 || field.hasPrefix("\($0)_") }),
                revision.kind == .revision || name == "direction" || name == "unit",
                let indicator = indicators.index(of: row.key)
            else { continue }
            breaks[indicator, default: []].append(revision.on)
        }
        return breaks.mapValues { $0.sorted() }
    }
}
