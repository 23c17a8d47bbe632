import CampaignModel
import Testing

@testable import SiteRendering

/// Keys and references of tables that no declaration can promise.
struct TableLinksTests {
    private struct Row: Sendable {
        let unit: String?
        let by: String
    }

    private func table(_ rows: [Row], _ name: String = "revisions") -> DataTable {
        var columns = DataColumns<Row>([])
        columns.text("unit", vi: "Đơn vị", en: "Unit") { $0.unit }
        columns.text("by", vi: "Nơi", en: "By whom") { $0.by }
        let words = Bilingual(vi: "Bảng", en: "Table")
        return DataTable(name, title: words, about: words, columns: columns, rows: rows)
    }

    @Test func namesEachRowThoughPartsAreEmptyOrRepeated() {
        let rows = [Row(unit: nil, by: "A06"), Row(unit: "22918", by: "A06"), Row(unit: "22918", by: "A06")]
        let named = table(rows).named(by: ["unit", "by"])
        var ids: [DataCell] = []
        named.forEachRow { _, cells in ids.append(cells[0]) }
        #expect(ids == [.text("A06"), .text("22918@A06"), .text("22918@A06#2")])
        #expect(named.key == ["id"])
        #expect(named.fields[0].isRequired)
    }

    @Test func promisesAReferenceOnlyWhenEveryRowKeepsIt() {
        func reference(_ rows: [Row]) -> String? {
            table(rows).referring("by", to: "units", "code", known: ["A06"]).references.first?.table
        }
        #expect(reference([Row(unit: nil, by: "A06"), Row(unit: nil, by: "A06")]) == "units")
        #expect(reference([]) == "units")
        #expect(reference([Row(unit: nil, by: "A06"), Row(unit: nil, by: "Văn phòng")]) == nil)
    }

    @Test func tiesRevisionsToTheFiguresThatTheyChanged() throws {
        let figure = DataSample.figures[0]
        let revision = Revision(
            .figure(figure.key), kind: .correction, reason: LocalizedText(vi: "Đếm lại"), by: "A01",
            on: SampleSite.day(2026, 11, 1), place: SampleSite.place)
        let data = DataSample.data(records: CampaignRecords(revisions: [revision]))
        let name = data.context.campaign.name(of: figure.key)
        #expect(data.namedFigures == [figure.key])
        let table = try #require(data.tables.first { $0.name == "revisions" })
        #expect(table.references.map(\.table) == ["units", "figures"])
        let text = try #require(DataSample.text("data/revisions.csv", of: data))
        #expect(text.contains("\n\(name)@2026-11-01,\(name),correction,"))
        #expect(text.contains(",2026-11-01,,\(name),true,CC-BY-4.0"))
    }

    @Test func leavesFiguresOutWhereTheyAreManyTables() throws {
        let site = DataSample.site()
        let data = OpenData(site: site, routes: Routes(site: site), rowLimit: 1)
        let table = try #require(data.tables.first { $0.name == "revisions" })
        #expect(!table.references.contains { $0.table == "figures" })
    }
}
