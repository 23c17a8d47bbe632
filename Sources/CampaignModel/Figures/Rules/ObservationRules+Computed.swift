extension ObservationRules {
    /// Rows of figures that the program works out itself: one message for each file and indicator.
    func checkComputed(_ observations: [Observation], into diagnostics: inout [Diagnostic]) {
        guard indicators.items.contains(where: { $0.computed != nil }) else { return }
        var typed: [TypedFigures: [Observation]] = [:]
        for observation in observations {
            let key = observation.key
            guard indicators[key.indicator].isComputed(at: units[key.unit].level) else { continue }
            typed[TypedFigures(file: observation.origin.file, indicator: key.indicator), default: []].append(
                observation)
        }
        for (name, rows) in typed {
            let indicator = indicators[name.indicator]
            guard let rule = indicator.computed?.rule, let first = rows.min(by: { $0.origin < $1.origin }) else {
                continue
            }
            diagnostics.append(.typedComputedFigure(indicator, rule, count: rows.count, at: place(of: first)))
        }
    }

    private struct TypedFigures: Hashable {
        let file: Int32
        let indicator: RegisterIndex<Indicator>
    }
}
