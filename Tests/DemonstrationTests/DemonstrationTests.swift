import CampaignModel
import Testing

@testable import demonstration

/// A few communes of every sort.
private let communes: [DemonstrationCommune] = (0..<40).map { number in
    let code = [1: CommuneFigures.withdrawn.unit, 2: CommuneFigures.overcounted.unit][number]
    let kind = number % 4 == 0 ? "phuong" : number == 39 ? "dac_khu" : "xa"
    return DemonstrationCommune(
        code: code ?? String(20_000 + number), name: "Xã \(number)", kind: kind, area: Double(number * 10),
        dice: Demonstration.dice)
}

struct DemonstrationTests {
    private let rows: [ObservationRow] = Demonstration(communes).observations.flatMap(\.rows)

    @Test func writesTheSameBytesTwice() {
        let (first, second) = (Demonstration(communes), Demonstration(communes))
        #expect(first.sheets.map(\.text) == second.sheets.map(\.text))
        #expect(first.files.map(\.text) == second.files.map(\.text))
    }

    @Test func changesWithTheSeed() {
        let other = Demonstration(communes, dice: Dice(seed: 1))
        #expect(other.sheets.map(\.text) != Demonstration(communes).sheets.map(\.text))
    }

    @Test func countsNoMoreThanTheWhole() {
        for row in rows {
            guard let numerator = row.numerator, let denominator = row.denominator else { continue }
            #expect((0...denominator).contains(numerator), "\(row.indicator) of \(row.unit)")
        }
    }

    @Test func groupsStayWithinEverybody() {
        for (period, rows) in Demonstration(communes).observations {
            var whole: [String: ObservationRow] = [:]
            for row in rows where row.group.isEmpty { whole[row.indicator + row.unit] = row }
            for row in rows where !row.group.isEmpty {
                guard let part = row.numerator, let size = row.denominator,
                    let all = whole[row.indicator + row.unit], let number = all.numerator,
                    let people = all.denominator
                else { continue }
                #expect(part <= number, "\(row.indicator) \(row.group) of \(row.unit) in \(period.id)")
                #expect(size - part <= people - number, "\(row.indicator) \(row.group) of \(row.unit) in \(period.id)")
            }
        }
    }

    @Test func saysWhyThereIsNoFigure() {
        #expect(Set(rows.map(\.state)) == [.reported, .notReported, .notApplicable, .withdrawn])
    }

    @Test func leavesSomeRowsOut() {
        let full = communes.count * IndicatorShape.quarterly.count * DemonstrationPeriod.quarters.count
        let quarterly = Set(IndicatorShape.quarterly.map(\.id))
        let written = rows.filter {
            quarterly.contains($0.indicator) && $0.group.isEmpty && $0.unit != ProvinceTotals.code
        }
        #expect((full * 98 / 100..<full).contains(written.count))
    }

    @Test func hasSmallCellsToSuppress() {
        let small = rows.filter { !$0.group.isEmpty && (1...4).contains($0.numerator ?? 0) }
        #expect(small.count > 10)
    }

    @Test func onlyTheCorrectedCumulativeSeriesFalls() {
        var falls: [String] = []
        var last: [String: Int] = [:]
        for row in rows where ["BD02", "BD03", "BD04", "BD13", "BD29", "BD30", "BD32"].contains(row.indicator) {
            guard let number = row.numerator, row.unit != ProvinceTotals.code else { continue }
            let series = "\(row.indicator)@\(row.unit)@\(row.group)"
            if number < last[series] ?? 0 { falls.append(series) }
            last[series] = number
        }
        #expect(falls == ["\(CommuneFigures.overcounted.indicator)@\(CommuneFigures.overcounted.unit)@"])
    }

    @Test func namesOnlyEvidenceThatIsRegistered() throws {
        let demonstration = Demonstration(communes)
        let register = try #require(demonstration.sheets.first { $0.path == "evidence.csv" })
        let known = Set(register.rows.map { $0[0] })
        #expect(known.count == register.rows.count)
        let cited = Set(demonstration.observations.flatMap(\.rows).map(\.evidence)).subtracting([""])
        #expect(cited.isSubset(of: known))
        for path in ["task-updates.csv", "reports.csv", "inspections.csv", "funding.csv", "resources.csv"] {
            let sheet = try #require(demonstration.sheets.first { $0.path == path })
            let column = try #require(sheet.header.firstIndex(of: "evidence"))
            #expect(Set(sheet.rows.map { $0[column] }).subtracting([""]).isSubset(of: known), "\(path)")
        }
    }

    @Test func marksAllEvidenceAsDemonstration() throws {
        let register = try #require(Demonstration(communes).sheets.first { $0.path == "evidence.csv" })
        #expect(register.rows.allSatisfy { $0[1].hasPrefix("[Minh họa] ") })
    }

    @Test func writesOnlyDaysOfTheCalendar() throws {
        for sheet in Demonstration(communes).sheets {
            let dates = sheet.header.indices.filter {
                sheet.header[$0].hasSuffix("_on") || ["date", "on"].contains(sheet.header[$0])
            }
            for row in sheet.rows {
                for column in dates where !row[column].isEmpty {
                    #expect(CalendarDate(iso: row[column]) != nil, "\(row[column]) in \(sheet.path)")
                }
            }
        }
    }
}
