import CampaignModel
import Testing

@testable import SiteCommands

/// An address that was told leads somewhere for ever, those of rows of registers too.
struct LeftRowTests {
    @Test func addressesOfRowsThatLeftSayWhy() throws {
        let content = try RecordContent(withPhrases: true)
        let indicators = content.files["data/indicators.yaml"] ?? ""
        let more = RecordContent.countedIndicator
        try content.write("data/indicators.yaml", indicators + more)
        try content.release()
        try content.write("data/indicators.yaml", indicators)
        let reason = "indicator:BD45,withdrawal,Không còn đếm,Counted no more,A07,2026-11-20,\n"
        try content.write("data/revisions.csv", (content.files["data/revisions.csv"] ?? "") + reason)
        #expect(try content.build().map(\.identifier) == [])
        for (path, words) in [
            ("public/chi-so/bd45/index.html", ["Chỉ số BD45 không còn trên cổng. Không còn đếm", "/dinh-chinh/"]),
            ("public/en/indicators/bd45/index.html", ["Indicator BD45 is no longer on the portal. Counted no more"]),
            ("public/chi-so/bd45/2026-q3/index.html", ["Chỉ số BD45 không còn trên cổng. Không còn đếm"]),
            ("public/chi-so/bd45/khung-xu-huong/index.html", ["Chỉ số BD45 không còn trên cổng.", "class=\"frame\""]),
            ("public/en/indicators/bd45/map-frame/index.html", ["Indicator BD45 is no longer on the portal."]),
        ] {
            let page = try #require(content.folder.text(path), "\(path)")
            for word in words { #expect(page.contains(word), "\(path)") }
        }
        let canonical = "<link rel=\"canonical\" href=\"https://"
        let below = try #require(content.folder.text("public/chi-so/bd45/2026-q3/index.html"))
        #expect(below.contains(canonical) && below.contains("/chi-so/bd45/\">") && below.contains("noindex"))
        // Where a row comes back, its page is the one that stands there.
        try content.write("data/indicators.yaml", indicators + more)
        try content.write("data/revisions.csv", nil)
        #expect(try content.build().map(\.identifier) == [])
        #expect(content.folder.text("public/chi-so/bd45/index.html")?.contains("không còn trên cổng") == false)
    }
}
