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

    /// The row of a commune.
    init(commune: RegisterIndex<Commune>, in campaign: Campaign) {
        self.init(file: "data/communes.csv", lineStart: campaign.communes[commune].id + ",")
    }

    /// The entry of an indicator.
    init(indicator: RegisterIndex<Indicator>, in campaign: Campaign) {
        self.init(file: "data/indicators.yaml", lineStart: "id: " + campaign.indicators[indicator].id)
    }

    /// The line, from 1, in the file's text; the first when nothing there begins like that.
    public func line(in text: String) -> Int {
        guard let lineStart else { return 1 }
        let lines = text.textLines
        let found = lines.firstIndex { line in
            let words = line.drop { " -\"{".contains($0) }
            return words.hasPrefix(lineStart)
        }
        return (found ?? 0) + 1
    }
}
