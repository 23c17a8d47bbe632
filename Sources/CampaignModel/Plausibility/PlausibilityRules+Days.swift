extension PlausibilityRules {
    /// A row with a day after the as-of day, unless it says why.
    func late(
        _ place: SourcePlace, _ checked: String?, _ days: [(name: String, day: CalendarDate?)]
    ) -> Doubt? {
        guard checked == nil else { return nil }
        let ahead = days.compactMap { entry in entry.day.flatMap { $0 > asOf ? "\(entry.name) \($0)" : nil } }
        guard !ahead.isEmpty else { return nil }
        return Doubt(kind: .dayAfterAsOf, place: place, words: ahead.joined(separator: ", "))
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
        ]
        return parts.flatMap { $0.compactMap(\.self) }
    }

    func days(of updates: [TaskUpdate]) -> [Doubt] {
        updates.compactMap { late($0.place, $0.checked, [("date", $0.date)]) }
    }

    /// A withdrawal that lies ahead keeps a person's story public until then; a person may name such a day. Nobody has
    /// consented by a day that is still to come.
    func days(of consents: [Consent]) -> [Doubt] {
        consents.compactMap {
            late($0.place, $0.checked, [("given_on", $0.givenOn), ("withdrawn_on", $0.withdrawnOn)])
        }
    }

    /// Papers may be newer than a day that the site looks back to.
    func days(of evidence: [Evidence]) -> [Doubt] {
        evidence.compactMap { late($0.place, $0.checked, [("date", $0.date)]) }
    }

    /// What a list names is there on the day that it says.
    func papers(_ documents: [CampaignDocument], _ information: [InformationLine]) -> [Doubt] {
        let dated = documents.map { ($0.place, $0.date) } + information.map { ($0.place, $0.publishedOn) }
        return dated.compactMap { place, day in
            day.flatMap { $0 > asOf ? Doubt(kind: .paperToCome, place: place, words: "\($0)") : nil }
        }
    }

    /// Reasons that nobody may read yet. What they explain is changed already, so that such a day is never right.
    func hiddenReasons(_ revisions: [Revision]) -> [Diagnostic] {
        revisions.filter { $0.on > asOf }.map { .reasonToCome($0.on, asOf: asOf, at: $0.place) }
    }
}
