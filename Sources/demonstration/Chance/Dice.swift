/// Chance that depends on what the dice are thrown for, not on what was thrown before:
/// one more indicator leaves the figures of all others as they were.
struct Dice: Sendable {
    /// The seed of the demonstration.
    let seed: UInt64

    /// A number from −1 to 1, for things that lie on both sides of an average.
    func deviation(_ purpose: String...) -> Double {
        Double(throwFor(purpose) >> 11) / 4_503_599_627_370_496 - 1
    }

    /// A whole number of a range.
    func whole(in range: ClosedRange<Int>, _ purpose: String...) -> Int {
        range.lowerBound + Int(throwFor(purpose) % UInt64(range.count))
    }

    /// True in this share of cases.
    func happens(_ share: Double, _ purpose: String...) -> Bool {
        Double(throwFor(purpose) >> 11) / 9_007_199_254_740_992 < share
    }

    private func throwFor(_ purpose: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in purpose {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            // Ends every part, so that ("a", "bc") and ("ab", "c") differ.
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        var generator = SplitMix64(seed: seed ^ hash)
        return generator.next()
    }
}
