import CampaignModel

/// A calendar that programs can take over (iCalendar, RFC 5545), all of its events lasting a day.
struct ICalendar {
    /// Something that falls on a day.
    struct Event {
        /// A name that never changes, so that programs know an event again.
        let id: String
        let day: CalendarDate
        let summary: String
        let description: String
        let address: String
        let category: String
        /// How often the event was changed since it was first told (RFC 5545, 3.8.7.4).
        let sequence: Int
        /// The day since which it is told as it is; it stands for the clock (RFC 5545, 3.8.7.2).
        let since: CalendarDate
    }

    let name: String
    let about: String
    let language: LanguageTag
    let events: [Event]

    var bytes: [UInt8] {
        var lines = Lines()
        lines.add("BEGIN:VCALENDAR")
        lines.add("VERSION:2.0")
        lines.add("PRODID:-//Minh Bach//minhbach//\(language.text.uppercased())")
        lines.add("CALSCALE:GREGORIAN")
        lines.add("METHOD:PUBLISH")
        // Programs that follow it ask again once a day (RFC 7986, 5.7; the second is what older ones read).
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:P1D")
        lines.add("X-PUBLISHED-TTL:P1D")
        lines.add("X-WR-CALNAME", ICalendar.escaped(name))
        lines.add("X-WR-CALDESC", ICalendar.escaped(about))
        // A calendar holds something (RFC 5545, 3.6): one without events, the time that the province keeps.
        if events.isEmpty { ICalendar.timeZone.forEach { lines.add($0) } }
        for event in events { add(event, to: &lines) }
        lines.add("END:VCALENDAR")
        return lines.bytes
    }

    private static let timeZone = [
        "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0700",
        "TZOFFSETTO:+0700", "END:STANDARD", "END:VTIMEZONE",
    ]

    private func add(_ event: Event, to lines: inout Lines) {
        lines.add("BEGIN:VEVENT")
        lines.add("UID:\(event.id)")
        // Noon in Việt Nam.
        lines.add("DTSTAMP:\(ICalendar.digits(event.since))T050000Z")
        lines.add("SEQUENCE:\(event.sequence)")
        lines.add("DTSTART;VALUE=DATE:\(ICalendar.digits(event.day))")
        lines.add("SUMMARY;LANGUAGE=\(language.text)", ICalendar.escaped(event.summary))
        lines.add("DESCRIPTION;LANGUAGE=\(language.text)", ICalendar.escaped(event.description))
        lines.add("CATEGORIES", ICalendar.escaped(event.category))
        lines.add("URL:\(event.address)")
        lines.add("TRANSP:TRANSPARENT")
        lines.add("END:VEVENT")
    }

    private static func digits(_ date: CalendarDate) -> String {
        date.description.replacing("-", with: "")
    }

    /// A text with what has a meaning of its own marked (RFC 5545, 3.3.11).
    static func escaped(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").escaped { sign in
            switch sign {
            case "\\", ";", ",": "\\\(sign)"
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": "\\n"
            default: nil
            }
        }
    }

    /// Lines of at most 75 bytes, longer ones folded between letters (RFC 5545, 3.1).
    private struct Lines {
        private(set) var bytes: [UInt8] = []
        private static let limit = 75

        mutating func add(_ name: String, _ value: String) {
            add("\(name):\(value)")
        }

        mutating func add(_ line: String) {
            var length = 0
            for character in line {
                let size = character.utf8.count
                if length + size > Lines.limit {
                    bytes += "\r\n ".utf8
                    length = 1
                }
                bytes += character.utf8
                length += size
            }
            bytes += "\r\n".utf8
        }
    }
}
