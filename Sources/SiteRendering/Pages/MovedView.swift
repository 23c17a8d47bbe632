import CampaignModel
import Mustache

/// What a page at an old address says: what happened, and where readers are led.
struct MovedView: TemplateView {
    let message: String
    let successors: [LinkView]
    let listing: LinkView
    /// Where the figures of a commune that is no more are kept; empty for other pages.
    var csv = ""
    var reading = ""
    var json = ""

    static let fields = Fields<MovedView>([
        .text("message") { $0.message },
        .list("successors") { $0.successors },
        .flag("has_successors") { !$0.successors.isEmpty },
        .record("listing") { $0.listing },
        .text("csv_href") { $0.csv },
        .text("reading_href") { $0.reading },
        .text("json_href") { $0.json },
    ])
}
