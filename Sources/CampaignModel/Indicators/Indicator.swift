/// Something that the campaign measures (domain list BD01–BD50).
public struct Indicator: Registered, Hashable {
    /// What a value counts.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// A share, numerator over denominator, in percent.
        case percent
        /// A number of things or people.
        case count
        /// Money in Vietnamese đồng.
        case money = "vnd"
        /// Percentage points.
        case points
        /// A score of a survey.
        case score
        /// Days.
        case days
    }

    /// Which way is better.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// More is better.
        case higher
        /// Less is better.
        case lower
        /// Neither: an activity count, shown as context, never ranked and never scored (plan III.4-1).
        case context
    }

    /// How often it is reported.
    public enum Frequency: String, Hashable, Sendable, CaseIterable {
        /// Every quarter.
        case quarter
        /// Every half-year.
        case halfYear = "half_year"
        /// Every year.
        case year
        /// When something happens.
        case event
    }

    /// The identifier, as in `BD03`.
    public let id: String
    /// The name.
    public let name: LocalizedText
    /// The theme it belongs to.
    public let theme: String
    /// What a value counts.
    public let measure: Measure
    /// What the numerator counts, or the plain count.
    public let numerator: LocalizedText
    /// What the denominator counts; nothing for plain counts.
    public let denominator: LocalizedText?
    /// Which way is better.
    public let direction: Direction
    /// The levels it is reported at.
    public let levels: [ReportingLevel]
    /// The kinds of groups it is broken down by.
    public let groupKinds: [PopulationGroup.Kind]
    /// How often it is reported.
    public let frequency: Frequency
    /// True when a value counts everything since the start, so that it can't fall.
    public let isCumulative: Bool
    /// A sentence for citizens with `{n}` for the number among a hundred, as in “Of every 100 households, {n} …”;
    /// only shares have one, and pages for citizens put these indicators first.
    public let sentence: LocalizedText?
    /// Where the plan asks for it.
    public let paragraphs: [String]
    /// Its code in the official index set, empty until that is known.
    public let officialCode: String?
    /// Counts below this are suppressed in breakdowns; nothing: the site's threshold.
    public let suppressionThreshold: Int?
    /// The targets that a source states; empty until the province enters them.
    public let targets: [Target]
    /// Where the way to the targets begins; nothing: each unit's first reported period.
    public let baseline: Baseline?
    /// A caution to readers, if any.
    public let note: LocalizedText?
    /// How the program works its figures out; nothing when units report them.
    public let computed: Computation?
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes an indicator from its catalogue entry.
    public init(
        id: String, name: LocalizedText, theme: String, measure: Measure, numerator: LocalizedText,
        denominator: LocalizedText?, direction: Direction, levels: [ReportingLevel],
        groupKinds: [PopulationGroup.Kind], frequency: Frequency, isCumulative: Bool, paragraphs: [String],
        officialCode: String?, suppressionThreshold: Int?, targets: [Target], note: LocalizedText?,
        baseline: Baseline? = nil, sentence: LocalizedText? = nil, computed: Computation? = nil,
        place: SourcePlace
    ) {
        self.id = id
        self.name = name
        self.theme = theme
        self.measure = measure
        self.numerator = numerator
        self.denominator = denominator
        self.direction = direction
        self.levels = levels
        self.groupKinds = groupKinds
        self.frequency = frequency
        self.isCumulative = isCumulative
        self.paragraphs = paragraphs
        self.officialCode = officialCode
        self.suppressionThreshold = suppressionThreshold
        self.targets = targets
        self.baseline = baseline
        self.sentence = sentence
        self.note = note
        self.computed = computed
        self.place = place
    }

    /// True when units may be ranked by it.
    public var isRankable: Bool { direction != .context }
}

/// A theme that indicators are grouped under.
public struct Theme: Registered, Hashable {
    /// The identifier, as in `learning`.
    public let id: String
    /// The name.
    public let name: LocalizedText

    /// Makes a theme.
    public init(id: String, name: LocalizedText) {
        self.id = id
        self.name = name
    }
}
