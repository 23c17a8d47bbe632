import CampaignModel

/// Devices and connections. Small numbers are left out: they could point to a household.
enum Resources {
    private static let fewest = 5

    /// A row for each unit that handed over at least five devices in the quarter (BD19), and some for connections.
    static func sheet(_ figures: [(DemonstrationPeriod, [ObservationRow])], dice: Dice) -> Sheet {
        var rows: [[String]] = []
        for (period, observations) in figures {
            for row in observations where row.indicator == "BD19" && row.unit != ProvinceTotals.code {
                guard let given = Int(row.value), given >= fewest else { continue }
                guard dice.happens(0.4, "resource", row.unit, period.id) else { continue }
                let needed = given + dice.whole(in: 0...18, "needed", row.unit, period.id)
                let households = max(fewest, given - dice.whole(in: 0...3, "shared", row.unit, period.id))
                rows.append(line(rows.count, period, row.unit, "device", needed, given, households, row.evidence))
                if dice.happens(0.3, "connection", row.unit, period.id) {
                    let lines = dice.whole(in: fewest...12, "lines", row.unit, period.id)
                    rows.append(line(rows.count, period, row.unit, "connection", lines + 6, lines, lines, ""))
                }
            }
        }
        return Sheet(ResourceLine.declaration, rows: rows)
    }

    private static func line(
        _ index: Int, _ period: DemonstrationPeriod, _ unit: String, _ kind: String, _ needed: Int, _ given: Int,
        _ households: Int, _ evidence: String
    ) -> [String] {
        let id = "RS" + String(1_001 + index).suffix(3)
        return [id, period.id, unit, kind, String(needed), String(given), String(households), evidence]
    }
}
