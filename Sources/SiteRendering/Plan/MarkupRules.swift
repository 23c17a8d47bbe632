import CampaignModel

/// The tags of a template: nothing of theirs may be script or style, or come from elsewhere.
struct MarkupRules {
    private let file: DesignFile
    /// The template with what Mustache fills in left blank.
    private let html: [UInt8]

    init(_ file: DesignFile) {
        self.file = file
        html = MarkupRules.blanked(file.bytes)
    }

    private static func blanked(_ bytes: [UInt8]) -> [UInt8] {
        var html = bytes
        var index = 0
        while index < html.count {
            guard html[index] == UInt8(ascii: "{"), html[index...].starts(with: "{{".utf8) else {
                index += 1
                continue
            }
            var end = index + 2
            while end < html.count, !html[end...].starts(with: "}}".utf8) { end += 1 }
            end = min(end + 2, html.count)
            for place in index..<end where html[place] != UInt8(ascii: "\n") { html[place] = UInt8(ascii: " ") }
            index = end
        }
        return html
    }

    var diagnostics: [Diagnostic] {
        var found: [Diagnostic] = []
        var index = 0
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            if html[start...].starts(with: "<!--".utf8) {
                index = min(start + 4, html.count)
                while index < html.count, !html[index...].starts(with: "-->".utf8) { index += 1 }
                continue
            }
            let end = MarkupRules.end(ofTag: start, in: html)
            if start + 1 < end, html[start + 1] != UInt8(ascii: "/") { found += diagnostics(ofTag: start..<end) }
            index = end
        }
        return found
    }

    private static func end(ofTag start: Int, in html: [UInt8]) -> Int {
        var quote: UInt8?
        for index in start..<html.count {
            let byte = html[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return html.count
    }

    private func diagnostics(ofTag range: Range<Int>) -> [Diagnostic] {
        let tag = MarkupTag(html, range)
        var found: [Diagnostic] = []
        if tag.name == "style" { found.append(blocked("<style>", range.lowerBound)) }
        if tag.name == "script", tag.value("src") == nil, !(tag.value("type") ?? "").contains("json") {
            found.append(blocked("<script>", range.lowerBound))
        }
        for attribute in tag.attributes {
            let isFetched =
                attribute.name == "src" || attribute.name == "srcset"
                || (attribute.name == "href" && tag.name == "link")
            if attribute.name == "style" || (attribute.name.hasPrefix("on") && attribute.name.count > 3) {
                found.append(blocked("\(attribute.name)=", attribute.offset))
            } else if isFetched, attribute.value.leadsElsewhere, tag.fetches {
                found.append(blocked(attribute.value, attribute.offset))
            }
        }
        return found
    }

    private func blocked(_ what: String, _ offset: Int) -> Diagnostic {
        .blockedByPolicy(what, at: file.place(offset))
    }
}
