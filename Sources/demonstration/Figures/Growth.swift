/// Makes the numbers of a unit at a step of the campaign. Pure: the same question has the same answer.
struct Growth: Sendable {
    let dice: Dice

    /// The shape of an indicator that this program makes.
    static func shape(_ id: String) -> IndicatorShape {
        guard let shape = IndicatorShape.quarterly.first(where: { $0.id == id }) else {
            preconditionFailure("No shape is declared for \(id).")
        }
        return shape
    }

    /// The share that a unit reaches at a step. It never falls when the gain is positive.
    func share(_ shape: IndicatorShape, from start: Double, gain: Double, of unit: DemonstrationCommune, step: Int)
        -> Double
    {
        let wiggle = step == 0 ? 0 : 0.3 * dice.deviation("step", shape.id, unit.code, String(step))
        let progress = (Double(step) + wiggle) / 4
        let own = 0.06 * dice.deviation("own", shape.id, unit.code)
        return min(max(start + gain * progress + shape.pull * unit.strength + own, 0.02), 0.98)
    }

    /// What a unit reports: how many of how many, or a plain number.
    func count(_ shape: IndicatorShape, of unit: DemonstrationCommune, step: Int) -> (Int, of: Int?) {
        switch shape.form {
        case .share(let base, let start, let gain):
            let whole = size(of: base, in: unit, step: step)
            let share = share(shape, from: start, gain: gain, of: unit, step: step)
            return (Int((Double(whole) * share).rounded()), of: whole)
        case .perThousand(let range):
            let rate = dice.whole(in: range, "rate", shape.id, unit.code)
            return (unit.adults * rate * (10 + step) / 10_000 + noise(shape, unit, step, upTo: 9), of: nil)
        case .number(let range):
            return (dice.whole(in: range, "number", shape.id, unit.code, String(step)), of: nil)
        }
    }

    private func noise(_ shape: IndicatorShape, _ unit: DemonstrationCommune, _ step: Int, upTo most: Int) -> Int {
        dice.whole(in: 0...most, "noise", shape.id, unit.code, String(step))
    }

    private func size(of base: IndicatorShape.Base, in unit: DemonstrationCommune, step: Int) -> Int {
        switch base {
        case .adults: unit.adults
        case .target: unit.target
        case .eligible: unit.adults * 105 / 100
        case .households: unit.households
        case .hardUp: unit.hardUp
        case .areas: unit.areas
        case .remoteVillages: unit.remoteVillages
        case .schools: unit.schools
        case .workingGroups: dice.whole(in: 1...3, "working groups", unit.code)
        case .ambassadors: dice.whole(in: 9...40, "ambassadors", unit.code) + 3 * step
        case .enrolments: unit.target * (4 + 3 * step) / 16
        case .activated: count(Growth.shape("BD13"), of: unit, step: step).0
        case .helped: count(Growth.shape("BD23"), of: unit, step: step).0
        case .safetyLearners: count(Growth.shape("BD01"), of: unit, step: step).0 * 6 / 10
        }
    }
}
