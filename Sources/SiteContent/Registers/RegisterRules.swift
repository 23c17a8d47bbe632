import CampaignModel

/// What the entries of the base registers say of each other.
struct RegisterRules {
    let base: BaseRegisters
    let folder: ContentFolder
    let codes: CodeBook

    func check() {
        for indicator in base.indicators.items {
            _ = codes.find(Located(indicator.theme, at: indicator.place), in: base.themes, .theme)
            for period in indicator.targets.map(\.period) + [indicator.baseline?.period].compactMap(\.self) {
                _ = codes.period(Located(period, at: indicator.place))
            }
        }
        for agency in base.agencies.items {
            if let parent = agency.parent { _ = codes.agency(Located(parent, at: agency.place)) }
        }
        EvidenceRules(evidence: base.evidence.items, folder: folder, collector: codes.collector).check()
        checkUnits()
        ComputationRules(base.indicators).check().forEach(codes.collector.add)
        CommuneRules(base.communes).check().forEach(codes.collector.add)
    }

    /// The province, communes and agencies share one list of codes.
    private func checkUnits() {
        var first: [String: SourcePlace] = [:]
        if let province = base.units.ids.first { first[province] = SourcePlace(file: folder.shown("site.yaml")) }
        for commune in base.communes.items where first[commune.id]?.file != commune.place.file {
            checkUnit(commune.id, commune.place, &first)
        }
        for agency in base.agencies.items where first[agency.id]?.file != agency.place.file {
            checkUnit(agency.id, agency.place, &first)
        }
    }

    private func checkUnit(_ id: String, _ place: SourcePlace, _ first: inout [String: SourcePlace]) {
        if let earlier = first[id] {
            codes.collector.add(.duplicateIdentifier(id, firstAt: earlier, at: place))
        } else {
            first[id] = place
        }
    }
}
