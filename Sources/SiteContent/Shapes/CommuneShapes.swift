import CampaignModel
import Foundation

/// Reads the true outlines of communes, when the province supplies them.
public struct CommuneShapes {
    /// The most bytes of the file: outlines of a province, simplified, take well under one megabyte.
    static let byteLimit = 8_000_000
    /// The most positions of all outlines together.
    static let positionLimit = 200_000

    let communes: Register<Commune>
    let collector: DiagnosticCollector

    /// What is wrong with a file of outlines that isn't in the content yet.
    public static func problems(
        of bytes: [UInt8], communes: Register<Commune>, at place: SourcePlace
    ) -> [Diagnostic] {
        let collector = DiagnosticCollector()
        _ = CommuneShapes(communes: communes, collector: collector).shapes(in: bytes, at: place)
        return collector.diagnostics
    }

    /// The outlines of all communes; none at all when one of them can't be drawn.
    func shapes(in file: ContentFolder.File) throws(ContentFailure) -> [CommuneShape] {
        shapes(in: try file.bytes(), at: SourcePlace(file: file.shownPath))
    }

    private func shapes(in bytes: [UInt8], at place: SourcePlace) -> [CommuneShape] {
        guard bytes.count <= CommuneShapes.byteLimit else {
            collector.add(.shapesTooLarge(bytes: bytes.count, limit: CommuneShapes.byteLimit, at: place))
            return []
        }
        guard let collection = decoded(bytes, at: place) else { return [] }
        let positions = collection.features.reduce(0) { $0 + $1.geometry.rings.reduce(0) { $0 + $1.count } }
        guard positions <= CommuneShapes.positionLimit else {
            collector.add(.tooManyPositions(positions, limit: CommuneShapes.positionLimit, at: place))
            return []
        }
        guard isReadable(collection, at: place) else { return [] }
        let shapes = linked(collection.features, at: place)
        let problems = ShapePlaces(communes: communes).problems(of: shapes, at: place)
        for problem in problems { collector.add(problem) }
        return problems.isEmpty ? shapes : []
    }

    /// Says once what is wrong with the whole file: its system of coordinates, their order, or the codes.
    private func isReadable(_ collection: ShapeFile, at place: SourcePlace) -> Bool {
        let rings = collection.features.lazy.flatMap(\.geometry.rings)
        if let first = rings.joined().first(where: { $0.count > 1 && ($0.abs(0) > 360 || $0.abs(1) > 360) }) {
            collector.add(.shapesInMetres(first, at: place))
        } else if let system = collection.system, !CommuneShapes.isWGS84(system) {
            collector.add(.shapesInOtherSystem(system, at: place))
        } else if ShapePlaces(communes: communes).areSwapped(collection) {
            collector.add(.shapesSwapped(at: place))
        } else if let feature = collection.features.first(where: { $0.properties.code == nil }) {
            collector.add(.shapeWithoutCode(feature.properties, at: place))
        } else {
            return true
        }
        return false
    }

    /// Names for longitude and latitude of WGS 84: what RFC 7946 wants, written out.
    private static func isWGS84(_ system: String) -> Bool {
        let name = system.uppercased()
        return name.hasSuffix("CRS84") || name == "EPSG:4326" || name.hasSuffix("CRS:EPSG::4326")
    }

    private func decoded(_ bytes: [UInt8], at place: SourcePlace) -> ShapeFile? {
        do {
            return try JSONDecoder().decode(ShapeFile.self, from: Data(bytes))
        } catch {
            collector.add(.notGeoJSON(CommuneShapes.words(error), at: place))
            return nil
        }
    }

    private func linked(_ features: [ShapeFile.Feature], at place: SourcePlace) -> [CommuneShape] {
        var found: [RegisterIndex<Commune>: CommuneShape] = [:]
        var isComplete = true
        for feature in features {
            let code = feature.properties.code ?? ""
            guard let commune = communes.index(of: code) else {
                let known = communes.items.map(\.id)
                collector.add(.unknownCode(code, kind: .commune, known: known, at: place))
                isComplete = false
                continue
            }
            if found[commune] != nil {
                collector.add(.duplicateShape(code, at: place))
                isComplete = false
            }
            guard let rings = rings(of: feature) else {
                collector.add(.brokenOutline(of: communes[commune].name, code: code, at: place))
                isComplete = false
                continue
            }
            found[commune] = CommuneShape(commune: commune, rings: rings)
        }
        let missing = isComplete ? communes.indices.filter { found[$0] == nil } : []
        if let first = missing.first {
            collector.add(
                .shapesMissing(missing.count, example: "\(communes[first].name) (\(communes[first].id))", at: place))
        }
        return isComplete && missing.isEmpty ? communes.indices.compactMap { found[$0] } : []
    }

    /// The rings as points; nothing when one isn't closed, has fewer than four positions or leaves the globe.
    private func rings(of feature: ShapeFile.Feature) -> [[GeographicPoint]]? {
        guard !feature.geometry.rings.isEmpty else { return nil }
        var rings: [[GeographicPoint]] = []
        for ring in feature.geometry.rings {
            guard ring.count > 3, ring.first == ring.last, Set(ring).count > 2 else { return nil }
            let points = ring.compactMap { position -> GeographicPoint? in
                guard position.count > 1, abs(position[0]) <= 180, abs(position[1]) <= 90 else { return nil }
                return GeographicPoint(latitude: position[1], longitude: position[0])
            }
            guard points.count == ring.count else { return nil }
            rings.append(points)
        }
        return rings
    }

    /// Where in the file the decoder stopped, and at what.
    private static func words(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "" }
        let context: DecodingError.Context? =
            switch error {
            case .dataCorrupted(let context): context
            case .keyNotFound(let key, let context):
                DecodingError.Context(codingPath: context.codingPath + [key], debugDescription: "")
            case .typeMismatch(_, let context), .valueNotFound(_, let context): context
            @unknown default: nil
            }
        let path = (context?.codingPath ?? []).map { key in
            key.intValue.map { "[\($0)]" } ?? key.stringValue
        }
        return path.joined(separator: " ")
    }
}

extension [Double] {
    fileprivate func abs(_ position: Int) -> Double { self[position].magnitude }
}
