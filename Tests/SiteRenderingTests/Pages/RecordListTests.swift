@testable import CampaignModel
import Testing

@testable import SiteRendering

struct RecordListTests {
    private let day = SampleSite.day(2026, 11, 20)

    private func report(
        unit: Int = 1, kind: Deadline.Rhythm = .quarter, period: Int? = 1, due: CalendarDate,
        received: CalendarDate? = nil
    ) -> PeriodicReport {
        PeriodicReport(
            unit: RegisterIndex(unit), kind: kind, period: period.map { RegisterIndex($0) }, dueOn: due,
            receivedOn: received, evidence: [], place: SampleSite.place)
    }

    @Test func tallyCountsEachReportInOneState() {
        let due = SampleSite.day(2026, 10, 15)
        let tally = ReportTally(
            [
                report(due: due, received: due), report(due: due, received: SampleSite.day(2026, 10, 16)),
                report(due: due), report(due: due, received: SampleSite.day(2026, 11, 21)),
                report(due: SampleSite.day(2026, 12, 1)),
            ], on: day)
        #expect([tally[.received], tally[.receivedLate], tally[.late], tally[.due]] == [1, 1, 2, 1])
        #expect(tally.total == 5)
    }

    @Test func batchesOfReportsStandWithTheLatestFirst() {
        let batches = ReportBatch.all(of: [
            report(period: 0, due: SampleSite.day(2026, 7, 15)), report(due: SampleSite.day(2026, 10, 15)),
            report(unit: 2, due: SampleSite.day(2026, 10, 20)), report(kind: .adHoc, period: nil, due: day),
        ])
        #expect(batches.map(\.reports.count) == [1, 2, 1])
        #expect(batches.map(\.dueOn) == [day, nil, SampleSite.day(2026, 7, 15)])
    }

    @Test func sumsTellWhatIsKnownAndWhetherItIsAll() {
        #expect(ReportedSum([1, 2]).known == 3 && ReportedSum([1, 2]).isWhole)
        #expect(ReportedSum([1, nil]).known == 1 && !ReportedSum([1, nil]).isWhole)
        #expect(ReportedSum([nil]).known == nil)
        #expect(ReportedSum([0]).known == 0)
    }

    @Test func shareSpentNeedsAllThatWasSpent() {
        let allocated = ReportedSum([100, 100])
        #expect(FundingList.share(of: ReportedSum([50, 40]), in: allocated) == 45)
        #expect(FundingList.share(of: ReportedSum([50, nil]), in: allocated) == nil)
        #expect(FundingList.share(of: ReportedSum([0]), in: ReportedSum([0])) == nil)
    }

    @Test func inspectionsAreLateOnceTheirDayHasPassed() {
        func state(planned: CalendarDate?, done: CalendarDate? = nil) -> InspectionList.State {
            InspectionList.State(
                Inspection(
                    id: "IN1", title: LocalizedText(vi: "Kiểm tra"), agency: RegisterIndex(0), plannedOn: planned,
                    doneOn: done, units: [], contents: [], findings: nil, fixed: nil, result: LocalizedText([:]),
                    publishedOn: nil, evidence: [], place: SampleSite.place), on: day)
        }
        #expect(state(planned: day) == .planned)
        #expect(state(planned: SampleSite.day(2026, 11, 19)) == .late)
        #expect(state(planned: nil, done: day) == .done)
        #expect(state(planned: day, done: SampleSite.day(2026, 11, 21)) == .planned)
    }

    @Test func personsWithoutConsentAreNotNamed() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.recognitions))
        func words(_ recipient: Recognition.Recipient, consent: String?) -> String {
            let recognition = Recognition(
                id: "R1", date: day, kind: "giấy khen", recipient: recipient, unit: RegisterIndex(1),
                title: LocalizedText(vi: "Bà Một"), decision: nil, reason: LocalizedText(vi: "Giúp dân"),
                consent: consent, place: SampleSite.place)
            return String(decoding: RecognitionList.recipient(of: recognition, in: context).html, as: UTF8.self)
        }
        #expect(words(.person, consent: nil) == "record_unnamed_person")
        #expect(words(.person, consent: "CS1") == "Bà Một")
        #expect(words(.collective, consent: nil) == "Bà Một")
    }

    @Test func untranslatedWordsSayWhichLanguageTheyAreIn() {
        func words(_ language: LanguageTag) -> String {
            SampleSite.context(SampleSite.site(), language, at: .single(.recognitions)).untranslated("giấy khen").text
        }
        #expect(words(SampleSite.vietnamese) == "giấy khen")
        #expect(
            words(SampleSite.english)
                == "<span lang=\"vi\">giấy khen</span> <span class=\"meta\">in_language(language=vietnamese_name)</span>"
        )
    }

    @Test func sumsOfDevicesSayHowManyPlacesTheyAreOf() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.funding))
        func places(_ units: [Int]) -> String {
            ResourceIndicators.places(
                of: units.map { unit in
                    ResourceLine(
                        id: "RS\(unit)", period: RegisterIndex(1), unit: RegisterIndex(unit), kind: .device, needed: 2,
                        given: 1, households: 1, evidence: [], place: SampleSite.place)
                }, in: context)
        }
        #expect(places([1, 1, 2]) == "given_of(n=2, of=2)")
        // Agencies are no places.
        #expect(places([1, 3]) == "2")
        #expect(ResourceIndicators.note(on: RegisterIndex(0), in: context) == nil)
    }

    @Test func answersAfterTheAsOfDateDoNotCount() {
        func state(answered: CalendarDate?) -> Difficulty.State {
            DifficultyList.state(
                of: Difficulty(
                    id: "DF1", receivedOn: day, from: "Dân", unit: nil, summary: LocalizedText(vi: "Khó"),
                    answer: LocalizedText(vi: "Đã rõ"), answeredOn: answered, state: .resolved,
                    place: SampleSite.place), on: day)
        }
        #expect(state(answered: day) == .resolved)
        #expect(state(answered: SampleSite.day(2026, 11, 21)) == .received)
    }

    @Test func communesWithoutTeamsAreListedToo() {
        let agency = RegisterIndex<ReportingUnit>(3)
        let team = TeamEntry(
            unit: agency, kind: .workingGroup, count: 1, planned: nil, contact: LocalizedText(vi: "Ban"),
            phone: nil, hours: LocalizedText([:]), address: LocalizedText([:]), place: SampleSite.place)
        #expect(TeamList.units(with: [team], in: SampleSite.site().campaign).map(\.position) == [1, 2, 3])
    }

    @Test func holdersOfEvidenceStandInVietnameseOrder() {
        func evidence(_ id: String, _ issuer: String, _ date: CalendarDate?) -> Evidence {
            Evidence(
                id: id, title: id, kind: .report, issuer: issuer, date: date, access: .held, url: nil, sha256: nil,
                file: nil, place: SampleSite.place)
        }
        let holders = EvidenceHolder.all(of: [
            evidence("E1", "Xã Đạ Tẻh", day), evidence("E2", "Xã Di Linh", nil), evidence("E3", "Xã Đạ Tẻh", nil),
        ])
        #expect(holders.map(\.name) == ["Xã Di Linh", "Xã Đạ Tẻh"])
        #expect(holders.map(\.count) == [1, 2])
        #expect(holders.map(\.latest) == [nil, day])
    }
}
