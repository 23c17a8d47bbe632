import CampaignModel
import Testing

@Suite struct ObservationFilesTests {
    private let header = "indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on\n"

    @Test func readsFiguresOfEveryPeriod() throws {
        let result = try SampleContent.campaign
            .with(
                "data/observations/2026-Q3.csv",
                header + """
                    BD03,22918,,40,80,,reported,E1,platform,2026-10-05
                    BD03,22918,elderly,5,20,,reported,,report,
                    BD20,22918,,,,30,reported,,,
                    BD20,24736,,,,,not_applicable,,,

                    """
            )
            .with("data/observations/2026-Q2.csv", header + "BD03,22918,,30,80,,reported,,,\n").resolved()
        #expect(result.findings.isEmpty)
        let figures = try #require(result.site).campaign.figures
        #expect(figures.figures.map(\.value) == [37.5, 50, 25, 30, nil])
        #expect(figures.figures.map(\.state) == [.reported, .reported, .reported, .reported, .notApplicable])
        #expect(figures.figures[1].evidence == [RegisterIndex(0)])
        #expect(figures.figures[1].source == .platform)
        #expect(figures.figures[1].reportedOn == CalendarDate(year: 2026, month: 10, day: 5))
        #expect(figures.figures[2].key.group == RegisterIndex(1))
    }

    @Test func wantsPeriodsThatExist() throws {
        let result = try SampleContent.campaign
            .with("data/observations/2026-Q5.csv", header + "BD03,22918,,30,80,,reported,,,\n").resolved()
        #expect(result.findings == ["data/observations/2026-Q5.csv:1:1 error unknown-code"])
        #expect(result.site?.campaign.figures.figures.isEmpty == true)
    }

    @Test func reportsEveryUnknownCodeInARow() throws {
        let result = try SampleContent.campaign
            .with("data/observations/2026-Q3.csv", header + "BD9,1,x,30,80,,gone,E2,y,1/2/2026\n").resolved()
        #expect(
            result.findings == [
                "data/observations/2026-Q3.csv:2:1 error unknown-code",
                "data/observations/2026-Q3.csv:2:5 error unknown-code",
                "data/observations/2026-Q3.csv:2:7 error unknown-code",
                "data/observations/2026-Q3.csv:2:16 error unknown-choice",
                "data/observations/2026-Q3.csv:2:21 error unknown-code",
                "data/observations/2026-Q3.csv:2:24 error unknown-choice",
                "data/observations/2026-Q3.csv:2:26 error not-a-date",
            ])
    }

    @Test func publishesOnlyWhatWasKnownOnTheDay() throws {
        let rows = "BD03,22918,,40,80,,reported,,,2026-11-21\nBD03,24736,,40,80,,reported,,,2026-11-20\n"
        let sample = SampleContent.campaign.with("data/observations/2026-Q3.csv", header + rows)
        let result = try sample.resolved()
        #expect(
            result.text == """
                content/data/observations/2026-Q3.csv:2:1: warning: reported-after-as-of
                1 dòng báo cáo sau ngày 2026-11-20 chưa được đăng
                Trang chỉ nói điều đã biết vào ngày “as_of” trong site.yaml.
                Hãy cập nhật “as_of”, hoặc kiểm tra cột “reported_on”.
                Rows reported after 2026-11-20 aren't published yet: 1
                The site tells only what was known on the day “as_of” of site.yaml.
                Bring “as_of” up to date, or check the column “reported_on”.
                """)
        #expect(result.site?.campaign.figures.figures.map(\.key.unit) == [RegisterIndex(2)])
        let earlier = try sample.resolved(asOf: "2026-10-01")
        #expect(earlier.findings.isEmpty)
        #expect(earlier.site?.campaign.figures.figures.isEmpty == true)
    }

    @Test func checksFiguresByTheirRules() throws {
        let rows = "BD03,24736,,90,80,,reported,,,\nBD03,22918,,40,80,,reported,,,\nBD03,22918,,50,80,,reported,,,\n"
        let result = try SampleContent.campaign.with("data/observations/2026-Q3.csv", header + rows).resolved()
        #expect(
            result.findings == [
                "data/observations/2026-Q3.csv:2:1 error more-than-all",
                "data/observations/2026-Q3.csv:4:1 error duplicate-figure",
            ])
    }
}
