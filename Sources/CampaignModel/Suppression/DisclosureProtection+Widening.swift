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

    /// The cheapest shift found that gives a count the values it lacks, or as many of them as can be had.
    private mutating func wideningShift(_ quantity: Int) -> Shift? {
        let certificate = certificates[quantity]
        let missing = need(quantity) + 1 - certificate.count
        for means in ShiftMeans.paid {
            for amount in stride(from: missing, through: 1, by: -1) {
                let up = search.find(quantity, by: certificate.above + amount, means)
                let down = search.find(quantity, by: -certificate.below - amount, means)
                if let shift = cheaper(up, down) { return shift }
            }
        }
        return nil
    }

    private func cheaper(_ first: Shift?, _ second: Shift?) -> Shift? {
        guard let first, let second else { return first ?? second }
        return search.loss(second) < search.loss(first) ? second : first
    }
}
