/// The dots of a strip plot, stacked in bins one dot wide.
///
/// A stack is a single upright line, dashed with dashes of no length and round ends: the bytes grow
/// with the number of stacks, not of dots. It is closed, which leads the pen back to the base line at the cost of a
/// letter; the way back is as long as the way up, so that its dots lie on the same places.
struct DotStacks {
    /// The width of a dot and of its bin.
    static let dot = 5.0
    /// How high the highest stack may become.
    private static let limit = 90.0

    private let scale: AxisScale
    private let counts: [Int: Int]
    /// How far a dot lies above the one below it.
    let rise: Double

    init(_ values: [Double], _ scale: AxisScale) {
        self.scale = scale
        var counts: [Int: Int] = [:]
        for value in values { counts[DotStacks.bin(DotStacks.x(value, scale)), default: 0] += 1 }
        self.counts = counts
        let highest = counts.values.max() ?? 0
        let room = highest > 0 ? min(DotStacks.dot, DotStacks.limit / Double(highest)) : DotStacks.dot
        rise = max((room * 10).rounded(.down) / 10, 0.1)
    }

    /// The height of the highest stack.
    var height: Double { Double(counts.values.max() ?? 0) * rise }

    /// Where a value lies along the axis, exactly.
    func x(_ value: Double) -> Double {
        DotStacks.x(value, scale)
    }

    /// The height of the stack that holds a value.
    func heightOfStack(at value: Double) -> Double {
        Double(max(counts[DotStacks.bin(x(value))] ?? 0, 1)) * rise
    }

    /// Draws all dots above a base line.
    func draw(base: Double, on canvas: inout ChartCanvas) {
        if counts.isEmpty { return }
        var stacks = PathData()
        // In tenths, as paths are written: a stack is as long as its dots lie apart.
        let lowest = ((base - rise / 2) * 10).rounded() / 10
        for bin in counts.keys.sorted() {
            let x = (Double(bin) + 0.5) * DotStacks.dot
            let highest = lowest - Double((counts[bin] ?? 1) - 1) * rise
            stacks.segment(x, lowest, x, highest == lowest ? lowest - 0.2 : highest)
            stacks.close()
        }
        canvas.svg.markup("<path stroke-dasharray=\"0 ")
        canvas.svg.number(rise)
        canvas.svg.markup("\" d=\"")
        canvas.svg.path(stacks)
        canvas.svg.markup("\" class=\"ch-s\"/>")
    }

    private static func x(_ value: Double, _ scale: AxisScale) -> Double {
        6 + (ChartCanvas.width - 12) * scale.share(value)
    }

    private static func bin(_ x: Double) -> Int {
        Int((x / dot).rounded(.down))
    }
}
