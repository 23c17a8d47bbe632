import CampaignModel
import Foundation
import SiteContent

/// One map read into areas in degrees of WGS 84, whatever it was in.
struct MapReading {
    let features: [MapFeatures.Feature]
    /// What was told of its coordinates.
    let system: MapSystem
    let remarks: [MapRemark]

    /// Reads a map.
    ///
    /// - Parameter stated: The system that somebody names (`EPSG:9218`); it counts more than what the map says.
    init(_ path: String, stated: String?) throws(MapProblem) {
        let file = try MapFile(path)
        let tool: MapTool
        do {
            tool = try MapTool(file)
        } catch {
            throw .failure(error)
        }
        let layer = try MapLayer(tool.output(["ogrinfo", "-ro", "-so", "-al", tool.source]))
        var remarks: [MapRemark] = []
        system = try MapReading.system(of: layer, file, tool, stated: stated, &remarks)
        var source = tool.source
        // Letters of shapefiles come as they are: GDAL's own decoding cuts the last one of names in old encodings.
        let encoding = file.format == .shapefile ? ["-oo", "ENCODING="] : []
        if layer.isNorthFirst {
            remarks.append(.northFirst)
            // The order of the numbers is all that changes, so the system plays no part.
            let isShape = file.format == .shapefile
            let turned = isShape ? "turned.shp" : "turned.json"
            _ = try tool.output(
                [
                    "ogr2ogr", "-f", isShape ? "ESRI Shapefile" : "GeoJSON", turned, source, "-s_srs",
                    system.definition,
                    "-t_srs", system.definition, "-ct", "+proj=axisswap +order=2,1", "-dim", "XY",
                ] + encoding + (isShape ? ["-lco", "ENCODING="] : []))
            source = turned
        }
        _ = try tool.output(
            [
                "ogr2ogr", "-f", "GeoJSON", "made.json", source, "-s_srs", system.definition, "-t_srs", "EPSG:4326",
                "-dim",
                "XY", "-lco", "COORDINATE_PRECISION=7", "-lco", "RFC7946=NO",
            ] + encoding)
        features = try MapReading.features(tool.made("made.json"), &remarks)
        self.remarks = remarks
    }

    private static func system(
        of layer: MapLayer, _ file: MapFile, _ tool: MapTool, stated: String?, _ remarks: inout [MapRemark]
    ) throws(MapProblem) -> MapSystem {
        if let stated {
            let text = try? tool.output(["gdalsrsinfo", "-o", "proj4", stated])
            guard let system = text.flatMap({ MapSystem($0) }) else { throw .fault(.noSuchSystem(stated)) }
            guard system.isGeographic != layer.isInMetres else { throw .fault(.systemDoesNotFit(stated, layer)) }
            return system
        }
        let text = (try? tool.output(["gdalsrsinfo", "-o", "proj4", tool.source])) ?? ""
        guard let system = MapSystem(text), system.isGeographic != layer.isInMetres else {
            throw .fault(.noSystem(layer))
        }
        if let meridian = system.vietnameseMeridian, !system.isVietnameseDatum {
            guard let tied = MapSystem.vietnamese(meridian: meridian) else { throw .fault(.noSystem(layer)) }
            remarks.append(.datumLost(meridian: meridian))
            return tied
        }
        guard system.isTied else { throw .fault(.unknownDatum(layer)) }
        return system
    }

    private static func features(
        _ bytes: [UInt8], _ remarks: inout [MapRemark]
    ) throws(MapProblem) -> [MapFeatures.Feature] {
        var bytes = bytes
        let isUnicode = String(validating: bytes, as: UTF8.self) != nil
        if !isUnicode, let conversion = LegacyConversion(bytes) {
            bytes = Array(conversion.text.utf8)
            if let encoding = conversion.encoding { remarks.append(.decoded(encoding)) }
        }
        do {
            let features = try JSONDecoder().decode(MapFeatures.self, from: Data(bytes)).features
            guard features.contains(where: { !$0.polygons.isEmpty }) else { throw MapProblem.fault(.notAreas) }
            return features
        } catch let problem as MapProblem {
            throw problem
        } catch {
            throw .fault(.broken("GeoJSON"))
        }
    }
}

/// What has to be known about how a map was read.
enum MapRemark: Hashable {
    case northFirst
    case datumLost(meridian: Double)
    case decoded(Bilingual)
}
