/// The marks that stand where a number is missing: told apart by form, never by colour alone.
///
/// A cross for a number that did not come, an open circle for one that is withheld, a short bar for
/// one that cannot exist.
enum StateMark {
    /// Draws the mark of a state around a middle.
    static func draw(_ value: ChartValue, _ x: Double, _ y: Double, on canvas: inout ChartCanvas) {
        var data = PathData()
        switch value {
        case .reported: return
        case .notReported:
            data.segment(x - 3, y - 3, x + 3, y + 3)
            data.segment(x - 3, y + 3, x + 3, y - 3)
            canvas.path(data, "ch-x")
        case .notApplicable:
            data.segment(x - 3.5, y, x + 3.5, y)
            canvas.path(data, "ch-x")
        case .suppressed:
            data.circle(x, y, radius: 3.5)
            canvas.path(data, "ch-x")
        }
    }

    /// The states that occur among values, in a fixed order.
    static func occurring(in values: some Sequence<ChartValue>) -> [ChartValue] {
        let present = Set(values.filter { $0.number == nil })
        return [.notReported, .suppressed, .notApplicable].filter(present.contains)
    }
}
