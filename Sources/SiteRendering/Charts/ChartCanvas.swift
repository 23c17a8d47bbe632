/// A figure under construction, 320 units wide: on a narrow phone a unit is a CSS pixel.
///
/// Colours, line widths and text sizes live in `charts.css` alone; the drawing names classes.
struct ChartCanvas {
    /// The width of every figure in its own units.
    static let width = 320.0
    /// The height of one line of text.
    static let lineHeight = 17.0

    var svg = SVGWriter()
    /// How far down the figure reaches so far.
    var bottom = 0.0

    /// Writes one line of text whose middle lies at `y`.
    mutating func text(_ words: String, _ x: Double, _ y: Double, _ classes: StaticString = "") {
        svg.markup("<text x=\"")
        svg.number(x)
        svg.markup("\" y=\"")
        svg.number(y)
        writeClass(classes)
        svg.markup(">")
        svg.words(words)
        svg.markup("</text>")
    }

    /// Writes a name that may have broken into lines; the middle of its last line lies at `y`.
    ///
    /// The lines keep their distance in parts of the text size, so that they stay together in wide figures.
    mutating func lines(_ lines: [String], _ x: Double, _ y: Double, _ classes: StaticString = "") {
        if lines.count == 1 { return text(lines[0], x, y, classes) }
        svg.markup("<text y=\"")
        svg.number(y)
        writeClass(classes)
        svg.markup(">")
        for (index, line) in lines.enumerated() {
            svg.markup("<tspan x=\"")
            svg.number(x)
            svg.markup("\" dy=\"")
            svg.number(index == 0 ? -1.3 * Double(lines.count - 1) : 1.3)
            svg.markup("em\">")
            svg.words(index + 1 < lines.count ? line + " " : line)
            svg.markup("</tspan>")
        }
        svg.markup("</text>")
    }

    /// Writes a path, unless nothing was drawn.
    mutating func path(_ data: PathData, _ classes: StaticString) {
        if data.isEmpty { return }
        svg.markup("<path d=\"")
        svg.path(data)
        writeClass(classes)
        svg.markup("/>")
    }

    /// Groups what `draw` draws under a class.
    mutating func group(_ classes: StaticString, _ draw: (inout ChartCanvas) -> Void) {
        svg.markup("<g class=\"")
        svg.markup(classes)
        svg.markup("\">")
        draw(&self)
        svg.markup("</g>")
    }

    private mutating func writeClass(_ classes: StaticString) {
        if classes.utf8CodeUnitCount > 0 {
            svg.markup("\" class=\"")
            svg.markup(classes)
        }
        svg.markup("\"")
    }

    /// Sets the remark and the mark of invented figures under the drawing and returns the whole figure.
    ///
    /// - Parameter role: `img`, or `group` for a figure with links inside.
    consuming func finished(_ text: ChartText, _ kind: StaticString, role: StaticString = "img") -> [UInt8] {
        if let note = text.note { writeFoot(note, "ch-note") }
        if let mark = text.demonstration { writeFoot(mark, "ch-demo") }
        var whole = SVGWriter(capacity: svg.bytes.count + 512)
        whole.markup("<svg class=\"ch ")
        whole.markup(kind)
        whole.markup("\" viewBox=\"0 0 ")
        whole.number(ChartCanvas.width)
        whole.markup(" ")
        whole.number(bottom)
        whole.markup("\" role=\"")
        whole.markup(role)
        whole.markup("\"")
        whole.named(text.title, description: text.description)
        whole.append(svg)
        whole.markup("</svg>")
        return whole.bytes
    }

    private mutating func writeFoot(_ words: String, _ classes: StaticString) {
        let broken = TextWidth.lines(of: words, width: ChartCanvas.width)
        bottom += Double(broken.count) * ChartCanvas.lineHeight
        lines(broken, 0, bottom - ChartCanvas.lineHeight / 2, classes)
    }
}

extension SVGWriter {
    /// Ends the root's start tag with its accessible name, which says what the figure shows and what is seen in it: a
    /// description of its own is read out by few screen readers, and would need two identifiers a figure.
    mutating func named(_ title: String, description: String) {
        markup(" aria-label=\"")
        words(title)
        if let last = title.last, !description.isEmpty { words(".!?…:;".contains(last) ? " " : ". ") }
        words(description)
        markup("\">")
    }
}
