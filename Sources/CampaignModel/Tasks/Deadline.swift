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

    /// Kinds of deadlines, by the names that tables, the public record and phrases give them.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case before, ongoing, periodic
        case periodicUnstated = "periodic_unstated"
        case yearly, promptly
        case otherDocuments = "other_documents"
        case unstated
    }

    /// Puts a deadline together; nothing for a day that is missing.
    ///
    /// - Parameters:
    ///   - day: the day of `before`.
    ///   - rhythms: those of `periodic`.
    public init?(_ kind: Kind, day: CalendarDate? = nil, rhythms: [Rhythm] = []) {
        switch kind {
        case .before:
            guard let day else { return nil }
            self = .before(day)
        case .ongoing: self = .ongoing
        case .periodic: self = .periodic(rhythms)
        case .periodicUnstated: self = .periodicUnstated
        case .yearly: self = .yearly
        case .promptly: self = .promptly
        case .otherDocuments: self = .otherDocuments
        case .unstated: self = .unstated
        }
    }

    /// Its kind.
    public var kind: Kind {
        switch self {
        case .before: .before
        case .ongoing: .ongoing
        case .periodic: .periodic
        case .periodicUnstated: .periodicUnstated
        case .yearly: .yearly
        case .promptly: .promptly
        case .otherDocuments: .otherDocuments
        case .unstated: .unstated
        }
    }

    /// How often reports come; empty where the plan says no rhythm.
    public var rhythms: [Rhythm] {
        if case .periodic(let rhythms) = self { rhythms } else { [] }
    }

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

extension Deadline {
    /// The deadline as the public record writes it: its kind, and its day or rhythms.
    public var written: String {
        let details = day.map(\.description) ?? rhythms.map(\.rawValue).joined(separator: ";")
        return details.isEmpty && kind != .periodic ? kind.rawValue : "\(kind.rawValue) \(details)"
    }

    /// Reads what `written` writes; nothing for anything else.
    public init?(written: String) {
        let parts = written.split(separator: " ", maxSplits: 1).map(String.init)
        let details = parts.count > 1 ? parts[1] : ""
        let rhythms = details.split(separator: ";").compactMap { Rhythm(rawValue: String($0)) }
        guard let kind = parts.first.flatMap(Kind.init(rawValue:)),
            let deadline = Deadline(kind, day: CalendarDate(iso: details), rhythms: rhythms),
            deadline.written == written
        else { return nil }
        self = deadline
    }
}
