import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct FrameTests {
    private let two = SampleSite.site(figures: [
        SampleSite.figure(unit: 0, period: 0, value: 40), SampleSite.figure(unit: 0, period: 1, value: 52.5),
    ])

    @Test func aTrendNeedsTwoValues() {
        let one = SampleSite.site(figures: [SampleSite.figure(unit: 0, period: 1, value: 40)])
        #expect(!FrameSubject.trend.isDrawn(RegisterIndex(0), in: one))
        #expect(FrameSubject.trend.isDrawn(RegisterIndex(0), in: two))
    }

    @Test func aMapNeedsAPointForEveryPlace() {
        #expect(!FrameSubject.map.isDrawn(RegisterIndex(0), in: two))
    }

    @Test func theCodeToEmbedNamesWhatItShows() {
        let context = SampleSite.context(two, SampleSite.english, at: .indicator(RegisterIndex(0)))
        let view = FrameView(.trend, of: RegisterIndex(0), in: context)
        #expect(view.href == "../../../en/indicators/bd03/frame_trend/")
        #expect(
            view.code == "<iframe src=\"https://minhbach.example/en/indicators/bd03/frame_trend/\" "
                + "title=\"Share, frame_trend\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>")
    }

    @Test func theFrameSaysWhatTheFiguresSayAndLeadsBack() {
        let frame = Destination.frame(RegisterIndex(0), .trend)
        let context = SampleSite.context(two, SampleSite.vietnamese, at: frame)
        let content = FramePage(indicator: RegisterIndex(0), subject: .trend).content(in: context)
        #expect(content.canonical == .indicator(RegisterIndex(0)))
        #expect(content.isHidden)
        #expect(content.title == "Tỷ lệ, frame_trend")
    }
}
