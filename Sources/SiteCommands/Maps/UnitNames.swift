import CampaignModel

/// Finds units by what other systems call them: code, name with or without marks, name from before the merger.
struct UnitNames {
    /// What a name led to.
    enum Match: Hashable {
        case unit(RegisterIndex<ReportingUnit>)
        /// The unit that an earlier one became a part of.
        case former(RegisterIndex<ReportingUnit>)
        /// Several units could be meant.
        case several([String])
        case none(nearest: String?)
    }

    private let campaign: Campaign
    private let namings: [SystemMap.UnitNaming]
    private typealias Table = [String: [RegisterIndex<ReportingUnit>]]
    private let names: Table
    private let formerNames: Table
    private let shown: [String]

    init(_ campaign: Campaign, by namings: [SystemMap.UnitNaming], on day: CalendarDate?) {
        self.campaign = campaign
        self.namings = namings
        var names = Table()
        var former = Table()
        var shown: [String] = []
        func add(_ name: String, _ unit: RegisterIndex<ReportingUnit>, to table: inout Table) {
            let key = TextFold.slug(name)
            if !key.isEmpty, table[key]?.contains(unit) != true { table[key, default: []].append(unit) }
        }
        for unit in campaign.units.indices {
            switch campaign.units[unit].kind {
            case .province: add("Toàn tỉnh", unit, to: &names)
            case .agency(let agency):
                for name in campaign.agencies[agency].name.wordings.values.sorted() { add(name, unit, to: &names) }
            case .commune(let index):
                let commune = campaign.communes[index]
                guard day.map(commune.exists(on:)) ?? true else { continue }
                add(commune.name, unit, to: &names)
                add(commune.shortName, unit, to: &names)
                shown.append(commune.name)
                for name in commune.formerNames + commune.formedFrom {
                    add(name, unit, to: &former)
                    add(name.prefix { $0 != "(" }.description, unit, to: &former)
                }
            }
        }
        (self.names, formerNames, self.shown) = (names, former, shown)
    }

    /// The name with its kind in full: offices write P. and X. before names.
    private static func inFull(_ word: String) -> String {
        let name = word.drop { $0.isWhitespace }
        for (short, full) in [("p", "Phường"), ("x", "Xã"), ("đk", "Đặc khu")]
        where name.lowercased().hasPrefix(short) {
            let rest = name.dropFirst(short.count)
            if rest.first == "." || rest.first?.isWhitespace == true { return "\(full) \(rest.dropFirst())" }
        }
        return word
    }

    /// The unit of a word.
    func match(_ word: String) -> Match {
        if namings.contains(.code), let unit = campaign.units.index(of: word) { return .unit(unit) }
        let word = UnitNames.inFull(word)
        let key = TextFold.slug(word)
        if namings.contains(.name), let found = names[key] {
            return found.count == 1 ? .unit(found[0]) : .several(found.map(name))
        }
        if namings.contains(.formerName), let found = formerNames[key] {
            return found.count == 1 ? .former(found[0]) : .several(found.map(name))
        }
        return .none(nearest: TextFold.nearest(word, in: shown))
    }

    private func name(_ unit: RegisterIndex<ReportingUnit>) -> String {
        "\(campaign.formName(of: unit)) (\(campaign.units[unit].id))"
    }
}
