/// A figure against the straight path from its baseline to its target.
///
/// The path is straight in days, from the last day of the baseline's period to the last day of the target's. All is
/// worked out in whole numbers, so that it is the same on every machine. A figure is on the path when it can't be told
/// from it as figures are written: a decimal for shares and scores, whole numbers for counts.
public struct TargetPath: Hashable, Sendable {
    /// How a figure stands to its path.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// The target is reached or passed.
        case reached
        /// Better than the path.
        case ahead
        /// As the path.
        case on
        /// Worse than the path.
        case behind
        /// The target's period is over and the target wasn't reached.
        case missed
        /// There is a target, but no published figure or baseline to hold against it.
        case unknown
        /// No target has been set.
        case noTarget = "no_target"
    }

    /// How the figure stands.
    public let standing: Standing
    /// The target that is held against it: the next one, or the last when all are over.
    public let target: Target?
    /// The period that the path starts from.
    public let start: RegisterIndex<Period>?
    /// Where the path is at the end of the figure's period, in the indicator's measure.
    public let expected: Double?
    /// How much is still missing to the target, in the indicator's measure; 0 when it is reached.
    public let remaining: Double?

    private init(
        _ standing: Standing, target: Target?, start: RegisterIndex<Period>? = nil, expected: Double? = nil,
        remaining: Double? = nil
    ) {
        self.standing = standing
        self.target = target
        self.start = start
        self.expected = expected
        self.remaining = remaining
    }

    /// Holds a figure for everybody against the indicator's target for units of its level.
    public init(of figure: Figure, campaign: Campaign) {
        let indicator = campaign.indicators[figure.key.indicator]
        let level = campaign.units[figure.key.unit].level
        let now = campaign.periods[figure.key.period].end
        guard indicator.isRankable, figure.key.group == nil,
            let aim = TargetPath.next(indicator, level: level, after: now, campaign.periods)
        else {
            self.init(.noTarget, target: nil)
            return
        }
        guard let value = figure.value.map(ExactValue.init) else {
            self.init(.unknown, target: aim.target)
            return
        }
        let baseline = campaign.baseline(of: figure.key)
        let line = baseline.flatMap { baseline in
            baseline.value.map { start in
                Line(
                    from: ExactValue(start), on: campaign.periods[baseline.key.period].end,
                    to: ExactValue(aim.target.value), on: aim.end)
            }
        }
        let expected = line.map { $0.value(on: now, step: indicator.measure.stepInThousandths) }
        let isOnPath = expected.map { indicator.measure.seen(value) == indicator.measure.seen($0) }
        let standing = TargetPath.standing(
            value, expected: expected, isOnPath: isOnPath ?? false, target: ExactValue(aim.target.value),
            isOver: aim.end <= now,
            isLowerBetter: indicator.direction == .lower)
        let gap =
            indicator.direction == .lower
            ? value - ExactValue(aim.target.value) : ExactValue(aim.target.value) - value
        self.init(
            standing, target: aim.target, start: baseline?.key.period, expected: expected?.value,
            remaining: max(0, gap.value))
    }

    /// The target for a level that comes next, or the last one when all are over.
    private static func next(
        _ indicator: Indicator, level: ReportingLevel, after now: CalendarDate, _ periods: Register<Period>
    ) -> (target: Target, end: CalendarDate)? {
        let aims = indicator.targets.filter { indicator.applies($0, to: level) }
            .compactMap { target in periods[id: target.period].map { (target: target, end: $0.end) } }
            .sorted { $0.end < $1.end }
        return aims.first { $0.end >= now } ?? aims.last
    }

    private static func standing(
        _ value: ExactValue, expected: ExactValue?, isOnPath: Bool, target: ExactValue, isOver: Bool,
        isLowerBetter: Bool
    ) -> Standing {
        let isBetter = { (left: ExactValue, right: ExactValue) in isLowerBetter ? left < right : left > right }
        if value == target || isBetter(value, target) { return .reached }
        if isOver { return .missed }
        guard let expected else { return .unknown }
        if isOnPath { return .on }
        return isBetter(value, expected) ? .ahead : .behind
    }

    /// A straight line between two days.
    private struct Line {
        let first: ExactValue
        let last: ExactValue
        let firstDay: Int
        let lastDay: Int

        init(from first: ExactValue, on start: CalendarDate, to last: ExactValue, on end: CalendarDate) {
            self.first = first
            self.last = last
            firstDay = start.dayNumber
            lastDay = end.dayNumber
        }

        /// The value on a day, rounded to a step; before the line its start, after it its end.
        func value(on day: CalendarDate, step: Int) -> ExactValue {
            let day = day.dayNumber
            guard day > firstDay, lastDay > firstDay else { return day < lastDay ? first : last }
            let done = min(day, lastDay) - firstDay
            let length = Int128(lastDay - firstDay)
            let whole =
                Int128(first.thousandths) * length
                + Int128(last.thousandths - first.thousandths) * Int128(done)
            let steps = ExactValue.rounded(whole, over: length * Int128(step))
            return ExactValue(thousandths: Int(steps) * step)
        }
    }
}

extension Indicator {
    /// True when a target is meant for units of a level. Where the target doesn't say, a share or a score is meant for
    /// all, but a count for the province alone: no commune could reach it.
    func applies(_ target: Target, to level: ReportingLevel) -> Bool {
        if !target.levels.isEmpty { return target.levels.contains(level) }
        switch measure {
        case .percent, .points, .score, .days: return true
        case .count, .money: return level == .province
        }
    }
}
