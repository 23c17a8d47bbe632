import CampaignModel
import Testing

@testable import SiteCommands

/// Figures that the program counts changed for a reason that it gives by itself: which one follows from the figure before
/// and since.
struct ForgedReasonTests {
    private let site: SiteForger

    init() throws { site = SiteForger(content: try RecordContent(ForgedReasonTests.counted.get())) }

    /// Two releases, the second with notices that make a counted figure of an earlier quarter another one.
    private static let counted = Result {
        let content = try RecordContent(withPhrases: true)
        func add(_ row: String, to path: String) throws {
            try content.write(path, (content.files[path] ?? "") + row)
        }
        let indicator = RecordContent.countedIndicator.replacing("frequency: event", with: "frequency: quarter")
        try add(indicator, to: "data/indicators.yaml")
        try content.release()
        // As many as may be told.
        for number in 2...6 {
            try add(
                "CR\(number),2026-05-15,22918,Thiếu sổ,No book,Lập sổ,Keep a book,2026-06-01,2026-06-10,\n",
                to: "data/corrections.csv")
        }
        try content.release()
        return try content.built(pages: 8)
    }

    @Test func findsNothingInASiteAsItWasBuilt() throws {
        #expect(try site.verify(withLedger: true) == [])
    }

    @Test func findsAnotherReasonAndNone() throws {
        let path = "data/releases.csv"
        let text = try site.text(path)
        let reasons = ComputedReason.allCases.compactMap { $0.words.wordings[.vietnamese] }
        let (other, own) = (reasons[0], reasons[1])
        try #require(text.contains(own) && !text.contains(other))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = try #require(lines.firstIndex { $0.contains(own) })
        for reason in ["\"\(other)\"", "", "Bịa ra"] {
            var forged = lines
            forged[place] = lines[place].replacing(own, with: reason)
            let told = try site.told([path: Array(forged.joined(separator: "\n").utf8)])[path]
            #expect(told?.isEmpty == false, "\(reason)")
        }
    }
}
