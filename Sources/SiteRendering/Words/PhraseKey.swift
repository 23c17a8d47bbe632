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

    case listingCommunes = "listing_communes"
    case listingIndicators = "listing_indicators"
    case listingTasks = "listing_tasks"
    case listingAgencies = "listing_agencies"
    case listingModels = "listing_models"
    case listingAmbassadors = "listing_ambassadors"
    case listingNews = "listing_news"
    case listingData = "listing_data"
    case listingSearch = "listing_search"
    case listingLanguages = "listing_languages"
    case listingReports = "listing_reports"
    case listingInspections = "listing_inspections"
    case listingRecognitions = "listing_recognitions"
    case listingFunding = "listing_funding"
    case listingRevisions = "listing_revisions"
    case navHome = "nav_home"
    case notFoundTitle = "not_found_title"

    case descriptionCommunes = "description_communes"
    case descriptionCommune = "description_commune"
    case descriptionIndicators = "description_indicators"

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
        case .periodQuarter: ["n", "number", "year"]
        case .periodFirstHalf, .periodSecondHalf, .periodYear: ["year"]
        case .asOfLine: ["date"]
        case .fallbackNotice: ["language"]
        case .rankOf, .rankOfTied: ["rank", "of"]
        case .descriptionCommune: ["commune"]
        default: []
        }
    }
}
