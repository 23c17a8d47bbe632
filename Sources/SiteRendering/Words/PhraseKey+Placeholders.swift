extension PhraseKey {
    /// The names in braces that the phrase is filled in with.
    var placeholders: Set<String> {
        placeholdersOfFigures ?? placeholdersOfCourses ?? placeholdersOfReports ?? placeholdersOfPages ?? []
    }

    /// Of phrases about figures: how they are written, compared, drawn and proven.
    private var placeholdersOfFigures: Set<String>? {
        switch self {
        case .amountMoney, .amountBillion, .amountMillion, .amountPoints, .amountDays, .changeUp, .changeDown,
            .amountArea, .amountAtLeast, .chartStripTitle, .chartMedian, .mapBelow, .mapFrom, .middleOfAll,
            .compositeCoverage, .chartMiddle:
            ["n"]
        case .mapBetween: ["low", "high"]
        case .mapClass: ["class", "n"]
        case .mapTitle: ["indicator", "period"]
        case .mapBorders: ["provinces"]
        case .mapYearTitle: ["indicator", "period", "earlier"]
        case .indicatorResources: ["places", "period"]
        case .placesKeptBack: ["n", "of", "kept"]
        case .mapLocator: ["commune"]
        case .givenOf, .themeGiven: ["n", "of"]
        case .messagePeersBetter, .messagePeersSame, .messagePeersWorse: ["peers"]
        case .messageBoth: ["change", "peers"]
        case .place, .placeTied, .rankOf, .rankOfTied: ["rank", "of"]
        case .placeInKind: ["rank", "of", "kind"]
        case .middleOfKind: ["n", "kind"]
        case .sentence: ["words"]
        case .sentencePair: ["first", "second"]
        case .targetAim: ["n", "period"]
        case .pathExpected: ["standing", "n"]
        case .provenOf: ["n", "of", "share"]
        case .farthestGroup: ["group", "indicator", "own", "whole", "gap"]
        case .chartTrendTitle, .chartGroupsTitle: ["indicator"]
        case .evidenceCoverage: ["n", "of", "share", "open"]
        default: nil
        }
    }

    /// Of phrases about the course of figures, how far they lie apart, and their periods.
    private var placeholdersOfCourses: Set<String>? {
        switch self {
        case .changeSince: ["change", "period"]
        case .indicatorYearRange: ["period", "of", "counts"]
        case .indicatorYearAllUp, .indicatorYearAllDown, .indicatorYearAllLevel: ["period", "of"]
        case .indicatorYearUp, .indicatorYearDown, .indicatorYearLevel: ["n"]
        case .indicatorYearEnds: ["high", "high_change", "low", "low_change"]
        case .indicatorRange: ["high", "high_value", "low", "low_value", "gap"]
        case .indicatorEnds: ["high", "high_value", "low", "low_value"]
        case .indicatorGap: ["gap"]
        case .historyRising, .historyFalling: ["first", "last"]
        case .historyMixed, .historyMixedFalling: ["n", "of", "last"]
        case .historyLevel: ["last"]
        case .trendRising, .trendFalling, .trendSame:
            ["first", "first_period", "last", "last_period", "change"]
        case .trendSingle, .trendNotComparable: ["last", "last_period"]
        case .trendHighest, .trendLowest: ["value", "period"]
        case .trendNotReported, .trendSuppressed: ["count"]
        case .trendLastNotReported, .trendLastSuppressed, .trendLastNotApplicable: ["period"]
        case .periodQuarter, .periodQuarterWithin, .periodShort: ["n", "number", "year"]
        case .periodFirstHalf, .periodSecondHalf, .periodYear, .periodYearWithin, .periodFirstHalfWithin,
            .periodSecondHalfWithin:
            ["year"]
        default: nil
        }
    }

    /// Of phrases of reports, sheets, bulletins and feeds, and of what changed.
    private var placeholdersOfReports: Set<String>? {
        switch self {
        case .noticeTitle, .bulletinGreeting: ["commune"]
        case .noticeCode: ["address"]
        case .periodReportTitle: ["period"]
        case .periodReportLede: ["from", "to", "date"]
        case .periodReportGiven, .reportsInTime: ["n", "of"]
        case .periodReportMoves: ["counts"]
        case .periodReportComputed, .periodReportBetter, .periodReportWorse, .periodReportSame,
            .periodReportUncompared, .changesPromises, .changesWordings, .changesTexts, .changesRows, .changesFacts:
            ["n"]
        case .periodReportBest, .periodReportWorst: ["change", "value"]
        case .periodReportReports: ["n", "of", "late", "missing"]
        case .periodReportTasks: ["date", "of", "late", "reports", "silent"]
        case .periodReportTasksNote, .rowChanged, .feedLateReportSummary: ["date"]
        case .periodReportFew, .indicatorTied: ["n"]
        case .periodReportMissing, .periodReportUnproven, .periodReportAimless, .bulletinPercent, .bulletinUp,
            .bulletinDown, .reportsLate, .reportsMissing:
            ["n"]
        case .periodReportCommunes: ["of", "n", "suppressed"]
        case .bulletinPeriod: ["period", "date"]
        case .bulletinQuarter, .bulletinHalf: ["n", "year"]
        case .bulletinYear: ["year"]
        case .bulletinFigure: ["indicator", "value"]
        case .bulletinFigureChanged: ["indicator", "value", "change"]
        case .bulletinTeams: ["team", "contact"]
        case .noticeSource: ["source", "date"]
        case .changesOfRelease: ["n", "date"]
        case .revisionFeedTitle: ["title"]
        case .revisionEntry: ["figure", "old", "new"]
        case .feedFigures, .feedLateReport: ["commune", "period"]
        case .feedFiguresSummary: ["count"]
        case .revisionEntryNow: ["figure", "value"]
        case .revisionSummary: ["kind", "by", "reason", "key"]
        case .releaseKeyNote: ["key"]
        case .seriesBreaks: ["dates"]
        case .changeBroken, .changeRedefined: ["date"]
        default: nil
        }
    }

    /// Of all other phrases of pages and lists.
    private var placeholdersOfPages: Set<String>? {
        switch self {
        case .listPartTitle: ["list", "part"]
        case .listPartNumber, .storiesRest, .tasksRest, .computedRows, .showAllPlaces, .taskDaysLate, .taskDaysLeft,
            .tasksLede, .agenciesLede, .andOthers, .modelsCount, .ambassadorsCount, .newsCount, .homeLateTasks,
            .homeSilentTasks, .calendarUnitsLate:
            ["n"]
        case .listPartLetter: ["letter"]
        case .communeMain, .communeStories, .communePeriodsTitle, .descriptionCommunePeriods, .descriptionNotice,
            .descriptionCommune:
            ["commune"]
        case .listPartLetterPage: ["letter", "n"]
        case .languagePartial, .fallbackNotice, .inLanguage, .staleTranslation: ["language"]
        case .descriptionPeriodReport, .calendarReports: ["period"]
        case .communesLede: ["n"]
        case .dutyCounts, .agencyLede: ["led", "helped"]
        case .agencyLedeUrgent: ["led", "helped", "urgent"]
        case .teamCount: ["kind", "n"]
        case .teamLine: ["kind", "n", "planned"]
        case .descriptionIndicator: ["indicator"]
        case .homeChangesSince: ["n", "date"]
        case .asOfLine, .deadlineBefore: ["date"]
        case .deadlinePeriodic: ["rhythms"]
        case .descriptionTask: ["task"]
        case .descriptionAgency: ["agency"]
        case .dataCitation: ["title", "date", "address", "licence"]
        case .communeEnded: ["name", "date"]
        case .communeRenamed: ["new"]
        case .rowLeftPage: ["name"]
        case .planLacks: ["contents"]
        case .calendarMonth: ["month", "year"]
        case .taskCommunesTold: ["n", "of"]
        case .searchCommune: ["former", "code"]
        default: nil
        }
    }
}
