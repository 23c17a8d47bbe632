/// Withholds counts until every withheld one is certified to be open.
///
/// 1. Small counts are withheld (primary suppression).
/// 2. For each withheld count, shifts over withheld counts are sought that show it to have at least k possible values.
/// 3. Where there are none, the cheapest shift over published counts too is sought, and the counts on it are withheld
///    (complementary suppression): the shift is itself the proof that they do the job.
/// 4. Counts that no proof needs any more are shown again.
///
/// Withholding more never breaks a certificate, for it names worlds that leave the newly withheld counts as they are;
/// so the work needs no second round.
struct DisclosureProtection {
    /// For whose sake a count is withheld, and which relation would have given it away.
    struct Cause: Sendable {
        let protects: Int32
        let relation: Int32
    }

    var search: ShiftSearch
    var certificates: [Certificate]
    private(set) var witnesses: [Shift] = []
    /// Why counts are withheld that are not small themselves.
    var causes: [Int32: Cause] = [:]
    /// All counts that need a certificate, in the order in which they were withheld.
    private(set) var audited: [Int32] = []

    var table: DisclosureTable { search.network.table }

    init(_ table: DisclosureTable) {
        search = ShiftSearch(DisclosureNetwork(table))
        certificates = Array(repeating: Certificate(), count: table.values.count)
    }

    mutating func run() {
        withholdSmallCounts()
        for quantity in audited { certify(Int(quantity)) }
        var next = 0
        while next < audited.count {
            widen(Int(audited[next]))
            next += 1
        }
        showNeedlesslyHidden()
    }

    /// How many values beside the true one a count needs.
    func need(_ quantity: Int) -> Int {
        max(0, Int(table.thresholds[quantity]) - 1)
    }

    func isCertified(_ quantity: Int) -> Bool {
        certificates[quantity].count > need(quantity)
    }

    private mutating func withholdSmallCounts() {
        for (place, cell) in table.cells.enumerated() {
            let verdict = table.verdict(on: place)
            guard verdict != .large else { continue }
            if verdict == .hiddenBefore(denominator: true) || verdict == .smallDenominator {
                withhold(Int(cell.denominator), cause: nil)
            }
            withhold(Int(cell.numerator), cause: nil)
        }
    }

    /// Withholds a count that is shown. With a denominator go the numerators that are shares of it: a share whose
    /// whole is a secret is of little use, and its rate would betray the whole.
    mutating func withhold(_ quantity: Int, cause: Cause?) {
        guard search.standings[quantity] == .published else { return }
        search.hide(quantity)
        audited.append(Int32(quantity))
        if let cause { causes[Int32(quantity)] = cause }
        guard table.parts[quantity] == .denominator else { return }
        for relation in shares(of: quantity) {
            let place = Int(table.relations.anchors[Int(relation)])
            let protects = cause?.protects ?? Int32(quantity)
            let isLarge = table.verdict(on: place) == .large
            withhold(
                Int(table.cells[place].numerator),
                cause: isLarge ? Cause(protects: protects, relation: relation) : nil)
            audited.append(table.cells[place].complement)
        }
    }

    /// The relations that make numerators and complements up to a denominator.
    private func shares(of denominator: Int) -> [Int32] {
        search.network.incidence(denominator)
            .map { search.network.incidences[$0].relation }
            .filter { table.relations.kinds[Int($0)] == .share }
    }

    /// Looks for shifts over withheld counts until a count is certified or none can be found.
    mutating func certify(_ quantity: Int) {
        for means in ShiftMeans.free {
            let need = need(quantity)
            for jump in [need, -need] where means.isRigid && !isCertified(quantity) {
                if let shift = search.find(quantity, by: jump, means) { record(shift) }
            }
            for direction in [1, -1] {
                while !isCertified(quantity) {
                    let certificate = certificates[quantity]
                    let known = direction > 0 ? certificate.above : certificate.below
                    guard let shift = search.find(quantity, by: direction * (known + 1), means) else { break }
                    record(shift)
                }
            }
        }
    }

    /// Enters a shift into the certificates of all counts that it changes.
    mutating func record(_ shift: Shift) {
        let stepCount = shift.stepCount
        var isUsed = false
        for (quantity, change) in zip(shift.quantities, shift.changes) where !isCertified(Int(quantity)) {
            if certificates[Int(quantity)].extend(by: change, stepCount: stepCount, witness: witnesses.count) {
                isUsed = true
            }
        }
        if isUsed { witnesses.append(shift) }
    }
}
