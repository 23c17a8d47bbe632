import CampaignModel

/// The words that the markup of a story needs.
struct StoryMarkupWords: Sendable {
    let table: String
    let done: String
    let open: String
    let notes: String
    let backToText: String
}

/// The HTML of a story's Markdown, changed where it leaves people out or where HTML no longer has what it uses:
/// tables are scrolled by keyboard too, boxes of task lists and ways back from notes have names, alignment is a class.
///
/// A text can't hold such tags of its own, since raw HTML is never passed through: these bytes come from cmark alone.
struct StoryMarkup {
    private let html: [UInt8]
    private let words: StoryMarkupWords
    private var tables = 0

    init(_ html: [UInt8], words: StoryMarkupWords) {
        self.html = html
        self.words = words
    }

    mutating func append(to output: inout [UInt8]) {
        output.reserveCapacity(output.count + html.count + 256)
        var position = 0
        while let open = html[position...].firstIndex(of: UInt8(ascii: "<")) {
            output += html[position..<open]
            position = copyTag(at: open, to: &output)
        }
        output += html[position...]
    }

    /// Copies the tag at a place, changed where needed; gives the place behind what was copied.
    private mutating func copyTag(at open: Int, to output: inout [UInt8]) -> Int {
        if let end = copyFigure(at: open, to: &output) { return end }
        let end = html[open...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
        let tag = html[open...end]
        switch html[min(open + 1, html.count - 1)] {
        case UInt8(ascii: "t"): copyTablePart(tag, to: &output)
        case UInt8(ascii: "/") where tag.elementsEqual("</table>".utf8): output += "</table></div>".utf8
        case UInt8(ascii: "i"): copyInputOrImage(tag, to: &output)
        case UInt8(ascii: "a") where tag.starts(with: "<a href=\"#fnref-".utf8): copyWayBack(tag, to: &output)
        case UInt8(ascii: "a") where isPlayed(tag, end): output += "<a class=\"play\"".utf8 + tag.dropFirst(2)
        case UInt8(ascii: "b") where tag.elementsEqual("<br />".utf8): output += "<br>".utf8
        case UInt8(ascii: "h") where tag.elementsEqual("<hr />".utf8): output += "<hr>".utf8
        case UInt8(ascii: "s") where tag.starts(with: "<section class=\"footnotes\"".utf8):
            output += "<section class=\"footnotes\" aria-label=\"".utf8
            Markup.append(words.notes, to: &output)
            output += "\">".utf8
        default: output += tag
        }
        return end + 1
    }

    /// Makes a figure of a picture that is a paragraph of its own, with its title as the caption.
    private func copyFigure(at open: Int, to output: inout [UInt8]) -> Int? {
        guard html[open...].starts(with: "<p><picture>".utf8) else { return nil }
        let start = open + 3
        guard let close = html[start...].firstRange(of: Array("</picture>".utf8)),
            html[close.upperBound...].starts(with: "</p>".utf8)
        else { return nil }
        var picture = Array(html[start..<close.upperBound])
        var caption: [UInt8] = []
        if let title = picture.firstRange(of: Array(" title=\"".utf8)),
            let end = picture[title.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        {
            caption = Array(picture[title.upperBound..<end])
            picture.removeSubrange(title.lowerBound...end)
        }
        output += "<figure>".utf8
        output += picture
        if !caption.isEmpty {
            output += "<figcaption>".utf8
            output += caption
            output += "</figcaption>".utf8
        }
        output += "</figure>".utf8
        return close.upperBound + 4
    }

    /// Whether a link to another site holds a picture: that of a video, which is looked at there.
    private func isPlayed(_ tag: ArraySlice<UInt8>, _ end: Int) -> Bool {
        tag.starts(with: "<a href=\"https://".utf8) && html[(end + 1)...].starts(with: "<picture>".utf8)
    }

    private mutating func copyTablePart(_ tag: ArraySlice<UInt8>, to output: inout [UInt8]) {
        if tag.elementsEqual("<table>".utf8) {
            tables += 1
            output += "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"".utf8
            Markup.append("\(words.table) \(tables)", to: &output)
            output += "\"><table>".utf8
        } else if tag.elementsEqual("<th>".utf8) || tag.starts(with: "<th ".utf8) {
            output += "<th scope=\"col\"".utf8
            copyAlignment(tag, to: &output)
        } else if tag.starts(with: "<td ".utf8) {
            output += "<td".utf8
            copyAlignment(tag, to: &output)
        } else {
            output += tag
        }
    }

    private func copyAlignment(_ tag: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for side in ["right", "center"] where tag.dropFirst(3).elementsEqual(" align=\"\(side)\">".utf8) {
            output += " class=\"align-\(side)\"".utf8
        }
        output.append(UInt8(ascii: ">"))
    }

    private func copyInputOrImage(_ tag: ArraySlice<UInt8>, to output: inout [UInt8]) {
        if tag.starts(with: "<input type=\"checkbox\"".utf8) {
            let isDone = tag.starts(with: "<input type=\"checkbox\" checked".utf8)
            output += "<input type=\"checkbox\"\(isDone ? " checked" : "") disabled aria-label=\"".utf8
            Markup.append(isDone ? words.done : words.open, to: &output)
            output += "\">".utf8
        } else if tag.starts(with: "<img ".utf8), tag.suffix(3).elementsEqual(" />".utf8) {
            output += tag.dropLast(3)
            output.append(UInt8(ascii: ">"))
        } else {
            output += tag
        }
    }

    private func copyWayBack(_ tag: ArraySlice<UInt8>, to output: inout [UInt8]) {
        guard let label = Array(tag).firstRange(of: Array(" aria-label=\"".utf8)) else {
            output += tag
            return
        }
        output += tag.prefix(label.upperBound)
        Markup.append(words.backToText, to: &output)
        output += "\">".utf8
    }
}
