/// A line the size of a word, for table cells: shape only, the numbers stand in the table.
public struct Sparkline: Hashable, Sendable {
    /// The values in order of time.
    public let values: [ChartValue]
    /// The places of values that can't be compared with the one before: the line breaks off, and a mark stands between.
    public let breaks: Set<Int>

    /// Makes a sparkline.
    public init(_ values: [ChartValue], breaks: Set<Int> = []) {
        self.values = values
        self.breaks = breaks
    }

    /// Draws the line with a dot at its last number; missing periods break it.
    ///
    /// - Parameter label: its accessible name; without one it is hidden from screen readers,
    ///   which is right where the table says the same.
    public func svg(label: String? = nil) -> [UInt8] {
        var svg = SVGWriter(capacity: 320)
        svg.markup("<svg class=\"ch-spark\" viewBox=\"0 0 80 20\"")
        if let label {
            svg.markup(" role=\"img\" aria-label=\"")
            svg.words(label)
            svg.markup("\">")
        } else {
            svg.markup(" aria-hidden=\"true\">")
        }
        draw(on: &svg)
        svg.markup("</svg>")
        return svg.bytes
    }

    private func draw(on svg: inout SVGWriter) {
        var lowest = Double.infinity
        var highest = -Double.infinity
        for case .reported(let value) in values {
            lowest = min(lowest, value)
            highest = max(highest, value)
        }
        if lowest > highest { return }
        let span = highest - lowest
        let step = values.count > 1 ? 72 / Double(values.count - 1) : 0
        var line = PathData()
        var last = (x: 0.0, y: 0.0)
        var isPenDown = false
        for (index, value) in values.enumerated() {
            guard let number = value.number else {
                isPenDown = false
                continue
            }
            if breaks.contains(index) { isPenDown = false }
            last = (x: 4 + step * Double(index), y: span > 0 ? 16 - 12 * (number - lowest) / span : 10)
            if isPenDown { line.line(last.x, last.y) } else { line.dot(last.x, last.y) }
            isPenDown = true
        }
        if !breaks.isEmpty { mark(breaks.sorted(), each: step, on: &svg) }
        svg.markup("<path d=\"")
        svg.path(line)
        svg.markup("\"/><path class=\"ch-d\" d=\"")
        var dot = PathData()
        dot.dot(last.x, last.y)
        svg.path(dot)
        svg.markup("\"/>")
    }

    /// A line across each break.
    private func mark(_ breaks: [Int], each step: Double, on svg: inout SVGWriter) {
        var marks = PathData()
        for index in breaks where index > 0 {
            let x = 4 + step * (Double(index) - 0.5)
            marks.segment(x, 2, x, 18)
        }
        svg.markup("<path class=\"ch-b\" d=\"")
        svg.path(marks)
        svg.markup("\"/>")
    }
}
