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
        for evidence in base.evidence.items {
            check(evidence)
        }
        checkUnits()
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

    private func check(_ evidence: Evidence) {
        if let file = evidence.file, folder["data/\(file)"] == nil {
            let known = folder.files(under: "data/evidence").map { String($0.path.dropFirst("data/".count)) }
            codes.collector.add(.missingEvidenceFile(file, known: known, at: evidence.place))
        }
        if evidence.access == .everybody, evidence.file == nil, evidence.url == nil {
            codes.collector.add(.unreachableEvidence(evidence.id, at: evidence.place))
        }
    }
}

extension Diagnostic {
    /// A file of evidence that isn't there.
    static func missingEvidenceFile(_ file: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let nearest = TextFold.nearest(file, in: known)
        return Diagnostic(
            .error, "missing-evidence-file", at: place,
            summary: Bilingual(
                vi: "Không có tệp minh chứng “\(file)”", en: "There is no evidence file “\(file)”"),
            explanation: Bilingual(
                vi: "Tệp minh chứng đặt trong data/evidence/ và ghi là evidence/tên-tệp.",
                en: "Evidence files stand in data/evidence/ and are written evidence/file-name."),
            fix: nearest.map { Bilingual(vi: "Có phải bạn muốn viết “\($0)”?", en: "Did you mean “\($0)”?") }
                ?? Bilingual(vi: "Hãy đặt tệp vào đó, hoặc xóa tên tệp.", en: "Put the file there, or remove its name.")
        )
    }

    /// Public evidence that nobody can reach.
    static func unreachableEvidence(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unreachable-evidence", at: place,
            summary: Bilingual(
                vi: "Minh chứng công khai “\(id)” không có tệp và địa chỉ",
                en: "The public evidence “\(id)” has neither file nor address"),
            explanation: Bilingual(
                vi: "Minh chứng ghi “public” thì mọi người phải xem được.",
                en: "What is “public” everybody must be able to see."
            ),
            fix: Bilingual(
                vi: "Hãy ghi “file” hoặc “url”, hoặc đổi “access” thành “held”.",
                en: "Give “file” or “url”, or change “access” to “held”."))
    }
}
