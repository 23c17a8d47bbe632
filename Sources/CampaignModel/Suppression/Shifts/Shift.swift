/// A way from the true counts to other counts that obey every relation: some counts change, all others stay.
///
/// If only hidden counts change, a reader can't tell the two worlds apart: the shift is a witness that each of the
/// changed counts could also be what it becomes. Relations are linear, so every whole step on the way is a possible
/// world as well.
struct Shift: Sendable {
    /// The counts that change.
    var quantities: [Int32]
    /// By how much, never 0; in the order of `quantities`.
    var changes: [Int]
    /// The relation for whose sake each count changes, -1 for the count that the shift is about.
    var causes: [Int32]

    /// Into how many equal steps of whole numbers the way can be cut: each step ends in a possible world.
    var stepCount: Int {
        changes.reduce(0) { greatestCommonDivisor($0, Int($1.magnitude)) }
    }

    /// The change of the count that the shift is about.
    var reach: Int { changes.first ?? 0 }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
}
