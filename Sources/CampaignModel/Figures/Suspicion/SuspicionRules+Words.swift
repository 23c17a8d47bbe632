extension SuspicionRules {
    /// One warning for the cases of a pattern, indicator and period; where its first case stands.
    func warnings(_ cases: [SuspicionCase]) -> [Diagnostic] {
        let subjects = Dictionary(grouping: cases) { found in
            Subject(pattern: found.pattern, indicator: found.row.key.indicator, period: found.row.key.period)
        }
        return subjects.map { subject, cases in
            let ordered = cases.sorted { $0.row.origin < $1.row.origin }
            let (indicator, period) = (indicators[subject.indicator], periods[subject.period])
            let (list, place) = (list(ordered), place(ordered[0].row.origin))
            return switch subject.pattern {
            case .copies: .identicalRows(indicator, period, list, at: place)
            case .jumps: .jumps(indicator, period, list, at: place)
            case .standstills: .standstills(indicator, period, list, at: place)
            case .strays: .strayShares(indicator, period, list, at: place)
            }
        }.sorted()
    }

    /// The warning about communes with the same report.
    func warning(_ reports: IdenticalReports) -> Diagnostic {
        .identicalReports(
            periods[reports.period], list(of: reports.units), figures: reports.figures, at: place(reports.origin))
    }

    /// The row that an origin tells of.
    func place(_ origin: RowOrigin) -> SourcePlace {
        SourcePlace(file: files[Int(origin.file)], line: Int(origin.line))
    }

    private struct Subject: Hashable {
        let pattern: SuspicionCase.Pattern
        let indicator: RegisterIndex<Indicator>
        let period: RegisterIndex<Period>
    }

    private func list(_ cases: [SuspicionCase]) -> Bilingual {
        let named = cases.prefix(SuspicionBounds.namedCases).map(words)
        let others = cases.count - named.count
        return Bilingual(
            vi: named.map(\.vietnamese).joined(separator: "; ") + (others > 0 ? "; và \(others) trường hợp khác" : ""),
            en: named.map(\.english).joined(separator: "; ") + (others > 0 ? "; and \(others) more" : ""))
    }

    private func words(_ found: SuspicionCase) -> Bilingual {
        let group = found.row.key.group.map { groups[$0].id }
        let (groupVi, groupEn) = (group.map { ", nhóm “\($0)”" } ?? "", group.map { ", group “\($0)”" } ?? "")
        switch found {
        case .copies(let rows):
            let units = list(of: rows.map(\.key.unit))
            return Bilingual(
                vi: "\(numbers(rows[0]))\(groupVi): \(units.vietnamese)",
                en: "\(numbers(rows[0]))\(groupEn): \(units.english)")
        case .jump(let earlier, let later):
            let change = "\(numbers(earlier)) → \(numbers(later))"
            return Bilingual(
                vi: "\(name(later.key.unit))\(groupVi): \(change)", en: "\(name(later.key.unit))\(groupEn): \(change)")
        case .stray(let earlier, let later, let neighbours):
            let change = "\(numbers(earlier)) → \(numbers(later))"
            let middle = MachineNumber.text(neighbours)
            return Bilingual(
                vi: "\(name(later.key.unit))\(groupVi): \(change); các xã gần nhất ở giữa là \(middle) %",
                en: "\(name(later.key.unit))\(groupEn): \(change); the nearest communes’ middle is \(middle)%")
        case .standstill(let row, let periods):
            return Bilingual(
                vi: "\(name(row.key.unit))\(groupVi): \(numbers(row)) trong \(periods) kỳ",
                en: "\(name(row.key.unit))\(groupEn): \(numbers(row)) for \(periods) periods")
        }
    }

    private func list(of units: [RegisterIndex<ReportingUnit>]) -> Bilingual {
        let names = units.prefix(SuspicionBounds.namedCases).map(name).joined(separator: ", ")
        let others = units.count - SuspicionBounds.namedCases
        guard others > 0 else { return Bilingual(vi: names, en: names) }
        return Bilingual(vi: "\(names) và \(others) đơn vị khác", en: "\(names) and \(others) others")
    }

    private func name(_ unit: RegisterIndex<ReportingUnit>) -> String {
        let unit = units[unit]
        guard case .commune(let index) = unit.kind else { return unit.id }
        return "\(communes[index].name) (\(unit.id))"
    }

    private func numbers(_ row: SuspicionRow) -> String {
        row.whole.map { "\(row.part)/\($0)" } ?? "\(row.part)"
    }
}
