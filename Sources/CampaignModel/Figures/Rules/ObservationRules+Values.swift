extension ObservationRules {
    /// Whether the row holds the numbers that its indicator needs, and none that can't be.
    func checkValues(_ observation: Observation, into diagnostics: inout [Diagnostic]) {
        let measure = indicators[observation.key.indicator].measure
        let hasNumbers =
            observation.numerator != nil || observation.denominator != nil || observation.value != nil
        guard observation.statement == .reported else {
            if hasNumbers {
                diagnostics.append(.numberWithoutReport(observation.statement, at: place(of: observation)))
            }
            return
        }
        if measure == .percent {
            checkShare(observation, into: &diagnostics)
        } else {
            checkAmount(observation, measure, into: &diagnostics)
        }
    }

    private func checkShare(_ observation: Observation, into diagnostics: inout [Diagnostic]) {
        if observation.value != nil { diagnostics.append(.computedValue(at: place(of: observation))) }
        guard let numerator = observation.numerator, let denominator = observation.denominator else {
            let missing = observation.numerator == nil ? "numerator" : "denominator"
            diagnostics.append(.missingNumber(missing, at: place(of: observation)))
            return
        }
        if numerator < 0 { diagnostics.append(.negative("numerator", at: place(of: observation))) }
        if denominator < 0 { diagnostics.append(.negative("denominator", at: place(of: observation))) }
        if numerator > denominator, denominator >= 0 {
            diagnostics.append(.moreThanAll(numerator, of: denominator, at: place(of: observation)))
        }
    }

    private func checkAmount(
        _ observation: Observation, _ measure: Indicator.Measure, into diagnostics: inout [Diagnostic]
    ) {
        if observation.numerator != nil || observation.denominator != nil {
            diagnostics.append(.partsOfNoShare(at: place(of: observation)))
        }
        guard let value = observation.value else {
            diagnostics.append(.missingNumber("value", at: place(of: observation)))
            return
        }
        // Percentage points tell of changes, which go both ways.
        if value < 0, measure != .points { diagnostics.append(.negative("value", at: place(of: observation))) }
        if measure == .count, value != value.rounded() {
            diagnostics.append(.brokenCount(value, at: place(of: observation)))
        }
    }
}
