import CampaignModel

/// What periods are called in a language, put together once: nearly every cell and chart names some.
struct PeriodNames: Sendable {
    private let names: [String]
    private let within: [String]

    init(_ periods: Register<Period>, _ phrases: Phrasebook) {
        names = periods.indices.map {
            PeriodNames.name(
                periods[$0], .periodQuarter, halves: (.periodFirstHalf, .periodSecondHalf), .periodYear, phrases)
        }
        within = periods.indices.map {
            PeriodNames.name(
                periods[$0], .periodQuarterWithin, halves: (.periodFirstHalfWithin, .periodSecondHalfWithin),
                .periodYearWithin, phrases)
        }
    }

    /// A name that stands by itself: “Quý III/2026”.
    subscript(period: RegisterIndex<Period>) -> String { names[Int(period.position)] }

    /// A name inside a sentence: “quý III/2026”.
    func within(_ period: RegisterIndex<Period>) -> String { within[Int(period.position)] }

    private static func name(
        _ period: Period, _ quarter: PhraseKey, halves: (first: PhraseKey, second: PhraseKey), _ whole: PhraseKey,
        _ phrases: Phrasebook
    ) -> String {
        let year = String(period.end.year)
        let roman = ["I", "II", "III", "IV"]
        switch period.kind {
        case .quarter:
            return phrases(
                quarter, ["n": roman[period.ordinal - 1], "number": String(period.ordinal), "year": year])
        case .halfYear:
            return phrases(period.ordinal == 1 ? halves.first : halves.second, ["year": year])
        case .year: return phrases(whole, ["year": year])
        }
    }
}
