/// A phrase that the program itself fills in; templates use more of them by name.
///
/// Every case must be in every language file, with these placeholders and no others.
enum PhraseKey: String, Hashable, Sendable, CaseIterable {
    case textMissing = "text_missing"

    case stateNotReported = "state_not_reported"
    case stateNotApplicable = "state_not_applicable"
    case stateSuppressed = "state_suppressed"
    case stateWithdrawn = "state_withdrawn"

    case amountMoney = "amount_money"
    case amountPoints = "amount_points"
    case amountDays = "amount_days"

    case periodQuarter = "period_quarter"
    case periodFirstHalf = "period_first_half"
    case periodSecondHalf = "period_second_half"
    case periodYear = "period_year"

    case navHome = "nav_home"
    case notFoundTitle = "not_found_title"

    case descriptionCommunes = "description_communes"
    case descriptionCommune = "description_commune"
    case descriptionIndicators = "description_indicators"

    case descriptionIndicator = "description_indicator"
    case communesLede = "communes_lede"
    case amountArea = "amount_area"
    case givenOf = "given_of"
    case reportsInTime = "reports_in_time"
    case evidencePublic = "evidence_public"
    case evidenceHeldBy = "evidence_held_by"
    case storyWithdrawn = "story_withdrawn"
    case kindModel = "kind_model"
    case kindAmbassador = "kind_ambassador"
    case periodShort = "period_short"
    case chartTrendTitle = "chart_trend_title"
    case chartTrendSentence = "chart_trend_sentence"
    case chartStripTitle = "chart_strip_title"
    case chartMedian = "chart_median"
    case demonstrationMark = "demonstration_mark"

    case asOfLine = "as_of_line"
    case fallbackNotice = "fallback_notice"
    case rankOf = "rank_of"
    case rankOfTied = "rank_of_tied"
    case changeUp = "change_up"
    case changeDown = "change_down"
    case changeNone = "change_none"

    /// The names in braces that the phrase is filled in with.
    var placeholders: Set<String> {
        switch self {
        case .amountMoney, .amountPoints, .amountDays, .changeUp, .changeDown: ["n"]
        case .amountArea, .chartStripTitle, .chartMedian: ["n"]
        case .communesLede: ["n", "province"]
        case .givenOf, .reportsInTime: ["n", "of"]
        case .descriptionIndicator, .chartTrendTitle: ["indicator"]
        case .chartTrendSentence: ["start", "first", "end", "last"]
        case .periodQuarter, .periodShort: ["n", "number", "year"]
        case .periodFirstHalf, .periodSecondHalf, .periodYear: ["year"]
        case .asOfLine: ["date"]
        case .fallbackNotice: ["language"]
        case .rankOf, .rankOfTied: ["rank", "of"]
        case .descriptionCommune: ["commune"]
        default: []
        }
    }
}
