import CampaignModel

/// Names of figures as rows of a register write them.
private struct FigureName {
    let indicator: String
    let unit: String
    let period: String
    let group: String?

    init?(_ text: String) {
        let parts = text.split(separator: "@").map(String.init)
        guard (3...4).contains(parts.count) else { return nil }
        (indicator, unit, period) = (parts[0], parts[1], parts[2])
        group = parts.count == 4 ? parts[3] : nil
    }
}

extension RegisterCodes {
    /// The codes that rows of a register name: what writes them needs no more of the other registers. That they are there
    /// `minhbach check` tells of the written content.
    init(namedIn rows: [[String]], of fields: [FieldDeclaration]) {
        var named: [CodeRegister: [String]] = [:]
        var position = 0
        for field in fields {
            let cells = rows.compactMap { $0.indices.contains(position) ? $0[position] : nil }
            position += field.heads(Sheet.languages).count
            switch field.kind {
            case .reference(let register), .references(let register):
                named[register, default: []] += cells.flatMap { $0.split(separator: ";").map(String.init) }
            case .figure:
                for name in cells.compactMap(FigureName.init) {
                    named[.indicator, default: []].append(name.indicator)
                    named[.unit, default: []].append(name.unit)
                    named[.period, default: []].append(name.period)
                    named[.group, default: []] += [name.group].compactMap(\.self)
                }
            default: break
            }
        }
        self.init(named)
    }

    /// Registers that know no more of their items than the codes.
    private init(_ named: [CodeRegister: [String]]) {
        func register<Item: Registered>(_ kind: CodeRegister, _ item: (String) -> Item?) -> Register<Item> {
            var seen: Set<String> = []
            return Register((named[kind] ?? []).filter { seen.insert($0).inserted }.compactMap(item))
        }
        let place = SourcePlace(file: "demonstration")
        let (nothing, day) = (LocalizedText([:]), CalendarDate.literal(2026, 1, 1))
        self.init(
            units: register(.unit) { ReportingUnit(id: $0, kind: .province) },
            agencies: register(.agency) {
                Agency(id: $0, name: nothing, kind: .single, parent: nil, role: nothing, paragraphs: [], place: place)
            },
            periods: register(.period) { Period(id: $0, kind: .year, start: day, end: day, reportsDue: nil) },
            evidence: register(.evidence, Evidence.named),
            tasks: register(.task) {
                CampaignTask(
                    id: $0, title: nothing, leads: [], partners: [], deadline: .unstated, objective: nothing,
                    output: nothing, indicators: [], paragraph: "", history: [], place: place)
            },
            indicators: register(.indicator) {
                Indicator(
                    id: $0, name: nothing, theme: "", measure: .count, numerator: nothing, denominator: nil,
                    direction: .context, levels: [], groupKinds: [], frequency: .quarter, isCumulative: false,
                    paragraphs: [], officialCode: nil, suppressionThreshold: nil, targets: [], note: nil, place: place)
            },
            groups: register(.group) {
                PopulationGroup(id: $0, kind: .priority, name: nothing, paragraphs: [])
            })
    }

    /// The figure of a name, `BD03@22918@2026-Q3` or with its group.
    func figureKey(_ text: String) -> FigureKey? {
        guard let name = FigureName(text), let unit = units.index(of: name.unit),
            let indicator = indicators.index(of: name.indicator), let period = periods.index(of: name.period)
        else { return nil }
        return FigureKey(unit: unit, indicator: indicator, group: name.group.flatMap(groups.index(of:)), period: period)
    }
}

extension Evidence {
    /// Evidence of which only the code matters.
    fileprivate static func named(_ id: String) -> Evidence? {
        let cells = ["id": id, "title": id, "kind": "report", "issuer": id, "access": "held"]
        let codes = RegisterCodes(
            units: Register(), agencies: Register(), periods: Register(), evidence: Register(), tasks: Register(),
            indicators: Register(), groups: Register())
        return declaration.read(RowText(cells, of: declaration.name, codes))
    }
}
