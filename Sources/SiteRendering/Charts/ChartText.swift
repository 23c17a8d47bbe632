/// The words of one figure in the reader's language.
public struct ChartText: Hashable, Sendable {
    /// A name that no other figure of the page has; the ids inside the figure begin with it.
    public let id: String
    /// What the figure shows: its accessible name.
    public let title: String
    /// The same message in words: its accessible description.
    public let description: String
    /// The words for the three reasons why a number is missing.
    public let states: ChartStateWords
    /// The mark of invented figures (`Số liệu minh họa`), absent when the figures are real.
    public let demonstration: String?
    /// A remark under the figure, such as how many units are missing.
    public let note: String?

    /// Gathers the words of a figure.
    public init(
        id: String, title: String, description: String, states: ChartStateWords,
        demonstration: String? = nil, note: String? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.states = states
        self.demonstration = demonstration
        self.note = note
    }
}

/// The words for the three reasons why a number is missing, in the reader's language.
public struct ChartStateWords: Hashable, Sendable {
    /// Due and did not come: `chưa báo cáo`.
    public let notReported: String
    /// Cannot exist: `không áp dụng`.
    public let notApplicable: String
    /// Withheld to protect people: `không công bố`.
    public let suppressed: String

    /// Gathers the three wordings.
    public init(notReported: String, notApplicable: String, suppressed: String) {
        self.notReported = notReported
        self.notApplicable = notApplicable
        self.suppressed = suppressed
    }

    /// The words for a state; nothing for a number.
    func words(for value: ChartValue) -> String? {
        switch value {
        case .reported: nil
        case .notReported: notReported
        case .notApplicable: notApplicable
        case .suppressed: suppressed
        }
    }
}

/// How a figure writes its numbers in the reader's language.
public struct ChartNumbers {
    /// A value with its unit, as in `87,3 %`.
    public let value: (Double) -> String
    /// A round value on an axis, as in `80 %`, with so many decimals.
    public let tick: (Double, Int) -> String
    /// The least step of an axis: 1 where only whole numbers mean something.
    public let finest: Double

    /// Gathers the two writings; without one of its own, an axis writes numbers as values are written.
    public init(
        value: @escaping (Double) -> String, tick: ((Double, Int) -> String)? = nil, finest: Double = 0
    ) {
        self.value = value
        self.tick = tick ?? { number, _ in value(number) }
        self.finest = finest
    }

    /// The words at a mark of an axis.
    func words(at tick: Double, of scale: AxisScale) -> String { self.tick(tick, scale.decimals) }
}
