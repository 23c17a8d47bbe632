import CampaignModel
import Testing

struct ConsentStandingTests {
    @Test func holdsOnItsLastDayAndNotAfter() throws {
        let consent = try consent(expires: "2026-12-31")
        #expect(try consent.standing(on: day("2026-12-31")) == .valid)
        #expect(try consent.standing(on: day("2027-01-01")) == .expired)
        #expect(try consent.standing(on: day("2025-12-31")) == .notYetGiven)
    }

    @Test func endsOnTheDayItIsTakenBack() throws {
        let consent = try consent(withdrawn: "2026-06-01")
        #expect(try consent.standing(on: day("2026-05-31")) == .valid)
        #expect(try consent.standing(on: day("2026-06-01")) == .withdrawn)
    }

    @Test func needsChildAndGuardianFromSeven() throws {
        #expect(try consent(.olderChild, .guardian).standing(on: day("2026-02-01")) == .incomplete)
        #expect(try consent(.olderChild, .person).standing(on: day("2026-02-01")) == .incomplete)
        #expect(try consent(.olderChild, .personAndGuardian).standing(on: day("2026-02-01")) == .valid)
    }

    @Test func needsTheGuardianBelowSeven() throws {
        #expect(try consent(.youngChild, .guardian).standing(on: day("2026-02-01")) == .valid)
        #expect(try consent(.youngChild, .person).standing(on: day("2026-02-01")) == .incomplete)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private func consent(
        _ age: Consent.AgeClass = .adult, _ giver: Consent.Giver = .person, expires: String? = nil,
        withdrawn: String? = nil
    ) throws -> Consent {
        Consent(
            id: "C001", ageClass: age, givenBy: giver, uses: [.story], givenOn: try day("2026-01-01"),
            expiresOn: try expires.map(day), withdrawnOn: try withdrawn.map(day),
            place: SourcePlace(file: "consents.csv"))
    }
}
