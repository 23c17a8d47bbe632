/// A drawing as a file that people take along: what it shows, its message, the drawing, and where it is from.
struct StandaloneDrawing {
    let title: String
    let message: String
    /// Title, day, address and licence, and that figures are invented where they are.
    let source: String
    let language: String
    /// The drawing of the page.
    let drawing: [UInt8]

    private static let margin = 16.0
    /// A unit of a drawing is half a pixel: letters are as large as on pages when pictures are shown by newspapers.
    private static let scale = 2.0

    /// The file; nothing when there is no drawing.
    var svg: [UInt8]? {
        guard let parts = DrawingParts(of: drawing) else { return nil }
        let width = ChartCanvas.width + 2 * Self.margin
        var words = SVGWriter()
        var bottom = 14.0
        write(title, size: 15, weight: "700", DrawingLook.ink, below: &bottom, to: &words)
        bottom += 3
        write(message, size: 12.5, weight: "400", DrawingLook.soft, below: &bottom, to: &words)
        let top = bottom + 12
        bottom = top + parts.height + 8
        write(source, size: 9.5, weight: "400", DrawingLook.soft, below: &bottom, to: &words)
        let height = bottom + 12
        var svg = SVGWriter(capacity: parts.markup.count + 2_048)
        svg.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        svg.number(width)
        svg.markup(" ")
        svg.number(height)
        svg.markup("\" width=\"")
        svg.number(width * Self.scale)
        svg.markup("\" height=\"")
        svg.number(height * Self.scale)
        svg.markup("\" lang=\"")
        svg.words(language)
        svg.markup("\" font-family=\"'Noto Sans','Segoe UI',Roboto,Helvetica,Arial,sans-serif\" role=\"img\"><title>")
        svg.words(title)
        svg.markup("</title><desc>")
        svg.words(message)
        svg.markup("</desc><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
        svg.append(words)
        svg.markup("<g transform=\"translate(")
        svg.number(Self.margin)
        svg.markup(" ")
        svg.number(top)
        svg.markup(")\" font-size=\"12.5\" fill=\"#4a5753\" fill-rule=\"evenodd\">")
        return svg.bytes + parts.markup + "</g></svg>\n".utf8
    }

    /// Writes words in as many lines as they need.
    private func write(
        _ words: String, size: Double, weight: StaticString, _ colour: String, below bottom: inout Double,
        to svg: inout SVGWriter
    ) {
        let room = ChartCanvas.width * TextWidth.size / size
        for line in TextWidth.lines(of: words, width: room, bold: weight.description == "700") {
            bottom += size * 1.35
            svg.markup("<text x=\"")
            svg.number(Self.margin)
            svg.markup("\" y=\"")
            svg.number(bottom)
            svg.markup("\" font-size=\"")
            svg.number(size)
            svg.markup("\" font-weight=\"")
            svg.markup(weight)
            svg.markup("\" fill=\"")
            svg.words(colour)
            svg.markup("\">")
            svg.words(line)
            svg.markup("</text>")
        }
    }
}
