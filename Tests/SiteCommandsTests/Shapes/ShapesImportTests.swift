import Glibc
import Testing

@testable import SiteCommands

/// Maps that GDAL makes as offices have them, brought in by the built program. Their areas are invented.
@Suite struct ShapesImportTests {
    private let content: LedgerContent
    private var folder: TemporaryFolder { content.folder }

    init() throws {
        content = try LedgerContent()
        try content.rewrite(
            "data/communes.csv",
            """
            code,name,type,former_province,lat,lon,area_km2,valid_from,valid_to,predecessors,former_names,formed_from,sources
            22918,Phường Mũi Né,phuong,Bình Thuận,11.05,108.05,,,,,,Xã Thiện Nghiệp;Phường Hàm Tiến,
            24736,Xã Quảng Trực,xa,Đắk Nông,11.05,108.15,,,,,,,
            24805,Xã Đạ Tẻh,xa,Lâm Đồng,11.05,108.25,120.5,,,,,,

            """)
    }

    private func feature(_ properties: String, east: Double, width: Double = 0.1) -> String {
        let (w, e) = (east, east + width)
        // A border with a bend that both neighbours have.
        let ring =
            "[[\(w),11],[\(e),11],[\(e + 0.00003),11.05],[\(e),11.1],[\(w),11.1],[\(w + 0.00003),11.05],[\(w),11]]"
        return "{\"type\":\"Feature\",\"properties\":{\(properties)},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(ring)]}}"
    }

    private func write(_ features: [String], _ name: String = "in.json", head: String = "") throws {
        try folder.write(
            name, "{\"type\":\"FeatureCollection\",\(head)\"features\":[\(features.joined(separator: ","))]}")
    }

    private var byName: [String] {
        [
            feature("\"TÊN\":\"Phường Mũi Né\"", east: 108), feature("\"TÊN\":\"Quảng Trực\"", east: 108.1),
            feature("\"TÊN\":\"Xã Đạ Tẻh\"", east: 108.2),
        ]
    }

    private var byNumber: [String] {
        [
            feature("\"MA_XA\":22918", east: 108), feature("\"MA_XA\":24736", east: 108.1),
            feature("\"MA_XA\":24805", east: 108.2),
        ]
    }

    private func gdal(_ arguments: String...) throws {
        let outcome = try BoundedProcess(seconds: 60, memory: nil, fileSize: nil).run(
            arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin"], messages: folder.path + "/.gdal")
        #expect(outcome == .exited(0), "\(folder.text(".gdal") ?? "")")
    }

    private func shapes(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["import", "--shapes"] + arguments, in: folder)
    }

    private let path = "content/data/communes.geojson"

    /// The first position of the file that was written.
    private func corner() throws -> (Double, Double) {
        let text = try #require(folder.text(path))
        let numbers = text.split { !"0123456789.".contains($0) }.compactMap { Double($0) }.filter { $0 != 22918 }
        return (try #require(numbers.filter { $0 > 100 }.min()), try #require(numbers.filter { $0 < 100 }.min()))
    }

    @Test func takesAShapefileInVN2000() throws {
        try write(byNumber)
        try gdal("ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "in.json", "-t_srs", "EPSG:5899")
        let shown = try shapes("xa.shp")
        #expect(shown.exitCode == 0, "\(shown.output)\(shown.messages)")
        #expect(shown.output.contains("Areas joined by codes of the column “MA_XA”: 3"))
        #expect(shown.output.contains("xa.shp, MA_XA=22918  Phường Mũi Né (22918)"))
        #expect(shown.messages == "Nothing was written; add --yes to write.\n")
        #expect(folder.text(path) == nil)
        #expect(try shapes("xa.shp", "--yes").exitCode == 0)
        let corner = try corner()
        #expect((corner.0 - 108).magnitude < 0.00002)
        #expect((corner.1 - 11).magnitude < 0.00002)
        #expect(folder.text(path)?.contains("108.10003") == false, "three metres aside")
        #expect(try shapes("xa.shp").output.hasSuffix("Nothing would change.\n"))
        #expect(try content.run("check").output.contains("geojson") == false)
    }

    @Test func findsNamesInOldEncodings() throws {
        for encoding in ["TCVN", "CP1258", "UTF-8"] {
            try write(byName, "\(encoding).json")
            let name = "\(encoding).shp"
            try gdal(
                "ogr2ogr", "-f", "ESRI Shapefile", name, "\(encoding).json", "-t_srs", "EPSG:9218", "-lco",
                "ENCODING=\(encoding)")
            let run = try shapes(name)
            #expect(run.exitCode == 0, "\(encoding): \(run.output)\(run.messages)")
            #expect(run.output.contains("Areas joined by names of the column"))
        }
    }

    @Test func takesAnAreaThatStandsTwiceOnce() throws {
        try write(byNumber + byNumber.prefix(1))
        try write(byNumber, "again.json")
        let run = try shapes("in.json", "again.json", "--yes")
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        #expect(try content.run("check").output.contains("geojson") == false)
    }

    @Test func joinsPartsOfBeforeTheMerger() throws {
        try write([
            feature("\"ten\":\"xa thien nghiep\"", east: 108, width: 0.05),
            feature("\"ten\":\"Phường Hàm Tiến\"", east: 108.05, width: 0.05),
            feature("\"ten\":\"Quang Truc\"", east: 108.1), feature("\"ten\":\"Đạ Tẻh\"", east: 108.2),
        ])
        let run = try shapes("in.json", "--yes")
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(run.output.contains("by names of before the merger: 2"))
        #expect(folder.text(path)?.contains("108.05") == false, "no border within a unit")
    }

    @Test func namesTheMeridianThatFits() throws {
        try write(byNumber)
        try gdal("ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "in.json", "-t_srs", "EPSG:9218")
        try gdal("ogr2ogr", "-f", "ESRI Shapefile", "sai.shp", "xa.shp", "-a_srs", "EPSG:5899")
        let run = try shapes("sai.shp", "--yes")
        #expect(run.exitCode == 1)
        #expect(
            run.output.contains(
                "The map names the meridian 107°45′, but the points of communes.csv fit 108°30′ (82 km aside)"))
        #expect(run.output.contains("Add --system EPSG:9218."))
        #expect(folder.text(path) == nil)
        #expect(try shapes("sai.shp", "--system", "EPSG:9218", "--yes").exitCode == 0)
    }

    @Test func bringsBackALostDatum() throws {
        try write(byNumber)
        try gdal("ogr2ogr", "-f", "MapInfo File", "xa.tab", "in.json", "-t_srs", "EPSG:5899")
        let run = try shapes("xa.tab", "--yes")
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        #expect(run.output.contains("The map doesn’t name VN-2000 but has its grid (107°45′); taken as VN-2000"))
        let corner = try corner()
        #expect((corner.0 - 108).magnitude < 0.00003, "225 m are 0.002 of a degree")
        #expect((corner.1 - 11).magnitude < 0.00003)
    }

    @Test func exchangesAxes() throws {
        try write(byNumber)
        try gdal(
            "ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "in.json", "-t_srs", "EPSG:5899")
        try gdal(
            "ogr2ogr", "-f", "ESRI Shapefile", "bac.shp", "xa.shp", "-s_srs", "EPSG:5899", "-t_srs", "EPSG:5899", "-ct",
            "+proj=axisswap +order=2,1")
        let run = try shapes("bac.shp", "--yes")
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        #expect(run.output.contains("The map has northings before eastings; they were exchanged"))
        #expect(try (corner().0 - 108).magnitude < 0.00002)
    }

    @Test func asksForASystemThatIsNotSaid() throws {
        try write(byNumber)
        try gdal("ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "in.json", "-t_srs", "EPSG:5899")
        unlink(folder.path + "/xa.prj")
        let run = try shapes("xa.shp")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("The map doesn’t say its system of coordinates (527115; 1216469)"))
        #expect(try shapes("xa.shp", "--system", "EPSG:4756").output.contains("EPSG:4756 is in degrees, the map has"))
        #expect(try shapes("xa.shp", "--system", "EPSG:5899", "--yes").exitCode == 0)
        #expect(try shapes("xa.shp", "--system", "4756").exitCode == 64)
    }

    @Test func readsTheSystemOfGeoJSON() throws {
        let head = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4756\"}},"
        try write(byNumber, head: head)
        #expect(try shapes("in.json", "--yes").exitCode == 0)
        #expect(try (corner().0 - 108).magnitude > 0.001, "VN-2000 lies some 190 m west")
    }

    @Test func saysWhatIsNoUnit() throws {
        try write([
            byName[0], byName[1], feature("\"TÊN\":\"Xã Đạ Tẻ\"", east: 108.2),
            feature("\"TÊN\":\"Xã Lạ\"", east: 108.3),
        ])
        let run = try shapes("in.json", "--yes")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("Column “TÊN”: there is no unit “Xã Đạ Tẻ” (areas: 1)"))
        #expect(run.output.contains("The name lost its last letter: GDAL does that when it reads with ENCODING=TCVN."))
        #expect(run.output.contains("there is no unit “Xã Lạ”"))
        try write(byNumber + [feature("\"MA_XA\":99999", east: 108.3)], "more.json")
        let more = try shapes("more.json", "--yes")
        #expect(more.exitCode == 0)
        #expect(more.output.contains("warning: Column “MA_XA”: there is no unit “99999”"))
    }

    @Test func tellsAreasThatDiffer() throws {
        try write([byNumber[0], byNumber[1], feature("\"MA_XA\":24805", east: 108.2, width: 0.06)])
        #expect(
            try shapes("in.json").output.contains(
                "Outlines whose area differs from area_km2 in communes.csv by over 10 %: 1, such as Xã Đạ Tẻh 72.8 ≠ 120.5"
            ))
    }

    @Test func takesAZip() throws {
        try write(byNumber)
        try gdal("ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "in.json", "-t_srs", "EPSG:5899")
        try gdal("python3", "-m", "zipfile", "-c", "xa.zip", "xa.shp", "xa.shx", "xa.dbf", "xa.prj")
        #expect(try shapes("xa.zip", "--yes").exitCode == 0)
    }

    @Test func takesNothingFromBadFiles() throws {
        try write(byNumber)
        try gdal("ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "in.json", "-t_srs", "EPSG:5899")
        let bytes = try ByteReading.bytes(folder.path + "/xa.shp")
        _ = try OpenFolder(folder.path).create("cut.shp", Array(bytes.prefix(300)))
        for part in ["dbf", "shx", "prj"] {
            _ = try OpenFolder(folder.path).create("cut.\(part)", try ByteReading.bytes("\(folder.path)/xa.\(part)"))
        }
        try folder.write("anh.shp", "<html>")
        try folder.write("half.json", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\"")
        _ = try OpenFolder(folder.path).create("alone.shp", bytes)
        let told = [
            ("cut.shp", "The map is broken or cut off"), ("anh.shp", "“anh.shp” isn’t a map that can be read"),
            ("half.json", "The map is broken or cut off"), ("alone.shp", "Missing beside it: .dbf"),
        ]
        for (file, words) in told {
            let run = try shapes(file, "--yes")
            #expect(run.exitCode == 1, "\(file): \(run.output)\(run.messages)")
            #expect(run.output.contains(words), "\(file): \(run.output)")
        }
        #expect(folder.text(path) == nil)
        try write([byNumber[0], byNumber[1]], "two.json")
        #expect(try shapes("two.json", "--yes").output.contains("Outlines are missing: 1"))
    }
}
