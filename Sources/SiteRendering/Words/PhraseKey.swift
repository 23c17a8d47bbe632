/// A phrase that the program itself fills in; templates use more of them by name.
///
/// Every case must be in every language file, with these placeholders and no others.
enum PhraseKey: String, Hashable, Sendable, CaseIterable {
    case textMissing = "text_missing"
    case noneMark = "none_mark"

    case stateNotReported = "state_not_reported"
    case stateNotApplicable = "state_not_applicable"
    case stateSuppressed = "state_suppressed"
    case stateWithdrawn = "state_withdrawn"

    case amountMoney = "amount_money"
    case amountPoints = "amount_points"
    case amountDays = "amount_days"
    case amountAtLeast = "amount_at_least"

    case periodQuarter = "period_quarter"
    case periodFirstHalf = "period_first_half"
    case periodSecondHalf = "period_second_half"
    case periodYear = "period_year"

    case navHome = "nav_home"
    case notFoundTitle = "not_found_title"

    case homeAskStanding = "home_ask_standing"
    case homeAskChange = "home_ask_change"
    case homeAskLate = "home_ask_late"
    case homeAskModel = "home_ask_model"
    case homeSincePeriod = "home_since_period"
    case homeLateTasks = "home_late_tasks"
    case homeNoneLate = "home_none_late"
    case homeSilentTasks = "home_silent_tasks"
    case homeNoneSilent = "home_none_silent"

    case descriptionCommunes = "description_communes"
    case descriptionCommune = "description_commune"
    case descriptionIndicators = "description_indicators"

    case descriptionIndicator = "description_indicator"
    case communesLede = "communes_lede"
    case amountArea = "amount_area"
    case givenOf = "given_of"
    case reportsInTime = "reports_in_time"
    case evidencePublic = "evidence_public"

    case hundredFewerThanOne = "hundred_fewer_than_one"
    case hundredAlmostAll = "hundred_almost_all"
    case messageFirst = "message_first"
    case messageBetter = "message_better"
    case messageLevel = "message_level"
    case messageWorse = "message_worse"
    case messagePeersBetter = "message_peers_better"
    case messagePeersSame = "message_peers_same"
    case messagePeersWorse = "message_peers_worse"
    case messageBoth = "message_both"
    case peersAll = "peers_all"
    case place
    case placeTied = "place_tied"
    case placeInKind = "place_in_kind"
    case middleOfAll = "middle_of_all"
    case middleOfKind = "middle_of_kind"
    case sentence
    case sentencePair = "sentence_pair"
    case targetAim = "target_aim"
    case pathExpected = "path_expected"
    case provenOf = "proven_of"
    case farthestGroup = "farthest_group"
    case gap
    case gapInPoints = "gap_in_points"
    case teamCount = "team_count"
    case teamLine = "team_line"
    case reportsLate = "reports_late"
    case reportsMissing = "reports_missing"
    case themeGiven = "theme_given"
    case dutyCounts = "duty_counts"
    case agencyLede = "agency_lede"
    case agencyLedeUrgent = "agency_lede_urgent"
    case chartMiddle = "chart_middle"
    case changeSince = "change_since"
    case compositeCoverage = "composite_coverage"
    case compositeLowest = "composite_lowest"
    case compositeHighest = "composite_highest"

    case evidenceHeldBy = "evidence_held_by"
    case evidenceCoverage = "evidence_coverage"
    case storyWithdrawn = "story_withdrawn"
    case kindModel = "kind_model"
    case kindAmbassador = "kind_ambassador"
    case periodShort = "period_short"
    case chartTrendTitle = "chart_trend_title"
    case trendRising = "trend_rising"
    case trendFalling = "trend_falling"
    case trendLevel = "trend_level"
    case trendSingle = "trend_single"
    case trendUnknown = "trend_unknown"
    case trendNotComparable = "trend_not_comparable"
    case trendHighest = "trend_highest"
    case trendLowest = "trend_lowest"
    case trendNotReported = "trend_not_reported"
    case trendSuppressed = "trend_suppressed"
    case trendLastNotReported = "trend_last_not_reported"
    case trendLastSuppressed = "trend_last_suppressed"
    case trendLastNotApplicable = "trend_last_not_applicable"
    case chartStripTitle = "chart_strip_title"
    case chartMedian = "chart_median"
    case mapTitle = "map_title"
    case mapBelow = "map_below"
    case mapBetween = "map_between"
    case mapFrom = "map_from"
    case mapOneClass = "map_one_class"
    case mapDescription = "map_description"
    case mapNote = "map_note"
    case mapDescriptionShapes = "map_description_shapes"
    case mapNoteShapes = "map_note_shapes"
    case mapLocator = "map_locator"
    case demonstrationMark = "demonstration_mark"

    case noticeTitle = "notice_title"
    case descriptionNotice = "description_notice"
    case noticeCode = "notice_code"
    case noticeSource = "notice_source"

    case bulletinGreeting = "bulletin_greeting"
    case bulletinOpening = "bulletin_opening"
    case bulletinDemonstration = "bulletin_demonstration"
    case bulletinPeriod = "bulletin_period"
    case bulletinQuarter = "bulletin_quarter"
    case bulletinHalf = "bulletin_half"
    case bulletinYear = "bulletin_year"
    case bulletinPercent = "bulletin_percent"
    case bulletinFigure = "bulletin_figure"
    case bulletinFigureChanged = "bulletin_figure_changed"
    case bulletinUp = "bulletin_up"
    case bulletinDown = "bulletin_down"
    case bulletinNone = "bulletin_none"
    case bulletinTeams = "bulletin_teams"
    case bulletinSafety = "bulletin_safety"
    case bulletinMore = "bulletin_more"
    case bulletinThanks = "bulletin_thanks"

    case periodReportTitle = "period_report_title"
    case periodReportLede = "period_report_lede"
    case descriptionPeriodReport = "description_period_report"
    case periodReportGiven = "period_report_given"
    case periodReportMoves = "period_report_moves"
    case periodReportNoMoves = "period_report_no_moves"
    case periodReportBest = "period_report_best"
    case periodReportWorst = "period_report_worst"
    case periodReportReports = "period_report_reports"
    case periodReportTasks = "period_report_tasks"
    case periodReportNoTarget = "period_report_no_target"
    case periodReportTrend = "period_report_trend"
    case periodReportTrendNote = "period_report_trend_note"
    case periodReportTasksNote = "period_report_tasks_note"
    case periodReportReportsNote = "period_report_reports_note"
    case periodReportInspectionsNote = "period_report_inspections_note"
    case periodReportMoneyNote = "period_report_money_note"
    case periodReportDifficultiesNote = "period_report_difficulties_note"
    case periodReportMissing = "period_report_missing"
    case periodReportUnproven = "period_report_unproven"
    case periodReportAimless = "period_report_aimless"
    case periodReportCommunes = "period_report_communes"
    case neverRanked = "never_ranked"
    case columnIndicator = "column_indicator"
    case columnTask = "column_task"
    case columnState = "column_state"
    case taskLeads = "task_leads"
    case taskDeadline = "task_deadline"

    case deadlineBefore = "deadline_before"
    case deadlinePeriodic = "deadline_periodic"
    case taskDaysLate = "task_days_late"
    case taskDaysLeft = "task_days_left"
    case andOthers = "and_others"
    case tasksLede = "tasks_lede"
    case descriptionTasks = "description_tasks"
    case descriptionTask = "description_task"
    case agenciesLede = "agencies_lede"
    case descriptionAgencies = "description_agencies"
    case descriptionAgency = "description_agency"

    case modelsCount = "models_count"
    case ambassadorsCount = "ambassadors_count"
    case newsCount = "news_count"
    case descriptionModels = "description_models"
    case descriptionAmbassadors = "description_ambassadors"
    case descriptionNews = "description_news"
    case proseTable = "prose_table"
    case proseDone = "prose_done"
    case proseOpen = "prose_open"
    case proseNotes = "prose_notes"
    case proseBackToText = "prose_back_to_text"

    case kindAgency = "kind_agency"
    case kindIndicator = "kind_indicator"
    case kindTask = "kind_task"
    case kindList = "kind_list"
    case searchCommune = "search_commune"
    case compareTitle = "compare_title"
    case descriptionCompare = "description_compare"
    case descriptionSearch = "description_search"
    case descriptionLanguages = "description_languages"
    case descriptionData = "description_data"
    case descriptionNotFound = "description_not_found"
    case dataCitation = "data_citation"

    case communeEnded = "commune_ended"
    case communeRenamed = "commune_renamed"
    case seriesBreaks = "series_breaks"
    case changeBroken = "change_broken"
    case planLacks = "plan_lacks"
    case calendarReports = "calendar_reports"
    case calendarReportsOnDemand = "calendar_reports_on_demand"
    case calendarUnitsLate = "calendar_units_late"
    case calendarMonth = "calendar_month"
    case calendarFile = "calendar_file"
    case taskCommunesTold = "task_communes_told"

    case revisionFeed = "revision_feed"
    case revisionFeedTitle = "revision_feed_title"
    case revisionEntry = "revision_entry"
    case revisionEntryNow = "revision_entry_now"
    case revisionSummary = "revision_summary"
    case releaseKeyNote = "release_key_note"

    case languagePartial = "language_partial"
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
        case .amountArea, .amountAtLeast, .chartStripTitle, .chartMedian, .mapBelow, .mapFrom: ["n"]
        case .mapBetween: ["low", "high"]
        case .mapTitle: ["indicator", "period"]
        case .mapLocator: ["commune"]
        case .noticeTitle, .descriptionNotice: ["commune"]
        case .noticeCode: ["address"]
        case .languagePartial: ["language"]
        case .periodReportTitle, .descriptionPeriodReport: ["period"]
        case .periodReportLede: ["from", "to", "date"]
        case .periodReportGiven: ["n", "of"]
        case .periodReportMoves: ["better", "worse", "same"]
        case .periodReportBest, .periodReportWorst: ["change", "value"]
        case .periodReportReports: ["n", "of", "late", "missing"]
        case .periodReportTasks: ["date", "of", "late", "silent"]
        case .periodReportTasksNote: ["date"]
        case .periodReportMissing, .periodReportUnproven, .periodReportAimless: ["n"]
        case .periodReportCommunes: ["of", "n", "suppressed"]
        case .bulletinGreeting: ["commune"]
        case .bulletinPeriod: ["period", "date"]
        case .bulletinQuarter, .bulletinHalf: ["n", "year"]
        case .bulletinYear: ["year"]
        case .bulletinPercent, .bulletinUp, .bulletinDown: ["n"]
        case .bulletinFigure: ["indicator", "value"]
        case .bulletinFigureChanged: ["indicator", "value", "change"]
        case .bulletinTeams: ["team", "contact"]
        case .noticeSource: ["source", "date"]
        case .communesLede: ["n", "province"]
        case .givenOf, .reportsInTime, .themeGiven: ["n", "of"]
        case .dutyCounts, .agencyLede: ["led", "helped"]
        case .agencyLedeUrgent: ["led", "helped", "urgent"]
        case .teamCount: ["kind", "n"]
        case .teamLine: ["kind", "n", "planned"]
        case .messagePeersBetter, .messagePeersSame, .messagePeersWorse: ["peers"]
        case .messageBoth: ["change", "peers"]
        case .place, .placeTied: ["rank", "of"]
        case .placeInKind: ["rank", "of", "kind"]
        case .middleOfAll, .compositeCoverage, .reportsLate, .reportsMissing, .chartMiddle: ["n"]
        case .middleOfKind: ["n", "kind"]
        case .sentence: ["words"]
        case .sentencePair: ["first", "second"]
        case .targetAim: ["n", "period"]
        case .pathExpected: ["standing", "n"]
        case .provenOf: ["n", "of", "share"]
        case .farthestGroup: ["group", "indicator", "own", "whole", "gap"]
        case .changeSince: ["period", "change"]
        case .descriptionIndicator, .chartTrendTitle: ["indicator"]
        case .trendRising, .trendFalling, .trendLevel: ["first", "first_period", "last", "last_period", "change"]
        case .trendSingle, .trendNotComparable: ["last", "last_period"]
        case .trendHighest, .trendLowest: ["value", "period"]
        case .trendNotReported, .trendSuppressed: ["count"]
        case .trendLastNotReported, .trendLastSuppressed, .trendLastNotApplicable: ["period"]
        case .periodQuarter, .periodShort: ["n", "number", "year"]
        case .periodFirstHalf, .periodSecondHalf, .periodYear: ["year"]
        case .evidenceCoverage: ["n", "of", "share", "open"]
        case .asOfLine, .deadlineBefore: ["date"]
        case .deadlinePeriodic: ["rhythms"]
        case .taskDaysLate, .taskDaysLeft, .tasksLede, .agenciesLede, .andOthers: ["n"]
        case .modelsCount, .ambassadorsCount, .newsCount: ["n"]
        case .homeLateTasks, .homeSilentTasks: ["n"]
        case .homeSincePeriod: ["change"]
        case .descriptionTask: ["task"]
        case .descriptionAgency: ["agency"]
        case .dataCitation: ["title", "date", "address", "licence"]
        case .communeEnded: ["name", "date"]
        case .communeRenamed: ["new"]
        case .seriesBreaks: ["dates"]
        case .changeBroken: ["date"]
        case .planLacks: ["contents"]
        case .calendarReports: ["period"]
        case .calendarUnitsLate: ["n"]
        case .calendarMonth: ["month", "year"]
        case .taskCommunesTold: ["n", "of"]
        case .revisionFeedTitle: ["title"]
        case .revisionEntry: ["figure", "old", "new"]
        case .revisionEntryNow: ["figure", "value"]
        case .revisionSummary: ["kind", "by", "reason", "key"]
        case .releaseKeyNote: ["key"]
        case .fallbackNotice: ["language"]
        case .searchCommune: ["province", "code"]
        case .rankOf, .rankOfTied: ["rank", "of"]
        case .descriptionCommune: ["commune"]
        default: []
        }
    }
}
