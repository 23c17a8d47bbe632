import CampaignModel
import Testing

/// Points of communes that lie far from the others.
@Suite struct CommunePlaceTests {
    private func commune(_ number: Int, _ north: Double, _ east: Double, _ kind: Commune.Kind = .rural) -> Commune {
        Commune(
            id: "2291\(number)", name: "Xã Số \(number)", kind: kind, formerProvince: "",
            point: GeographicPoint(latitude: north, longitude: east), area: nil, validFrom: nil, validTo: nil,
            predecessors: [], place: SourcePlace(file: "communes.csv", line: number + 1))
    }

    private func problems(_ communes: [Commune]) -> [Diagnostic] {
        CommuneRules(Register(communes)).check()
    }

    private var near: [Commune] { (1...4).map { commune($0, 11 + Double($0) / 10, 108) } }

    @Test func namesAPointInAnotherProvince() throws {
        let problems = problems(near + [commune(5, 11.2, 106.1)])
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.identifier == "commune-far-away")
        #expect(problem.place.line == 6)
        #expect(problem.summary.vietnamese == "Xã Số 5 (22915): điểm 11.2, 106.1 cách xa các đơn vị khác")
        #expect(problem.summary.english == "Xã Số 5 (22915): the point 11.2, 106.1 lies far from all others")
        #expect(
            problem.explanation.vietnamese
                == "Các đơn vị nằm quanh 11.2, 108; không xã nào cách đó quá 1,5 độ, trừ đặc khu ngoài đảo.")
        #expect(
            problem.explanation.english
                == "The units lie around 11.2, 108; none is more than 1.5 degrees away, but for islands at sea.")
        #expect(
            problem.fix.vietnamese
                == "Hãy xem lại lat và lon: chúng có thể bị đổi chỗ, gõ sai một chữ số, hoặc là của tỉnh khác.")
        #expect(
            problem.fix.english
                == "Check lat and lon: they may have changed places, have a wrong digit, or be another province's.")
    }

    @Test func letsIslandsLieAtSea() {
        #expect(problems(near + [commune(5, 8.6, 111.9, .specialZone)]).isEmpty)
    }

    @Test func saysNothingOfACountry() {
        #expect(problems((1...8).map { commune($0, 8 + 2 * Double($0 % 8), 106) }).isEmpty)
    }
}
