import CampaignModel
import Testing

@testable import SiteRendering

struct DatasetDescriptionTests {
    private func text(_ destination: Destination, in language: LanguageTag = SampleSite.vietnamese) -> String? {
        let site = DataSample.site()
        let context = SampleSite.context(site, language, at: destination)
        let data = OpenData(site: site, routes: context.routes)
        return DatasetDescription(data: data, context: context).members(at: destination).map { members in
            var bytes: [UInt8] = []
            JSONTree.object(members).append(to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test func namesTheFilesBesideAnIndicatorPage() {
        let text = text(.indicator(RegisterIndex(0)), in: SampleSite.english)
        #expect(
            text?.contains(#""contentUrl":"https://minhbach.example/indicators/bd03/figures.csv""#) ?? false)
        #expect(text?.contains(#""isPartOf":{"@type":"Dataset""#) ?? false)
    }

    @Test func saysWhatAnIndicatorMeasures() {
        let text = text(.indicator(RegisterIndex(0)))
        #expect(text?.contains(#""variableMeasured":{"@type":"PropertyValue","propertyID":"BD03""#) ?? false)
    }

    @Test func listsAllFilesOnTheDataPage() {
        let text = text(.single(.data))
        #expect(text?.contains("https://minhbach.example/data/figures.json") ?? false)
        #expect(text?.contains("https://minhbach.example/data/minh-bach.xlsx") ?? false)
        #expect(text?.contains("data/themes.csv") == false)
        #expect(text?.contains(#""temporalCoverage":"2026-04-01/2026-09-30""#) ?? false)
    }

    @Test func isOnlyForPagesWithData() {
        #expect(text(.single(.home)) == nil)
        #expect(text(.commune(RegisterIndex(0))) == nil)
    }
}
