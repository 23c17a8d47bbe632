/// How far a hidden count has been shown to be open: every value from `below` less than the true one to `above` more
/// occurs in a possible world.
struct Certificate: Sendable {
    var above = 0
    var below = 0
    /// The places of the shifts that show it.
    var witnesses: [Int32] = []

    /// How many values are certified, the true one among them.
    var count: Int { above + below + 1 }

    /// Takes in a shift that changes the count by `change` in `stepCount` whole steps; false when it shows nothing
    /// new, or nothing that joins on to what is known.
    mutating func extend(by change: Int, stepCount: Int, witness: Int) -> Bool {
        let known = change > 0 ? above : below
        let reach = Int(change.magnitude)
        guard reach > known, reach == stepCount || reach == known + 1 else { return false }
        if change > 0 { above = reach } else { below = reach }
        witnesses.append(Int32(witness))
        return true
    }
}
