import CampaignModel

/// The plans of communes, agencies and schools for the year.
enum Plans {
    private static let year = "2026"
    private static let contents = ["audience", "activities", "schedule", "responsible", "outputs"]

    /// A row for each unit, and one for the schools of each commune.
    static func sheet(_ units: [DemonstrationCommune], dice: Dice) -> Sheet {
        let communes = units.flatMap { unit in [own(unit.code, dice), schools(unit, dice)] }
        return Sheet(
            LocalPlan.declaration,
            rows: communes + DemonstrationAgency.all.map { own($0.id, dice) })
    }

    private static func own(_ unit: String, _ dice: Dice) -> [String] {
        if dice.happens(0.03, "plan missing", unit) { return [unit, "unit", year, "", "", "", "", "", ""] }
        let issued = CalendarDate.literal(2026, 6, 22).later(by: dice.whole(in: 0...95, "plan issued", unit))
        let named = contents.filter { !dice.happens($0 == "outputs" ? 0.06 : 0.02, "plan lacks", unit, $0) }
        return [unit, "unit", year, issued.description, "", named.joined(separator: ";"), "", "", ""]
    }

    private static func schools(_ unit: DemonstrationCommune, _ dice: Dice) -> [String] {
        let lacking = min(unit.schools, dice.whole(in: 0...4, "school plans", unit.code))
        return [
            unit.code, "schools", year, "", "", "", String(unit.schools - lacking), String(unit.schools), "",
        ]
    }
}
