import CampaignModel

/// Stories of the sample site.
enum SampleStories {
    static let place = SourcePlace(file: "content/story.md")

    /// A version without a text of its own, or with the one given.
    static func version(
        _ language: String, _ title: String, body: StoryBody = .empty, links: [LinkTarget] = []
    ) -> StoryVersion {
        StoryVersion(
            language: LanguageTag(language), title: title, summary: "\(title).", slug: title.lowercased(), body: body,
            links: links, images: [], place: place)
    }

    /// A story with its versions.
    static func story(
        _ slug: String, _ subject: Story.Subject, _ versions: [StoryVersion], isWithdrawn: Bool = false,
        isDemonstration: Bool = false
    ) -> Story {
        Story(
            slug: slug, subject: subject,
            versions: Dictionary(versions.map { ($0.language, $0) }) { first, _ in first },
            isWithdrawn: isWithdrawn, isDemonstration: isDemonstration)
    }

    /// A body of links, each around a word.
    static func body(linksTo destinations: [String], headings: [StoryHeading] = []) -> StoryBody {
        var html: [UInt8] = []
        var holes: [StoryBody.Hole] = []
        for (index, destination) in destinations.enumerated() {
            let start = html.count
            html += "<a href=\"".utf8
            let from = html.count
            html += destination.utf8
            let to = html.count
            html += "\">".utf8
            holes.append(StoryBody.Hole(.link(index), tag: start..<html.count, destination: from..<to))
            html += "w</a>".utf8
        }
        let links = destinations.map { StoryLink(destination: $0, text: "w", title: "", place: place) }
        return StoryBody(
            plainHTML: html, holes: holes, headings: headings, links: links, images: [], excerpt: "", wordCount: 1)
    }
}
