/// How many rows count for a unit, of how many, and which.
struct Tally {
    /// Rows that count.
    var part = 0
    /// Rows in all.
    var whole = 0
    /// What their amounts add up to; nothing once a row doesn't say its own.
    var amount: Int? = 0
    /// The rows by their names, each once.
    var rows: [String] = []

    /// Takes a row.
    mutating func add(_ name: String, counts: Bool, amount own: Int? = 0) {
        whole += 1
        if counts { part += 1 }
        amount = amount.flatMap { sum in own.map { sum + $0 } }
        if rows.last != name { rows.append(name) }
    }
}

/// The tallies of a period: of each unit that has rows, and of the whole province, in which each row counts once.
struct UnitTallies {
    /// The whole province.
    var province = Tally()
    private var units: [RegisterIndex<ReportingUnit>: Tally] = [:]

    /// Takes a row that is about some units.
    mutating func add(
        _ name: String, about owners: [RegisterIndex<ReportingUnit>], counts: Bool, amount: Int? = 0
    ) {
        province.add(name, counts: counts, amount: amount)
        for unit in Set(owners).sorted() { units[unit, default: Tally()].add(name, counts: counts, amount: amount) }
    }

    /// Takes the figures of a unit.
    mutating func add(_ tally: Tally, of unit: RegisterIndex<ReportingUnit>, in province: Tally) {
        units[unit] = tally
        self.province.part += tally.part
        self.province.whole += tally.whole
        for row in province.rows where !self.province.rows.contains(row) { self.province.rows.append(row) }
    }

    /// The tally of a unit; nobody's rows when it has none.
    subscript(unit: RegisterIndex<ReportingUnit>) -> Tally { units[unit] ?? Tally() }
}
