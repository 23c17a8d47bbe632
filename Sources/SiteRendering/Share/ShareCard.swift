import CampaignModel

/// What a shared link shows before anybody follows it: a picture with the page's name and its number.
///
/// It is drawn as SVG of 1200 × 630 units, the size that networks show; a program of the system makes pixels of it.
public struct ShareCard: Hashable, Sendable {
    /// The width in pixels.
    public static let width = 1200
    /// The height in pixels.
    public static let height = 630

    /// Where the picture goes, from the site's root.
    public let path: String
    /// What kind of page it is, as in “Báo cáo”; empty for none.
    let kind: String
    /// The page's name.
    let title: String
    /// The number; empty where there is none.
    let value: String
    /// What the number is of, or what the page is about.
    let detail: String
    /// Whose site it is, and where.
    let source: String
    /// The mark of figures that are made up; empty on a real site.
    let mark: String

    /// The drawing, moved down so that several can be drawn at once.
    public func svg(down: Int = 0) -> String {
        var drawing =
            "<g transform=\"translate(0 \(down))\"><rect width=\"\(Self.width)\" height=\"\(Self.height)\" fill=\"#ffffff\"/>"
        drawing += "<rect width=\"28\" height=\"\(Self.height)\" fill=\"#0b5d4a\"/>"
        var y = 90
        if !kind.isEmpty {
            drawing += ShareCard.text(kind, y, 32, "#4a5753")
            y += 20
        }
        let large = ShareCard.lines(title, 60, bold: true, most: 3)
        let size = large.isWhole ? 60 : 46
        for line in large.isWhole ? large.lines : ShareCard.lines(title, 46, bold: true, most: 4).lines {
            y += size * 5 / 4 - 10
            drawing += ShareCard.text(line, y, size, "#17201d", bold: true)
            y += 10
        }
        if !value.isEmpty {
            // A state is said in words, which are longer than a number.
            let sizes = y < 330 ? [130, 84, 56] : [84, 56]
            let size = sizes.first { ShareCard.lines(value, $0, bold: true, most: 1).isWhole } ?? 42
            y += size + 10
            drawing += ShareCard.text(value, y, size, "#0b5d4a", bold: true)
        }
        let room = max(1, min(3, (540 - y) / 46))
        y += 20
        for line in ShareCard.lines(detail, 34, most: room).lines {
            y += 46
            drawing += ShareCard.text(line, y, 34, "#4a5753")
        }
        drawing += ShareCard.text(source, 596, 28, "#17201d")
        if !mark.isEmpty {
            drawing += ShareCard.text(mark, 596, 28, "#8a5a00", bold: true, atEnd: true)
        }
        return drawing + "</g>"
    }

    private static func text(
        _ words: String, _ y: Int, _ size: Int, _ colour: String, bold: Bool = false, atEnd: Bool = false
    ) -> String {
        let weight = bold ? " font-weight=\"bold\"" : ""
        let place = atEnd ? "x=\"1140\" text-anchor=\"end\"" : "x=\"80\""
        var escaped: [UInt8] = []
        Markup.append(words, to: &escaped)
        return "<text \(place) y=\"\(y)\" font-size=\"\(size)\"\(weight) fill=\"\(colour)\">"
            + String(decoding: escaped, as: UTF8.self) + "</text>"
    }

    /// Words in at most so many lines; what doesn't fit ends in dots.
    private static func lines(
        _ words: String, _ size: Int, bold: Bool = false, most: Int
    ) -> (lines: [String], isWhole: Bool) {
        let width = 1060 * TextWidth.size / Double(size)
        let all = TextWidth.lines(of: words, width: width, bold: bold)
        let isNarrow = all.allSatisfy { TextWidth.of($0, bold: bold) <= width }
        guard all.count > most else { return (all, isNarrow) }
        var shown = Array(all.prefix(most))
        shown[most - 1] += " …"
        return (shown, false)
    }
}

/// What a kind of page says of one of its pages on its picture.
struct ShareWords {
    var kind = ""
    let title: String
    var value = ""
    let detail: String
}

extension PageContext {
    /// The picture of a page; nothing for pages that have none.
    func shareCard(of page: Destination) -> ShareCard? {
        page.kind.shareWords(of: page.number, in: self).map { words in
            let host = settings.baseURL.split(separator: "//").last.map(String.init) ?? settings.baseURL
            return ShareCard(
                path: sharePath(of: page, in: tag), kind: words.kind, title: words.title, value: words.value,
                detail: words.detail, source: "\(plain(settings.shortTitle)) · \(host)",
                mark: settings.isDemonstration ? phrases[.demonstrationMark] : "")
        }
    }

    /// Where the picture of a page goes, from the site's root.
    func sharePath(of page: Destination, in language: LanguageTag) -> String {
        let path = routes.path(to: page, in: language)
        return "share/" + (path.isEmpty || path == language.text + "/" ? path + "home" : String(path.dropLast()))
            + ".png"
    }

    /// The words on the picture of a figure: its value, what it is of, and when.
    func shareWords(
        _ title: String, _ figure: Figure, kind: String = "", detail: String? = nil
    ) -> ShareWords {
        let indicator = campaign.indicators[figure.key.indicator]
        return ShareWords(
            kind: kind, title: title, value: words(figure, indicator.measure),
            detail: "\(detail ?? plain(indicator.name)), \(name(figure.key.period))")
    }

    /// The first main figure of a unit that has a value.
    func firstMainFigure(of unit: RegisterIndex<ReportingUnit>, _ level: ReportingLevel) -> Figure? {
        facts.scorecard(of: unit).entries
            .first { facts.main.contains($0.indicator, of: level) && $0.figure.value != nil }?.figure
    }
}
