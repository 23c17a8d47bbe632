/// One clause of a generated sentence: the key of a phrase and what fills its places.
struct TrendClause: Hashable, Sendable {
    /// The phrase in the language's file.
    let key: PhraseKey
    /// The places and their words.
    let values: [String: String]
    /// The number that chooses between the forms of a phrase that counts.
    let count: Int?

    init(_ key: PhraseKey, _ values: [String: String], count: Int? = nil) {
        self.key = key
        self.values = values
        self.count = count
    }

}

extension TrendMessage {
    /// The clauses of the sentence, in the order to say them.
    ///
    /// - Parameters:
    ///   - number: writes a value with its unit.
    ///   - difference: writes the size of a change with its unit (`3,2 điểm phần trăm`), never its sign.
    func clauses(
        number: (Double) -> String, difference: (Double) -> String
    ) -> [TrendClause] {
        var clauses = [mainClause(number, difference)]
        if let extreme = extremeClause(number) { clauses.append(extreme) }
        if let last = lastClause { clauses.append(last) }
        let silent = notReported - (withoutNumber?.value == .notReported ? 1 : 0)
        let hidden = suppressed - (withoutNumber?.value == .suppressed ? 1 : 0)
        if silent > 0 { clauses.append(TrendClause(.trendNotReported, ["count": String(silent)], count: silent)) }
        if hidden > 0 { clauses.append(TrendClause(.trendSuppressed, ["count": String(hidden)], count: hidden)) }
        return clauses
    }

    private func mainClause(_ number: (Double) -> String, _ difference: (Double) -> String) -> TrendClause {
        var values: [String: String] = [:]
        if let last {
            values["last"] = number(last.value)
            values["last_period"] = last.period
        }
        switch course {
        case .unknown: return TrendClause(.trendUnknown, [:])
        case .single: return TrendClause(.trendSingle, values)
        case .notComparable: return TrendClause(.trendNotComparable, values)
        case .rising, .falling, .level: break
        }
        if let first, let change {
            values["first"] = number(first.value)
            values["first_period"] = first.period
            values["change"] = difference(abs(change.difference))
        }
        switch course {
        case .rising: return TrendClause(.trendRising, values)
        case .falling: return TrendClause(.trendFalling, values)
        // Both numbers are written alike, so they are said once: “100.0 %, now 100.0 %” looks like a slip.
        default: return TrendClause(.trendSame, values)
        }
    }

    /// The turning point that the first and last number do not tell: a higher top of a rise, a lower bottom of a fall.
    private func extremeClause(_ number: (Double) -> String) -> TrendClause? {
        guard let first, let last, let highest, let lowest else { return nil }
        if course == .rising || course == .level, highest.value > max(first.value, last.value) {
            return TrendClause(.trendHighest, ["value": number(highest.value), "period": highest.period])
        }
        if course == .falling || course == .level, lowest.value < min(first.value, last.value) {
            return TrendClause(.trendLowest, ["value": number(lowest.value), "period": lowest.period])
        }
        return nil
    }

    private var lastClause: TrendClause? {
        guard let withoutNumber else { return nil }
        let values = ["period": withoutNumber.label]
        switch withoutNumber.value {
        case .reported: return nil
        case .notReported: return TrendClause(.trendLastNotReported, values)
        case .suppressed: return TrendClause(.trendLastSuppressed, values)
        case .notApplicable: return TrendClause(.trendLastNotApplicable, values)
        }
    }
}
