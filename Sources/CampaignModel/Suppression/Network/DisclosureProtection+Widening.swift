extension DisclosureProtection {
    /// Withholds published counts until a withheld count is certified, or nothing is left that could help.
    mutating func widen(_ quantity: Int) {
        certify(quantity)
        while !isCertified(quantity) {
            let before = (audited.count, certificates[quantity].count)
            guard let shift = wideningShift(quantity) else { return }
            for (changed, relation) in zip(shift.quantities, shift.causes) {
                withhold(Int(changed), cause: Cause(protects: Int32(quantity), relation: relation))
            }
            record(shift)
            certify(quantity)
            guard before != (audited.count, certificates[quantity].count) else { return }
        }
    }

    /// The cheapest shift found that gives a count the values it lacks, or some of them when that is cheaper: the rest
    /// may then come for nothing.
    private mutating func wideningShift(_ quantity: Int) -> Shift? {
        let certificate = certificates[quantity]
        let missing = need(quantity) + 1 - certificate.count
        let modest = Int(table.losses[quantity]) * 7 / 2
        for means in ShiftMeans.paid {
            var best: (loss: Int, shift: Shift)?
            // What a flexible shift skips would need shifts of its own, so it goes one step at a time.
            for amount in stride(from: means.isRigid ? missing : 1, through: 1, by: -1) {
                let ways = [certificate.above + amount, -certificate.below - amount]
                let first = canRise(quantity, by: ways[0]) ? 0 : 1
                for way in [ways[first], ways[1 - first]] {
                    let ceiling = best?.loss ?? RelationList.boundless
                    guard let shift = search.find(quantity, by: way, means, below: ceiling) else { continue }
                    let loss = search.loss(shift)
                    if loss < ceiling { best = (loss, shift) }
                }
                if let best, best.loss <= modest { break }
            }
            if let best { return best.shift }
        }
        return nil
    }

    /// Whether a numerator can rise without its denominator; the likelier way is tried first.
    private func canRise(_ quantity: Int, by amount: Int) -> Bool {
        let cell = table.cells[Int(table.owners[quantity])]
        guard table.parts[quantity] == .numerator, cell.complement >= 0 else { return true }
        return table.values[Int(cell.complement)] >= amount
    }
}
