extension PlausibilityRules {
    /// A row with a day after the as-of day, unless it says why.
    ///
    /// - Parameter isFinal: True in registers where such a day is never right, so that no word in the row can say why it is.
    func late(
        _ place: SourcePlace, _ checked: String?, _ days: [(name: String, day: CalendarDate?)], isFinal: Bool = false
    ) -> Doubt? {
        guard checked == nil else { return nil }
        let ahead = days.compactMap { entry in entry.day.flatMap { $0 > asOf ? "\(entry.name) \($0)" : nil } }
        guard !ahead.isEmpty else { return nil }
        return Doubt(kind: .dayAfterAsOf, place: place, words: ahead.joined(separator: ", "), isFinal: isFinal)
    }

    func days(_ records: CampaignRecords) -> [Doubt] {
        let parts: [[Doubt?]] = [
            records.reports.map { late($0.place, $0.checked, [("received_on", $0.receivedOn)]) },
            records.inspections.map {
                late($0.place, $0.checked, [("done_on", $0.doneOn), ("published_on", $0.publishedOn)])
            },
            records.corrections.map { late($0.place, $0.checked, [("date", $0.date), ("closed_on", $0.closedOn)]) },
            records.recognitions.map { late($0.place, $0.checked, [("date", $0.date)]) },
            records.difficulties.map {
                late($0.place, $0.checked, [("received_on", $0.receivedOn), ("answered_on", $0.answeredOn)])
            },
            records.plans.map { late($0.place, $0.checked, [("issued_on", $0.issuedOn)]) },
            records.revisions.map { late($0.place, nil, [("on", $0.on)], isFinal: true) },
        ]
        return parts.flatMap { $0.compactMap(\.self) }
    }

    func days(of updates: [TaskUpdate]) -> [Doubt] {
        updates.compactMap { late($0.place, $0.checked, [("date", $0.date)]) }
    }

    /// A withdrawal that lies ahead keeps a person's story public until then.
    func days(of consents: [Consent]) -> [Doubt] {
        consents.compactMap { late($0.place, nil, [("withdrawn_on", $0.withdrawnOn)], isFinal: true) }
    }
}
