/// Who stands behind the agencies that a task names: “departments and localities” are many, and owe reports each.
public struct TaskReach: Sendable {
    private let agencies: Register<Agency>
    private let units: Register<ReportingUnit>

    /// Takes the registers that tasks point into.
    public init(agencies: Register<Agency>, units: Register<ReportingUnit>) {
        self.agencies = agencies
        self.units = units
    }

    /// True when one of the agencies is a class of bodies with a member in each commune.
    public func includesCommunes(_ named: [RegisterIndex<Agency>]) -> Bool {
        named.contains { agencies[$0].isInCommunes }
    }

    /// True when a unit is one of the agencies, belongs to one, or is a commune that they reach into.
    public func includes(_ unit: RegisterIndex<ReportingUnit>, among named: [RegisterIndex<Agency>]) -> Bool {
        switch units[unit].kind {
        case .province: return false
        case .commune: return includesCommunes(named)
        case .agency(let agency): return isNamed(agency, among: named)
        }
    }

    /// The reports that a periodic task asks for: of its rhythms, from those that lead it.
    public func reports(for task: CampaignTask, among reports: [PeriodicReport]) -> [PeriodicReport] {
        guard case .periodic(let rhythms) = task.deadline else { return [] }
        let kinds = Set(rhythms)
        return reports.filter { kinds.contains($0.kind) && includes($0.unit, among: task.leads) }
    }

    private func isNamed(_ agency: RegisterIndex<Agency>, among named: [RegisterIndex<Agency>]) -> Bool {
        var current: RegisterIndex<Agency>? = agency
        // No chain of parents is longer than the register, even one that bites its tail.
        for _ in 0...agencies.count {
            guard let own = current else { return false }
            if named.contains(own) { return true }
            current = agencies[own].parent.flatMap(agencies.index(of:))
        }
        return false
    }
}
