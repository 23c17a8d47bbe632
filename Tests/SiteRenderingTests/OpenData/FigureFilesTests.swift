import CampaignModel
import Testing

@testable import SiteRendering

struct FigureFilesTests {
    private func rows(_ path: String, _ data: OpenData = DataSample.data()) -> [String] {
        DataSample.text(path, of: data)?.split(separator: "\n").map(String.init) ?? []
    }

    @Test func writesEachStateAsAWordAndNoValueBesidesReported() {
        let terms = "true,CC-BY-4.0"
        #expect(
            rows("data/figures.csv") == [
                "key,indicator,unit,unit_kind,unit_name,group,period,state,value,numerator,denominator,measure,source,"
                    + "evidence,reported_on,withdrawn,break,note_vi,note_en,computed_from,unit_key,demonstration,licence",
                "BD03@22918@2026-Q2,BD03,22918,commune,Phường Mũi Né,,2026-Q2,not_applicable,,,,percent,,,,false,,,,,VN-68-22918,\(terms)",
                "BD03@22918@2026-Q3,BD03,22918,commune,Phường Mũi Né,,2026-Q3,reported,45.2,452,1000,percent,platform,"
                    + "E1;E2,2026-10-25,false,,,,,VN-68-22918,\(terms)",
                "BD03@22918@2026-Q3@elderly,BD03,22918,commune,Phường Mũi Né,elderly,2026-Q3,suppressed,,,40,percent,,,,"
                    + "false,,,,,VN-68-22918,\(terms)",
                "BD03@25126@2026-Q2,BD03,25126,commune,Xã Đạ Tẻh,,2026-Q2,not_reported,,,,percent,,,,false,,,,,VN-68-25126,\(terms)",
                "BD03@25126@2026-Q3,BD03,25126,commune,Xã Đạ Tẻh,,2026-Q3,not_reported,,,,percent,,,,false,,,,,VN-68-25126,\(terms)",
            ])
    }

    @Test func givesAsManyCellsAsNames() {
        for row in rows("data/figures.csv") {
            #expect(
                row.split(separator: ",", omittingEmptySubsequences: false).count == FigureFields.all([
                    SampleSite.vietnamese, SampleSite.english,
                ]).count + 2)
        }
    }

    @Test func keepsASuppressedValueBackEvenIfItIsGiven() {
        let data = DataSample.data([DataSample.figure(.suppressed, 98.7, 987, 1000)])
        #expect(!(DataSample.text("data/figures.csv", of: data)?.contains("98") ?? true))
        #expect(!(DataSample.text("data/figures.json", of: data)?.contains("98") ?? true))
    }

    @Test func keepsASuppressedValueOutOfTypedRowsToo() {
        let data = DataSample.data([DataSample.figure(.suppressed, 98.7, 987, 1000)])
        var cells: [DataCell] = []
        data.typed.figures?.forEachRow { _, row in cells += row }
        #expect(cells.contains(.text("suppressed")))
        #expect(!cells.contains(.decimal(98.7)) && !cells.contains(.integer(987)))
    }

    @Test func standsBesideThePageOfACommuneAndOfAnIndicator() {
        let commune = rows("xa-phuong/phuong-mui-ne/figures.csv")
        #expect(commune.count == 4)
        #expect(commune.dropFirst().allSatisfy { $0.contains(",22918,") })
        #expect(rows("indicators/bd03/figures.csv") == rows("data/figures.csv"))
    }

    @Test func isReachedFromPagesInEveryLanguage() {
        let destination = Destination.commune(RegisterIndex(0))
        let context = SampleSite.context(DataSample.site(), SampleSite.english, at: destination)
        #expect(
            context.figuresHref(of: destination, as: .csv) == "../../../xa-phuong/phuong-mui-ne/figures.csv")
    }

    @Test func repeatsTheTermsInsideTheJSON() {
        let lines = rows("xa-phuong/phuong-mui-ne/figures.json")
        #expect(
            lines.first?.contains(
                #""package":"https://minhbach.example/data/datapackage.json","demonstration":true,"licence":{"id":"CC-BY-4.0""#
            ) ?? false)
        let expected: [String] = [
            #"{"key":"BD03@22918@2026-Q2","indicator":"BD03","unit":"22918","period":"2026-Q2","#
                + #""state":"not_applicable","value":null},"#,
            #"{"key":"BD03@22918@2026-Q3","indicator":"BD03","unit":"22918","period":"2026-Q3","#
                + #""state":"reported","value":45.2,"numerator":452,"denominator":1000,"source":"platform","#
                + #""evidence":["E1","E2"],"reported_on":"2026-10-25"},"#,
            #"{"key":"BD03@22918@2026-Q3@elderly","indicator":"BD03","unit":"22918","group":"elderly","#
                + #""period":"2026-Q3","state":"suppressed","value":null,"denominator":40}"#,
        ]
        #expect(Array(lines.dropFirst().dropLast()) == expected)
    }
}
