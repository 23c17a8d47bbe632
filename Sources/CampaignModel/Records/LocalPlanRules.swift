/// What rows of plans must keep.
public struct LocalPlanRules: Sendable {
    private let units: Register<ReportingUnit>

    /// Takes the register that rows point into.
    public init(units: Register<ReportingUnit>) {
        self.units = units
    }

    /// Everything that is wrong with the plans, each by itself and those that are told twice.
    public func check(_ plans: [LocalPlan]) -> [Diagnostic] {
        var first: [Key: SourcePlace] = [:]
        return plans.flatMap { plan -> [Diagnostic] in
            var found = faults(of: plan)
            let key = Key(unit: plan.unit, kind: plan.kind, year: plan.year)
            if let earlier = first[key] {
                found.append(
                    .repeatedRow("\(units[plan.unit].id), \(plan.kind.rawValue), \(plan.year)", earlier, at: plan.place)
                )
            } else {
                first[key] = plan.place
            }
            return found
        }
    }

    private struct Key: Hashable {
        let unit: RegisterIndex<ReportingUnit>
        let kind: LocalPlan.Kind
        let year: Int
    }

    private func faults(of plan: LocalPlan) -> [Diagnostic] {
        switch plan.kind {
        case .unit:
            if plan.issuedOn == nil, !plan.contents.isEmpty || plan.number != nil {
                return [.planWithoutDay(at: plan.place)]
            }
        case .schools:
            guard let schools = plan.schools, let all = plan.ofSchools, (0...max(0, all)).contains(schools) else {
                return [.schoolsOfPlans(at: plan.place)]
            }
        }
        return []
    }
}

extension Diagnostic {
    /// A plan is described, and nobody says when it was issued.
    static func planWithoutDay(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "plan-without-day", at: place,
            summary: Bilingual(vi: "Kế hoạch thiếu ngày ban hành", en: "The plan has no day of issue"),
            explanation: Bilingual(
                vi: "Không có ngày ban hành (issued_on) thì chưa thể coi là đã có kế hoạch.",
                en: "Without a day of issue (issued_on) there is no plan yet."),
            fix: Bilingual(
                vi: "Hãy điền issued_on, hoặc để trống cả number và contents.",
                en: "Fill in issued_on, or leave number and contents empty too."))
    }

    /// The schools with a plan aren't counted, or are more than there are.
    static func schoolsOfPlans(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "plan-schools", at: place,
            summary: Bilingual(
                vi: "Số trường có kế hoạch phải từ 0 đến tổng số trường",
                en: "Schools with a plan must be between 0 and all schools"),
            explanation: Bilingual(
                vi:
                    "Dòng “schools” đếm số trường có kế hoạch đủ năm nội dung (schools) trên tổng số trường (of_schools).",
                en: "A row “schools” counts the schools whose plan has all five contents (schools) of all (of_schools)."
            ),
            fix: Bilingual(vi: "Hãy điền đủ và sửa hai số này.", en: "Fill in both numbers and correct them."))
    }

    /// Two rows say the same thing of the same unit.
    static func repeatedRow(_ what: String, _ earlier: SourcePlace, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "repeated-row", at: place,
            summary: Bilingual(vi: "Dòng lặp lại: \(what)", en: "Repeated row: \(what)"),
            explanation: Bilingual(
                vi: "Dòng \(earlier.line) của tệp đã nói về cùng một việc.",
                en: "Line \(earlier.line) of the file is about the same."),
            fix: Bilingual(vi: "Hãy giữ lại một dòng.", en: "Keep one of the rows."))
    }
}
