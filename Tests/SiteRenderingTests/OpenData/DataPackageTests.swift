import CampaignModel
import Testing

@testable import SiteRendering

struct DataPackageTests {
    private let text = String(
        decoding: DataSample.data().package(
            knowing: ["data/themes.csv": FileFacts(bytes: 89, sha256: "ab")]
        ).bytes, as: UTF8.self)

    private func resource(_ name: String) -> Substring {
        text.split(separator: "\n").first { $0.hasPrefix(#"{"name":"\#(name)""#) } ?? ""
    }

    @Test func saysWhichDescriptionItIs() {
        #expect(
            text.hasPrefix(#"{"$schema":"https://datapackage.org/profiles/2.0/datapackage.json","name":"minh-bach""#))
        #expect(text.contains(#""created":"2026-11-20T12:00:00+07:00","version":"4.0.0""#))
    }

    @Test func tellsLengthAndHashOfTheFilesThatAreKnown() {
        #expect(resource("themes").contains(#""bytes":89,"hash":"sha256:ab""#))
        #expect(!resource("groups").contains(#""bytes""#))
    }

    @Test func describesFieldsByTypeAndRule() {
        #expect(
            resource("figures").contains(
                #"{"name":"period","type":"string","title":"Mã kỳ báo cáo, có trong periods.csv / Code of the period, "#
                    + #"from periods.csv","constraints":{"required":true}}"#))
        #expect(resource("figures").contains(#""enum":["reported","not_reported","not_applicable","suppressed"]"#))
        #expect(resource("figures").contains(#""primaryKey":["key"]"#))
        #expect(
            resource("figures").contains(#"{"fields":["unit"],"reference":{"resource":"units","fields":["code"]}}"#))
    }

    /// Catalogues find the data of another campaign by its own name.
    @Test func isFoundByTheNameOfItsCampaign() {
        func data(_ campaign: LocalizedText?) -> OpenData {
            let base = DataSample.site()
            let site = Site(
                settings: SampleSite.settings(campaign: campaign), languages: base.languages, campaign: base.campaign,
                stories: [])
            return OpenData(site: site, routes: Routes(site: site))
        }
        func keywords(_ campaign: LocalizedText?) -> [String] { data(campaign).terms.keywords.map(\.words) }
        let green = data(LocalizedText(vi: "Lâm Đồng xanh", en: "Green Lâm Đồng"))
        let package = String(decoding: green.package(knowing: [:]).bytes, as: UTF8.self)
        #expect(package.contains(#""keywords":["Lâm Đồng xanh","Green Lâm Đồng","Lâm Đồng"]"#))
        let turtle = DataSample.text("data/catalog.ttl", of: green)
        #expect(turtle?.contains(#"dcat:keyword "Lâm Đồng xanh"@vi, "Green Lâm Đồng"@en, "Lâm Đồng"@vi"#) == true)
        #expect(keywords(LocalizedText(vi: "Lâm Đồng xanh")) == ["Lâm Đồng xanh", "Lâm Đồng"])
        #expect(keywords(nil) == ["Cổng", "Lâm Đồng"])
    }

    @Test func listsEveryCSVFileOfItsFolder() {
        let data = DataSample.data()
        let files = data.steps.flatMap(data.files).map(\.path).filter {
            $0.hasPrefix("data/") && $0.dropFirst(5).firstIndex(of: "/") == nil && $0.hasSuffix(".csv")
        }
        for file in files { #expect(text.contains(#""path":"\#(file.dropFirst(5))""#)) }
    }
}
