import CampaignModel

/// The teams of each commune, as its last quarterly report counts them.
enum Teams {
    /// Two rows a commune: working groups and community teams.
    static func sheet(_ units: [DemonstrationCommune], rows figures: [ObservationRow], dice: Dice) -> Sheet {
        let groups = reported("BD20", in: figures)
        let areas = reported("BD21", in: figures)
        let rows = units.flatMap { unit -> [[String]] in
            // Telephones, hours and places are for the province to supply.
            let contact = ["Ủy ban nhân dân \(unit.nameInSentence)", "People’s Committee of \(unit.name)"]
            let group = groups[unit.code]
            let teams = areas[unit.code]?.numerator
            let planned = teams.map { $0 * dice.whole(in: 6...10, "planned teams", unit.code) / 10 }
            return [
                [unit.code, "working_group", text(group?.denominator), text(group?.numerator)] + contact,
                [unit.code, "community_team", text(teams), text(planned)] + contact,
            ]
        }
        return Sheet(TeamEntry.declaration, rows: rows)
    }

    private static func reported(_ indicator: String, in rows: [ObservationRow]) -> [String: ObservationRow] {
        let rows = rows.filter { $0.indicator == indicator && $0.state == .reported }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.unit, $0) })
    }

    private static func text(_ number: Int?) -> String {
        number.map(String.init) ?? ""
    }
}
