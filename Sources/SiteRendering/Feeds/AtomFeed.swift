import CampaignModel

/// An Atom feed (RFC 4287).
///
/// Dates are days at noon in Việt Nam: the content knows days, and bytes must not depend on a clock.
struct AtomFeed {
    struct Entry {
        let id: String
        let title: String
        let summary: String
        let date: CalendarDate
        let href: String
        let language: LanguageTag
    }

    let id: String
    let title: String
    let author: String
    let language: LanguageTag
    let selfHref: String
    let pageHref: String
    let updated: CalendarDate
    let entries: [Entry]

    var bytes: [UInt8] {
        var xml = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
        xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.text)\">\n".utf8
        AtomFeed.element("id", id, to: &xml)
        AtomFeed.element("title", title, to: &xml)
        AtomFeed.element("updated", AtomFeed.time(updated), to: &xml)
        xml += "<author>".utf8
        AtomFeed.element("name", author, to: &xml, end: "")
        xml += "</author>\n".utf8
        AtomFeed.link("self", selfHref, to: &xml)
        AtomFeed.link("alternate", pageHref, to: &xml)
        for entry in entries {
            xml += "<entry xml:lang=\"\(entry.language.text)\">\n".utf8
            AtomFeed.element("id", entry.id, to: &xml)
            AtomFeed.element("title", entry.title, to: &xml)
            AtomFeed.element("updated", AtomFeed.time(entry.date), to: &xml)
            AtomFeed.link("alternate", entry.href, to: &xml)
            AtomFeed.element("summary", entry.summary, to: &xml)
            xml += "</entry>\n".utf8
        }
        xml += "</feed>\n".utf8
        return xml
    }

    private static func time(_ date: CalendarDate) -> String { "\(date)T12:00:00+07:00" }

    private static func element(_ name: String, _ text: String, to xml: inout [UInt8], end: String = "\n") {
        xml += "<\(name)>".utf8
        Markup.append(text, to: &xml)
        xml += "</\(name)>\(end)".utf8
    }

    private static func link(_ relation: String, _ href: String, to xml: inout [UInt8]) {
        xml += "<link rel=\"\(relation)\" href=\"".utf8
        Markup.append(href, to: &xml)
        xml += "\"/>\n".utf8
    }
}
