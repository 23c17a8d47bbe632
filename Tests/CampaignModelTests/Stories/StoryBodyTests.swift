import CampaignModel
import Testing

@Suite struct StoryBodyTests {
    private let place = SourcePlace(file: "x.md")

    private var body: StoryBody {
        StoryBody(
            plainHTML: Array("<h2>H</h2><a href=\"b\">a</a><img src=\"d\" alt=\"c\" />.".utf8),
            holes: [
                StoryBody.Hole(.heading(0), tag: 0..<4, destination: 3..<3),
                StoryBody.Hole(.link(0), tag: 10..<22, destination: 19..<20),
                StoryBody.Hole(.image(0), tag: 27..<50, destination: 37..<38),
            ],
            headings: [StoryHeading(level: 2, text: "H", id: "h", place: place)],
            links: [StoryLink(destination: "b", text: "a", title: "", place: place)],
            images: [StoryImage(destination: "d", description: "c", title: "", place: place)],
            excerpt: "", wordCount: 2)
    }

    private func written(_ filling: (StoryBody.Hole.Purpose) -> StoryBody.Filling) -> String {
        var output = Array("> ".utf8)
        body.write(to: &output, filling: filling)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func putsIdentifiersOnHeadings() {
        #expect(written { _ in .asWritten } == "> <h2 id=\"h\">H</h2><a href=\"b\">a</a><img src=\"d\" alt=\"c\" />.")
    }

    @Test func replacesDestinations() {
        let html = written { .destination(Array("/\($0 == .link(0) ? "l" : "i")/".utf8)) }
        #expect(html == "> <h2 id=\"h\">H</h2><a href=\"/l/\">a</a><img src=\"/i/\" alt=\"c\" />.")
    }

    @Test func replacesTags() {
        let html = written { $0 == .image(0) ? .tag(Array("<picture></picture>".utf8)) : .tag(Array("<a>".utf8)) }
        #expect(html == "> <h2 id=\"h\">H</h2><a>a</a><picture></picture>.")
    }
}
