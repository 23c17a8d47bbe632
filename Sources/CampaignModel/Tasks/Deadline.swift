/// By when a task is to be done, in the kinds that the plan uses.
public enum Deadline: Hashable, Sendable {
    /// “Hoàn thành trước …”: before this day, which no longer counts.
    case before(CalendarDate)
    /// “Thường xuyên”: all the time.
    case ongoing
    /// Reports at set times.
    case periodic([Rhythm])
    /// “Định kỳ” without a period.
    case periodicUnstated
    /// “Hằng năm”: every year.
    case yearly
    /// “Kịp thời”: at once, as things arise.
    case promptly
    /// As other acts say.
    case otherDocuments
    /// The plan states none.
    case unstated

    /// The day that the plan names, if it names one.
    public var day: CalendarDate? {
        if case .before(let day) = self { return day }
        return nil
    }

    /// How often a periodic report comes.
    public enum Rhythm: String, Hashable, Sendable, CaseIterable {
        /// Every quarter.
        case quarter
        /// Every six months.
        case halfYear = "half_year"
        /// Every year.
        case year
        /// When asked.
        case adHoc = "ad_hoc"
    }
}
