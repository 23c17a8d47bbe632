import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct CommuneSlugsTests {
    private func slugs(_ communes: [(id: String, name: String, end: String?)]) throws -> [String] {
        let register = Register(
            communes.map { commune in
                Commune(
                    id: commune.id, name: commune.name, kind: .rural, formerProvince: "Lâm Đồng", point: nil, area: nil,
                    validFrom: nil, validTo: commune.end.flatMap { CalendarDate(iso: $0) }, predecessors: [],
                    place: SourcePlace(file: "content/data/communes.csv", line: 2))
            })
        let slugs = CommuneSlugs(register, asOf: try #require(CalendarDate(iso: "2026-11-20")))
        return register.indices.map { slugs[$0] }
    }

    @Test func theFirstOfANameKeepsItAndOthersBearTheirCode() throws {
        #expect(
            try slugs([("1", "Xã Tân Hội", nil), ("2", "Xã Tân Hợi", nil), ("3", "Xã Tân Hội", nil)])
                == ["xa-tan-hoi", "xa-tan-hoi-2", "xa-tan-hoi-3"])
    }

    @Test func whoExistsKeepsTheNameBeforeWhoEnded() throws {
        #expect(
            try slugs([("1", "Xã Tân Hội", "2025-06-30"), ("2", "Xã Tân Hội", nil)]) == ["xa-tan-hoi-1", "xa-tan-hoi"])
    }

    @Test func aNameWithoutLettersHasTheCodeAsItsAddress() throws {
        #expect(try slugs([("1", "＝", nil), ("2", "＠", nil)]) == ["1", "2"])
    }
}
