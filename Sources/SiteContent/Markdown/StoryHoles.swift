import CampaignModel

/// Finds the holes in HTML that cmark-gfm printed in safe mode.
///
/// Every `<` of a text is escaped and no raw HTML passes, so each `<` here opens a tag that cmark-gfm wrote.
/// Its own links between footnotes carry other attributes than `title`, which no author's link does.
struct StoryHoles {
    private let html: [UInt8]
    private(set) var holes: [StoryBody.Hole] = []
    private var headings = 0
    private var links = 0
    private var images = 0

    /// Reads the HTML once.
    init(in html: [UInt8]) {
        self.html = html
        var position = 0
        while let start = html[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = readTag(at: start)
        }
    }

    /// True when there are as many holes of each kind.
    func count(headings: Int, links: Int, images: Int) -> Bool {
        self.headings == headings && self.links == links && self.images == images
    }

    /// Takes note of the tag and gives the byte where the search goes on.
    private mutating func readTag(at start: Int) -> Int {
        if starts(at: start, with: "<a href=\""), let end = attributeEnd(from: start + 9) {
            if starts(at: end, with: "\">") || starts(at: end, with: "\" title=\"") {
                add(.link(links), tagStart: start, destination: (start + 9)..<end)
                links += 1
            }
            return end
        }
        if starts(at: start, with: "<img src=\""), let end = attributeEnd(from: start + 10) {
            add(.image(images), tagStart: start, destination: (start + 10)..<end)
            images += 1
            return end
        }
        if start + 3 < html.count, html[start + 1] == UInt8(ascii: "h"), html[start + 3] == UInt8(ascii: ">"),
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[start + 2])
        {
            add(.heading(headings), tagStart: start, destination: (start + 3)..<(start + 3))
            headings += 1
        }
        return start + 1
    }

    private mutating func add(_ purpose: StoryBody.Hole.Purpose, tagStart: Int, destination: Range<Int>) {
        let close = html[destination.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
        holes.append(StoryBody.Hole(purpose, tag: tagStart..<(close + 1), destination: destination))
    }

    private func attributeEnd(from start: Int) -> Int? {
        html[start...].firstIndex(of: UInt8(ascii: "\""))
    }

    private func starts(at position: Int, with text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= html.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where html[position + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }
}
