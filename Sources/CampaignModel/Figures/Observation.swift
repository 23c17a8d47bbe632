/// What a unit reported for a key, as it came in: before any rule of publication.
public struct Observation: Sendable {
    /// What the reporter said of the figure.
    public enum Statement: String, Hashable, Sendable, CaseIterable {
        /// There is a figure, 0 included.
        case reported
        /// There is none yet.
        case notReported = "not_reported"
        /// There can be none here.
        case notApplicable = "not_applicable"
        /// There was one, and it was taken back.
        case withdrawn
    }

    /// Where a figure comes from.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// Taken from a platform by system.
        case platform
        /// Written in a report.
        case report
        /// Found by a survey.
        case survey
    }

    /// What the figure is about.
    public let key: FigureKey
    /// What the reporter said.
    public let statement: Statement
    /// The counted part, of shares.
    public let numerator: Int?
    /// The whole, of shares.
    public let denominator: Int?
    /// The value, of everything that is not a share; in the indicator's measure.
    public let value: Double?
    /// The evidence rows that prove it.
    public let evidence: [RegisterIndex<Evidence>]
    /// Where it comes from.
    public let source: Source?
    /// When it was reported.
    public let reportedOn: CalendarDate?
    /// The file, as its position in the list of observation files, and the line of the row.
    public let origin: RowOrigin
    /// What the unit says of the figure, or of there being none.
    public let note: LocalizedText?
    /// True when somebody has looked at the figure and says why it is right, however unusual.
    public let isChecked: Bool

    /// Makes an observation from its row.
    public init(
        key: FigureKey, statement: Statement, numerator: Int?, denominator: Int?, value: Double?,
        evidence: [RegisterIndex<Evidence>], source: Source?, reportedOn: CalendarDate?, origin: RowOrigin,
        note: LocalizedText? = nil, isChecked: Bool = false
    ) {
        self.key = key
        self.statement = statement
        self.numerator = numerator
        self.denominator = denominator
        self.value = value
        self.evidence = evidence
        self.source = source
        self.reportedOn = reportedOn
        self.origin = origin
        self.note = note
        self.isChecked = isChecked
    }

    /// True when the row had been reported by the day; a row without a date always had.
    public func isKnown(on day: CalendarDate) -> Bool {
        reportedOn.map { $0 <= day } ?? true
    }
}

/// The row that a figure was read from, kept small.
public struct RowOrigin: Hashable, Sendable, Comparable {
    /// The position of the file in the campaign's list of observation files.
    public let file: Int32
    /// The line, from 1.
    public let line: Int32

    /// Names a row.
    public init(file: Int, line: Int) {
        self.file = Int32(file)
        self.line = Int32(line)
    }

    /// Orders by file, then line.
    public static func < (left: RowOrigin, right: RowOrigin) -> Bool {
        (left.file, left.line) < (right.file, right.line)
    }
}
