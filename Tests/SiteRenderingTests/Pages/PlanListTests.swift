@testable import CampaignModel
import Testing

@testable import SiteRendering

/// The plans of units and the offices that answer.
struct PlanListTests {
    private func plan(
        _ unit: Int, _ kind: LocalPlan.Kind = .unit, year: Int = 2026, issued: CalendarDate? = nil,
        _ contents: [LocalPlan.Content] = LocalPlan.Content.allCases, schools: Int? = nil
    ) -> LocalPlan {
        LocalPlan(
            unit: RegisterIndex(unit), kind: kind, year: year, issuedOn: issued, number: nil, contents: contents,
            schools: schools, ofSchools: schools.map { $0 + 1 }, evidence: [], place: SampleSite.place)
    }

    private func context(_ plans: [LocalPlan], _ heads: [ResponsibleOffice] = []) -> PageContext {
        let site = SampleSite.site(records: CampaignRecords(plans: plans, heads: heads))
        return SampleSite.context(site, SampleSite.vietnamese, at: .single(.plans))
    }

    private func words(_ row: RecordRow) -> [String] {
        ([row.head] + row.cells.map(\.part)).map { String(decoding: $0.html, as: UTF8.self) }
    }

    private func rows(_ section: Int, _ context: PageContext) -> [[String]] {
        PlanList().sections(in: context)[section].table?.rows.map(words) ?? []
    }

    @Test func countsUnitsByHowCompleteTheirPlansAre() {
        let june = SampleSite.day(2026, 6, 1)
        let context = context([plan(1, issued: june), plan(3, issued: june, [.audience])])
        #expect(
            rows(0, context) == [
                ["record_communes_kind", "2", "1", "0", "1"], ["record_agencies_kind", "1", "0", "1", "0"],
            ])
    }

    @Test func saysWhatEachUnitLacks() {
        let context = context([
            plan(1, issued: SampleSite.day(2026, 6, 1), [.audience, .activities, .schedule]),
            plan(2, issued: SampleSite.day(2026, 12, 1)),
        ])
        #expect(
            rows(2, context) == [
                ["Phường Mũi Né", "plan_lacks(contents=plan_content_responsible, plan_content_outputs)"],
                ["Xã Đạ Tẻh", "record_no_plan"],
            ])
    }

    @Test func takesTheNewestYearThatHasBegun() {
        let years = [2025, 2026, 2027].map { plan(1, year: $0, issued: SampleSite.day(2025, 6, 1)) }
        #expect(PlanYear(in: context(years)).year == 2026)
    }

    @Test func addsUpSchoolsAsFarAsCommunesTold() {
        let year = PlanYear(in: context([plan(1, .schools, [], schools: 6)]))
        #expect(year.schools.0.known == 6 && !year.schools.0.isWhole)
        #expect(year.schools.1.known == 7)
    }

    @Test func showsOfficesAndWhoseAreNotTold() {
        let head = ResponsibleOffice(
            unit: RegisterIndex(1), kind: .authority, office: LocalizedText(vi: "Chủ tịch"), paragraphs: [],
            place: SampleSite.place)
        let communes = HeadList().sections(in: context([], [head]))[1].table?.rows.map(words)
        #expect(
            communes == [
                ["Phường Mũi Né", "record_not_reported", "Chủ tịch"],
                ["Xã Đạ Tẻh", "record_not_reported", "record_not_reported"],
            ])
    }
}
