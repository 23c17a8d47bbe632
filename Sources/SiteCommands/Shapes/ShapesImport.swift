import CampaignModel
import SiteContent

/// Makes `communes.geojson` of the maps that offices send.
struct ShapesImport {
    let campaign: Campaign
    let contentFolder: String
    /// The system that somebody names for the maps.
    let system: String?
    /// The language of numbers in the table of changes.
    let language: MessageLanguage

    static let path = "data/communes.geojson"
    /// How far a position may be left out, in metres, and what is tried when too many remain.
    private static let tolerances = [20.0, 40, 80, 160]
    /// More positions than maps of pages can show.
    private static let mostPositions = 40_000

    /// Areas of one map with their communes.
    private struct Part {
        let file: String
        /// Its name without folders.
        var name: String { file.split(separator: "/").last.map(String.init) ?? file }
        let reading: MapReading
        let join: OutlineJoin
    }

    /// What would be written.
    func proposal(of files: [String]) throws(CommandFailure) -> ImportProposal {
        var proposal = ImportProposal()
        var parts: [Part] = []
        for file in files {
            let place = SourcePlace(file: file)
            let reading: MapReading
            do {
                reading = try MapReading(file, stated: system)
            } catch {
                switch error {
                case .fault(let fault): proposal.diagnostics.append(fault.diagnostic(at: place))
                case .failure(let failure): throw failure
                }
                continue
            }
            proposal.diagnostics += reading.remarks.map { $0.diagnostic(at: place) }
            guard let join = OutlineJoin(reading.features, campaign) else {
                let columns = Set(reading.features.flatMap(\.properties.keys)).sorted()
                proposal.diagnostics.append(MapFault.noKey(columns).diagnostic(at: place))
                continue
            }
            parts.append(Part(file: file, reading: reading, join: join))
        }
        guard !proposal.hasErrors else { return proposal }
        report(parts, into: &proposal.diagnostics)
        guard !proposal.hasErrors else { return proposal }
        propose(parts, files, into: &proposal)
        return proposal
    }

    private func report(_ parts: [Part], into diagnostics: inout [Diagnostic]) {
        let found = Set(parts.flatMap { $0.join.communes.compactMap(\.self) })
        let isComplete = campaign.communes.indices.allSatisfy { found.contains($0) }
        for part in parts {
            let place = SourcePlace(file: part.file)
            let joined = part.join.communes.count { $0 != nil }
            diagnostics.append(.outlinesJoined(part.join, areas: joined, at: place))
            let shown = part.join.unknown.prefix(10)
            diagnostics += shown.map { unknown in
                .outlineUnknown(unknown, in: part.join.column, isPassedOver: isComplete, at: place)
            }
            if part.join.unknown.count > shown.count, !isComplete {
                diagnostics.append(
                    .outlinesUnknown(more: part.join.unknown.count - shown.count, in: part.join.column, at: place))
            }
            if let problem = otherMeridian(part, at: place) { diagnostics.append(problem) }
        }
    }

    private func propose(_ parts: [Part], _ files: [String], into proposal: inout ImportProposal) {
        var rings = [[BorderRing]](repeating: [], count: campaign.communes.count)
        var origins = [String](repeating: "", count: campaign.communes.count)
        for part in parts {
            for (feature, commune) in zip(part.reading.features, part.join.communes) {
                guard let commune else { continue }
                // An area that stands twice, in one file or in two, is one: its borders would cancel out.
                let known = Set(rings[commune.place])
                rings[commune.place] += ShapesImport.rings(feature).filter { !known.contains($0) }
                let cell = feature.properties[part.join.column]?.text ?? ""
                origins[commune.place] = "\(part.name), \(part.join.column)=\(cell)"
            }
        }
        let before = rings.joined().reduce(0) { $0 + $1.count }
        let alignment = BorderAlignment(rings)
        let network = BorderNetwork(alignment.outlines)
        var simplified = rings
        var metres = 0.0
        for tolerance in ShapesImport.tolerances {
            metres = tolerance
            simplified = network.outlines(tolerance: tolerance).map { $0.compactMap(\.cleaned) }
            if simplified.joined().reduce(0, { $0 + $1.count }) <= ShapesImport.mostPositions { break }
        }
        let after = simplified.joined().reduce(0) { $0 + $1.count }
        let place = SourcePlace(file: files[0])
        let outlines = campaign.communes.indices.filter { !simplified[$0.place].isEmpty }.map { commune in
            (code: campaign.communes[commune].id, rings: simplified[commune.place])
        }
        let bytes = OutlineFile(outlines: outlines).bytes
        proposal.diagnostics += CommuneShapes.problems(of: bytes, communes: campaign.communes, at: place)
        guard !proposal.hasErrors else { return }
        proposal.diagnostics.append(
            .outlinesSimplified(from: before, to: after, metres: Int(metres), at: place))
        if alignment.changes > 0 { proposal.diagnostics.append(.outlinesAligned(alignment.changes, at: place)) }
        compareAreas(simplified, at: place, into: &proposal.diagnostics)
        let present = try? ByteReading.bytes("\(contentFolder)/\(ShapesImport.path)")
        proposal.files = [.init(path: ShapesImport.path, bytes: bytes, present: present)]
        guard bytes != present else { return }
        proposal.changes = campaign.communes.indices.map { commune in
            change(commune, simplified[commune.place], origins[commune.place], isThere: present != nil)
        }
    }

    private func change(
        _ index: RegisterIndex<Commune>, _ rings: [BorderRing], _ origin: String, isThere: Bool
    ) -> ImportProposal.Change {
        let commune = campaign.communes[index]
        let positions = rings.reduce(0) { $0 + $1.count }
        let words = Bilingual(vi: "điểm", en: "positions")[language]
        let now = Bilingual(vi: "ranh giới cũ", en: "another outline")[language]
        return ImportProposal.Change(
            origin: origin, subject: "\(commune.name) (\(commune.id))", before: isThere ? now : "",
            after: "\(number(OutlineFile.area(rings))) km², \(positions) \(words)", table: ShapesImport.path)
    }

    private func compareAreas(
        _ rings: [[BorderRing]], at place: SourcePlace, into diagnostics: inout [Diagnostic]
    ) {
        let differing = campaign.communes.indices.compactMap { index -> String? in
            guard let stated = campaign.communes[index].area, stated > 0 else { return nil }
            let area = OutlineFile.area(rings[index.place])
            guard (area - stated).magnitude > stated / 10 else { return nil }
            return "\(campaign.communes[index].name) \(number(area)) ≠ \(number(stated))"
        }
        guard !differing.isEmpty else { return }
        diagnostics.append(.outlineAreasDiffer(Array(differing.prefix(5)), count: differing.count, at: place))
    }

    private func number(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return language == .vietnamese ? VietnameseNumber.text(rounded) : DataCell.decimal(rounded).written
    }

    private static func rings(_ feature: MapFeatures.Feature) -> [BorderRing] {
        feature.polygons.flatMap { polygon in
            polygon.enumerated().compactMap { number, ring in
                let points = ring.compactMap { position in
                    position.count < 2 ? nil : BorderPoint(longitude: position[0], latitude: position[1])
                }
                return points.cleaned?.running(againstClock: number == 0)
            }
        }
    }

    /// All areas of a map in a grid of VN-2000 that lie as far east or west of their points as another grid does.
    private func otherMeridian(_ part: Part, at place: SourcePlace) -> Diagnostic? {
        guard let stated = part.reading.system.vietnameseMeridian else { return nil }
        let offsets = zip(part.reading.features, part.join.communes).compactMap { feature, commune -> Double? in
            guard let commune, let point = campaign.communes[commune].point,
                let ring = feature.polygons.first?.first, !ring.isEmpty
            else { return nil }
            let lengths = ring.map { $0.first ?? 0 }
            return ((lengths.min() ?? 0) + (lengths.max() ?? 0)) / 2 - point.longitude
        }.sorted()
        guard !offsets.isEmpty else { return nil }
        let offset = offsets[offsets.count / 2]
        guard offset.magnitude > 0.15, let grid = MapSystem.grid(near: stated - offset), grid.meridian != stated else {
            return nil
        }
        return .outlinesByOtherMeridian(
            stated: stated, fitting: grid, kilometres: Int((offset.magnitude * 109).rounded()), at: place)
    }
}

extension RegisterIndex {
    fileprivate var place: Int { Int(position) }
}

extension ImportReading {
    /// Reads maps into the outlines of communes; outlines that are there already play no part.
    func shapesProposal(of files: [String], system: String?) throws(CommandFailure) -> ImportProposal {
        let reading = try ImportContent.read(contentFolder, readsShapes: false)
        guard let site = reading.site else { return ImportProposal(diagnostics: reading.diagnostics) }
        return try ShapesImport(
            campaign: site.campaign, contentFolder: contentFolder, system: system, language: language
        ).proposal(of: files)
    }
}
