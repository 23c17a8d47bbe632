import CampaignModel
import Testing

@testable import SiteRendering

/// The open data in the forms by which others take it over.
struct DataExchangeTests {
    @Test func writesStatesAsStatisticalOfficesDo() {
        #expect(StatisticalCodes.status(of: .reported, isBreak: false) == ("A", "F"))
        #expect(StatisticalCodes.status(of: .reported, isBreak: true) == ("B", "F"))
        #expect(StatisticalCodes.status(of: .notReported, isBreak: false) == ("L", "F"))
        #expect(StatisticalCodes.status(of: .notApplicable, isBreak: false) == ("M", "F"))
        #expect(StatisticalCodes.status(of: .suppressed, isBreak: true) == ("Q", "C"))
    }

    @Test func namesEveryStateInItsCodeList() {
        let lists = Dictionary(
            uniqueKeysWithValues: StatisticalCodes.fixed.map { ($0.id, Set($0.codes.map { code in code.0 })) })
        for state in Figure.State.allCases {
            for isBreak in [false, true] {
                let status = StatisticalCodes.status(of: state, isBreak: isBreak)
                #expect(lists["CL_OBS_STATUS"]?.contains(status.observation) ?? false)
                #expect(lists["CL_CONF_STATUS"]?.contains(status.confidentiality) ?? false)
            }
        }
        for measure in Indicator.Measure.allCases {
            #expect(lists["CL_UNIT_MEASURE"]?.contains(StatisticalCodes.unit(measure)) ?? false)
        }
    }

    @Test func writesHalfYearsAsSemesters() {
        let start = SampleSite.day(2025, 7, 1)
        let half = Period(
            id: "2025-H2", kind: .halfYear, start: start, end: SampleSite.day(2025, 12, 31), reportsDue: nil)
        let quarter = Period(
            id: "2025-Q3", kind: .quarter, start: start, end: SampleSite.day(2025, 9, 30), reportsDue: nil)
        #expect(StatisticalCodes.period(half) == ("S", "2025-S2"))
        #expect(StatisticalCodes.period(quarter) == ("Q", "2025-Q3"))
    }

    @Test func keepsBackWhatIsKeptBackEverywhere() {
        let planted = DataSample.figure(.suppressed, 7.654321, 7_654_321, denominator: 40, group: 0)
        let data = DataSample.data([DataSample.figures[0], planted])
        let files = data.steps.flatMap(data.files) + data.exchangeParts
        #expect(
            files.contains { $0.path == "data/sdmx/figures.csv" } && files.contains { $0.path == "data/catalog.ttl" })
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("7654321") && !text.contains("7.654321"), "\(file.path)")
        }
    }

    @Test func namesTheKindOfPublisherOnlyWhenSettingsDo() throws {
        let text = try #require(DataSample.text("data/catalog.ttl", of: DataSample.data()))
        #expect(!text.contains("publishertype"))
        #expect(text.contains("<#publisher> a foaf:Agent"))
    }

    @Test func escapesWordsInTurtle() {
        var graph = RDFGraph(prefixes: [("dct", "http://purl.org/dc/terms/")])
        graph.add("https://a.example/b c", "dct:Standard", saying: [("dct:title", [.words("say \"a\\b\"\n", "en")])])
        #expect(
            String(decoding: graph.turtle, as: UTF8.self)
                == "@prefix dct: <http://purl.org/dc/terms/> .\n\n<https://a.example/b%20c> a dct:Standard ;\n"
                + "    dct:title \"say \\\"a\\\\b\\\"\\n\"@en .\n")
    }
}
