import CampaignModel
import Testing

@testable import SiteRendering

/// Long tables of registers wait in parts for those who open them.
struct RecordFoldTests {
    private func section(communes: Int, agencies: Int = 1) -> RecordSection {
        let provinces = ["Đắk Nông", "Bình Thuận"]
        let all = (0..<communes).map { number in
            Commune(
                id: "C\(number)", name: "Xã \(number)", kind: .rural, formerProvince: provinces[number % 2], point: nil,
                area: nil, validFrom: nil, validTo: nil, predecessors: [], place: SampleSite.place)
        }
        let site = SampleSite.site(communes: all)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.teams))
        let units = site.campaign.units.indices.filter { site.campaign.units[$0].kind != .province }.dropLast(
            2 - agencies)
        let table = RecordTable(
            columns: [context.column(.unit)], rows: units.map { RecordRow(head: context.part($0), cells: []) })
        return .byPlace(id: "units", name: "Đơn vị", table: table, of: Array(units), in: context)
    }

    @Test func shortTablesStandOpen() {
        let section = section(communes: RecordSection.mostOpenRows - 1)
        #expect(section.table?.rows.count == RecordSection.mostOpenRows && section.folds.isEmpty)
    }

    @Test func longTablesLieUnderTheProvincesBeforeTheMergerWithTrueCounts() {
        let section = section(communes: 41)
        #expect(section.table == nil)
        #expect(section.folds.map(\.id) == ["units-0", "units-1", "units-2"])
        #expect(section.folds.map(\.name) == ["record_agencies_kind", "Bình Thuận", "Đắk Nông"])
        #expect(section.folds.map(\.count) == [1, 20, 21].map { "computed_rows(n=\($0))" })
        #expect(section.folds.map(\.table.rows.count) == [1, 20, 21])
        #expect(section.folds[1].table.rows.first?.head.html.text == "Xã 1")
    }

    @Test func aLongTableWithAnOrderOfItsOwnIsOnePart() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.teams))
        let table = RecordTable(
            columns: [context.column(.unit)], rows: (1...9).map { RecordRow(head: RecordPart("Hàng \($0)"), cells: []) }
        )
        func folded(_ most: Int) -> RecordSection {
            .folded(id: "late", name: "Trễ", table: table, above: most, in: context)
        }
        #expect(folded(9).table?.rows.count == 9 && folded(9).folds.isEmpty)
        #expect(folded(8).table == nil && folded(8).folds.map(\.count) == ["computed_rows(n=9)"])
        #expect(
            folded(8).folds.map(\.title.text) == ["record_open<span class=\"visually-hidden\">: Trễ</span>"])
    }
}
