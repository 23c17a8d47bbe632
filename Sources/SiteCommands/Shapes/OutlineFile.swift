import CampaignModel

/// Outlines as `communes.geojson` has them (RFC 7946): a line for each commune, the same bytes for the same outlines.
struct OutlineFile {
    /// The outlines by codes, in the order of the register.
    let outlines: [(code: String, rings: [BorderRing])]

    var bytes: [UInt8] {
        let features = outlines.map { outline in
            let polygons = OutlineFile.polygons(outline.rings).map { polygon in
                "[" + polygon.map(OutlineFile.text).joined(separator: ",") + "]"
            }
            return #"{"type":"Feature","properties":{"code":"\#(outline.code)"},"geometry":{"type":"MultiPolygon","#
                + "\"coordinates\":[" + polygons.joined(separator: ",") + "]}}"
        }
        return Array(
            ("{\"type\":\"FeatureCollection\",\"features\":[\n" + features.joined(separator: ",\n") + "\n]}\n").utf8)
    }

    /// Outer rings, each with the holes that lie in it.
    static func polygons(_ rings: [BorderRing]) -> [[BorderRing]] {
        let outer = rings.filter { $0.doubleArea > 0 }
        var polygons = outer.map { [$0] }
        for hole in rings where hole.doubleArea <= 0 {
            let holders = outer.indices.filter { index in
                hole.count { outer[index].contains($0) } * 2 > hole.count
            }
            if let holder = holders.min(by: { outer[$0].doubleArea < outer[$1].doubleArea }) {
                polygons[holder].append(hole)
            }
        }
        return polygons
    }

    /// The area of rings in km², holes taken away: right to a percent.
    static func area(_ rings: [BorderRing]) -> Double {
        rings.reduce(0) { sum, ring in
            let middle = ring.reduce(0) { $0 + $1.north } / max(1, ring.count)
            let scale = Scale(latitude: Double(middle) / BorderPoint.perDegree)
            return sum + Double(ring.doubleArea) / 2 * scale.east * scale.north / 1_000_000
        }
    }

    private static func text(_ ring: BorderRing) -> String {
        let points = (ring + ring.prefix(1)).map { "[\(degrees($0.east)),\(degrees($0.north))]" }
        return "[" + points.joined(separator: ",") + "]"
    }

    private static func degrees(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        return (number < 0 ? "-" : "") + padded.dropLast(5) + "." + padded.suffix(5)
    }
}
