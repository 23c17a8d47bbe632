@testable import CampaignModel
import Testing

@testable import SiteRendering

struct RegisterFilesTests {
    @Test func endsEachRowWithTheTerms() {
        #expect(
            DataSample.text("data/themes.csv", of: DataSample.data()) == """
                id,name_vi,name_en,demonstration,licence
                learning,Học,,true,CC-BY-4.0

                """)
    }

    @Test func disarmsTitlesThatStartAFormula() {
        let text = DataSample.text("data/evidence.csv", of: DataSample.data())
        #expect(text?.contains(#"E1,"'=Bảng E1",report,"Ban, Một",,held,,,,,true,CC-BY-4.0"#) ?? false)
    }

    @Test func tellsTheStateOfTasksOnTheAsOfDay() {
        let day = SampleSite.day(2026, 8, 30)
        let data = DataSample.data(tasks: [SampleSite.task("T01", leads: [0], deadline: .before(day))])
        let text = DataSample.text("data/tasks.csv", of: data)
        #expect(text?.contains("T01,Việc T01,Task T01,A01,,before,2026-08-30,,late,") ?? false)
    }

    @Test func holdsBackWhatCameAfterTheAsOfDay() {
        let report = PeriodicReport(
            unit: RegisterIndex(1), kind: .quarter, period: RegisterIndex(1), dueOn: SampleSite.day(2026, 10, 15),
            receivedOn: SampleSite.day(2026, 11, 21), evidence: [], place: SampleSite.place)
        let text = DataSample.text("data/reports.csv", of: DataSample.data(records: CampaignRecords(reports: [report])))
        #expect(text?.contains("22918,quarter,2026-Q3,2026-10-15,,late,,") ?? false)
    }

    @Test func countsFiguresWithEvidence() {
        // One reported with two pieces that are held, one kept back without any; what doesn't apply isn't counted.
        #expect(
            DataSample.text("data/evidence_coverage.csv", of: DataSample.data()) == """
                unit,period,given,with_evidence,with_public_evidence,share,unit_key,demonstration,licence
                22918,2026-Q3,2,1,0,50,VN-68-22918,true,CC-BY-4.0

                """)
    }

    @Test func hasNoScoresUnlessTheyAreDeclared() {
        #expect(!DataSample.data().tables.contains { $0.name == "composite_scores" })
    }

    @Test func tellsDeclaredScoresAndWhatIsMissing() {
        let composite = Composite(
            id: "overall", name: LocalizedText(vi: "Điểm"),
            parts: [Composite.Part(indicator: RegisterIndex(0), weight: 1, worst: 0, best: 100)],
            normalisation: .goalposts, minimumCoverage: 50, source: LocalizedText(vi: "Quyết định"),
            place: SampleSite.place)
        #expect(
            DataSample.text("data/composite_scores.csv", of: DataSample.data(composites: [composite])) == """
                composite,unit,score,coverage,rank,missing,unit_key,demonstration,licence
                overall,22918,45.2,100,1,,VN-68-22918,true,CC-BY-4.0
                overall,25126,,0,,BD03,VN-68-25126,true,CC-BY-4.0

                """)
    }

    @Test func makesEveryTableInBothFormats() {
        let data = DataSample.data()
        let paths = Set(data.steps.flatMap(data.files).map(\.path))
        for table in data.tables {
            #expect(paths.contains("data/\(table.name).csv") && paths.contains("data/\(table.name).json"))
        }
    }

    @Test func givesCellsForAllFieldsOfEveryTable() {
        let records = DataRecords.all
        let data = DataSample.data(records: records, tasks: [SampleSite.task("T01")])
        for table in data.tables {
            table.forEachRow { _, cells in #expect(cells.count == table.fields.count, "\(table.name)") }
        }
    }

    @Test func namesNoFieldTwice() {
        for table in DataSample.data().tables {
            let names = (table.fields + DataTerms.fields).map(\.name)
            #expect(Set(names).count == names.count, "\(table.name)")
        }
    }
}
