import CampaignModel

/// A page that is going to be made.
public struct PlannedPage: Sendable {
    /// Where it goes, from the site's root.
    public let path: String
    /// Where editors change what it shows.
    public let source: PageSource
}

/// Where editors change what a page shows: a file of the content, and the words in it to look for.
public struct PageSource: Hashable, Sendable {
    /// The file inside the content folder, as in `data/communes.csv`.
    public let file: String
    /// The line begins, apart from spaces and list marks, with this; nothing for the whole file.
    public let lineStart: String?

    /// Names a place.
    public init(file: String, lineStart: String? = nil) {
        self.file = file
        self.lineStart = lineStart
    }

    /// The place that a page comes from.
    init(_ destination: Destination, in context: PageContext) {
        let campaign = context.campaign
        switch destination {
        case .commune(let index), .formerName(let index, _), .noticeSheet(let index):
            self.init(file: "data/communes.csv", lineStart: campaign.communes[index].id + ",")
        case .indicator(let index), .frame(let index, _):
            self.init(file: "data/indicators.yaml", lineStart: "id: " + campaign.indicators[index].id)
        case .task(let index): self.init(file: "data/tasks.yaml", lineStart: "id: " + campaign.tasks[index].id)
        case .agency(let index): self.init(file: "data/agencies.csv", lineStart: campaign.agencies[index].id + ",")
        case .story(let position):
            let story = context.site.stories[position]
            let language = story.versions[context.tag] != nil ? context.tag : context.settings.firstLanguage
            self.init(file: "\(story.kind.rawValue)/\(story.slug)/\(language.text).md")
        case .single(.home): self.init(file: "site.yaml")
        case .single, .register, .comparison, .report:
            self.init(file: "languages/\(context.tag.text).yaml")
        }
    }

    /// The line, from 1, in the file's text; the first when nothing there begins like that.
    public func line(in text: String) -> Int {
        guard let lineStart else { return 1 }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = lines.firstIndex { line in
            let words = line.drop { " -\"{".contains($0) }
            return words.hasPrefix(lineStart)
        }
        return (found ?? 0) + 1
    }
}
