@testable import CampaignModel
import Testing

/// Plans of units and schools.
struct LocalPlanTests {
    private let place = SourcePlace(file: "content/data/plans.csv", line: 3)
    private let units = Register([
        ReportingUnit(id: "68", kind: .province), ReportingUnit(id: "22918", kind: .commune(RegisterIndex(0))),
    ])

    private func plan(
        _ kind: LocalPlan.Kind = .unit, year: Int = 2026, issued: String? = nil, number: String? = nil,
        contents: [LocalPlan.Content] = [], schools: Int? = nil, of: Int? = nil, line: Int = 3
    ) -> LocalPlan {
        LocalPlan(
            unit: RegisterIndex(1), kind: kind, year: year, issuedOn: issued.flatMap { CalendarDate(iso: $0) },
            number: number, contents: contents, schools: schools, ofSchools: of, evidence: [],
            place: SourcePlace(file: place.file, line: line))
    }

    private func check(_ plans: LocalPlan...) -> [Diagnostic] {
        LocalPlanRules(units: units).check(plans)
    }

    @Test func judgesAPlanByItsFiveContents() throws {
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        #expect(plan(issued: "2026-08-01", contents: LocalPlan.Content.allCases).state(on: day) == .complete)
        let partial = plan(issued: "2026-08-01", contents: [.outputs, .audience])
        #expect(partial.state(on: day) == .incomplete)
        #expect(partial.missingContents == [.activities, .schedule, .responsible])
        #expect(plan().state(on: day) == .missing)
        #expect(plan(issued: "2026-11-21", contents: LocalPlan.Content.allCases).state(on: day) == .missing)
    }

    @Test func wantsADayOfWhateverIsDescribed() {
        #expect(check(plan()).isEmpty)
        #expect(check(plan(contents: [.audience])) == [.planWithoutDay(at: place)])
        #expect(check(plan(number: "12-KH/ĐU")) == [.planWithoutDay(at: place)])
        #expect(check(plan(issued: "2026-08-01", contents: [.audience])).isEmpty)
    }

    @Test func wantsSchoolsWithinTheirNumber() {
        #expect(check(plan(.schools, schools: 7, of: 10)).isEmpty)
        for wrong in [plan(.schools), plan(.schools, schools: 11, of: 10), plan(.schools, schools: -1, of: 10)] {
            #expect(check(wrong) == [.schoolsOfPlans(at: place)])
        }
    }

    @Test func tellsNothingTwice() {
        let other = plan(year: 2025, line: 4)
        #expect(check(plan(), other, plan(.schools, schools: 0, of: 0, line: 5)).isEmpty)
        let again = plan(line: 6)
        #expect(check(plan(), again) == [.repeatedRow("22918, unit, 2026", place, at: again.place)])
    }

    @Test func saysWhatIsWrong() {
        #expect(
            Diagnostic.planWithoutDay(at: place)
                == Diagnostic(
                    .error, "plan-without-day", at: place,
                    summary: Bilingual(vi: "Kế hoạch thiếu ngày ban hành", en: "The plan has no day of issue"),
                    explanation: Bilingual(
                        vi: "Không có ngày ban hành (issued_on) thì chưa thể coi là đã có kế hoạch.",
                        en: "Without a day of issue (issued_on) there is no plan yet."),
                    fix: Bilingual(
                        vi: "Hãy điền issued_on, hoặc để trống cả number và contents.",
                        en: "Fill in issued_on, or leave number and contents empty too.")))
        #expect(
            Diagnostic.schoolsOfPlans(at: place)
                == Diagnostic(
                    .error, "plan-schools", at: place,
                    summary: Bilingual(
                        vi: "Số trường có kế hoạch phải từ 0 đến tổng số trường",
                        en: "Schools with a plan must be between 0 and all schools"),
                    explanation: Bilingual(
                        vi: "Dòng “schools” đếm số trường có kế hoạch đủ năm nội dung (schools) trên tổng số trường "
                            + "(of_schools).",
                        en: "A row “schools” counts the schools whose plan has all five contents (schools) of all "
                            + "(of_schools)."),
                    fix: Bilingual(vi: "Hãy điền đủ và sửa hai số này.", en: "Fill in both numbers and correct them.")))
        #expect(
            Diagnostic.repeatedRow("22918, unit, 2026", place, at: place)
                == Diagnostic(
                    .error, "repeated-row", at: place,
                    summary: Bilingual(
                        vi: "Dòng lặp lại: 22918, unit, 2026", en: "Repeated row: 22918, unit, 2026"),
                    explanation: Bilingual(
                        vi: "Dòng 3 của tệp đã nói về cùng một việc.", en: "Line 3 of the file is about the same."),
                    fix: Bilingual(vi: "Hãy giữ lại một dòng.", en: "Keep one of the rows.")))
    }
}
