import CampaignModel

/// An Atom feed (RFC 4287).
///
/// Dates are days at noon in Việt Nam: the content knows days, and bytes must not depend on a clock.
struct AtomFeed {
    struct Entry {
        let id: String
        let title: String
        let summary: String
        /// The day that what the entry tells last changed on.
        let date: CalendarDate
        /// The day it was first told, if it is another.
        var published: CalendarDate?
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
    /// The terms that the feed may be used under.
    let rights: String
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
        AtomFeed.element("rights", rights, to: &xml)
        AtomFeed.element("generator", "Minh Bạch", to: &xml)
        AtomFeed.link("self", selfHref, type: "application/atom+xml", to: &xml)
        AtomFeed.link("alternate", pageHref, type: "text/html", to: &xml)
        for entry in entries {
            xml += "<entry xml:lang=\"\(entry.language.text)\">\n".utf8
            AtomFeed.element("id", entry.id, to: &xml)
            AtomFeed.element("title", entry.title, to: &xml)
            AtomFeed.element("updated", AtomFeed.time(entry.date), to: &xml)
            AtomFeed.element("published", AtomFeed.time(entry.published ?? entry.date), to: &xml)
            AtomFeed.link("alternate", entry.href, type: "text/html", to: &xml)
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

    private static func link(_ relation: String, _ href: String, type: String, to xml: inout [UInt8]) {
        xml += "<link rel=\"\(relation)\" type=\"\(type)\" href=\"".utf8
        Markup.append(href, to: &xml)
        xml += "\"/>\n".utf8
    }
}
