import CampaignModel
import Testing

/// Three invented squares in a row stand for communes, each with a point in its middle.
@Suite struct ShapePlacesTests {
    private static let register = """
        code,name,type,former_province,lat,lon
        22918,Phường Mũi Né,phuong,Bình Thuận,11.05,108.05
        24736,Xã Quảng Trực,xa,Đắk Nông,11.05,108.15
        24640,Xã Cư Jút,xa,Đắk Nông,11.05,108.25
        """

    private func square(_ code: String, east: Double, north: Double = 11) -> String {
        let (w, e, s, n) = (east, east + 0.1, north, north + 0.1)
        return feature(code: "\"\(code)\"", "[[\(w),\(s)],[\(e),\(s)],[\(e),\(n)],[\(w),\(n)],[\(w),\(s)]]")
    }

    private func feature(code: String, _ ring: String) -> String {
        #"{"type":"Feature","properties":{"code":\#(code),"TEN":"x"},"#
            + #""geometry":{"type":"Polygon","coordinates":[\#(ring)]}}"#
    }

    private func text(_ features: [String], head: String = "") throws -> String {
        let file = #"{"type":"FeatureCollection",\#(head)"features":[\#(features.joined(separator: ","))]}"#
        return try SampleContent.campaign.with("data/communes.csv", ShapePlacesTests.register)
            .with("data/communes.geojson", file).resolved().text
    }

    private var right: [String] {
        [square("22918", east: 108), square("24736", east: 108.1), square("24640", east: 108.2)]
    }

    private func shifted(east: Double, north: Double = 0) -> [String] {
        ["22918", "24736", "24640"].enumerated().map {
            square($1, east: 108 + 0.1 * Double($0) + east, north: 11 + north)
        }
    }

    @Test func acceptsOutlinesAroundTheirPoints() throws {
        #expect(try !text(right).contains("geojson"))
        #expect(try !text(shifted(east: 0.07)).contains("geojson"), "2 km outside")
    }

    @Test func acceptsNamesOfWGS84() throws {
        for name in ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"] {
            let head = #""crs":{"type":"name","properties":{"name":"\#(name)"}},"#
            #expect(try !text(right, head: head).contains("geojson"))
        }
    }

    @Test func refusesOtherSystems() throws {
        let head = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4756"}},"#
        #expect(
            try text(right, head: head).hasPrefix(
                """
                content/data/communes.geojson:1:1: error: shapes-other-system
                Tệp ranh giới khai hệ tọa độ “urn:ogc:def:crs:EPSG::4756”, không phải WGS 84
                Tệp phải ghi kinh độ rồi vĩ độ theo WGS 84, tính bằng độ (RFC 7946, mục 4). Hệ khác làm ranh giới lệch, \
                có khi hàng trăm mét.
                Hãy xuất lại từ tệp gốc, khai đúng hệ tọa độ của tệp gốc: ogr2ogr -f GeoJSON -lco RFC7946=YES \
                communes.geojson SOURCE
                The file of outlines names the system “urn:ogc:def:crs:EPSG::4756”, not WGS 84
                The file holds longitude, then latitude, of WGS 84, in degrees (RFC 7946, section 4). Another system \
                moves the outlines, by hundreds of metres at times.
                Export it anew from the source, with the source's system of coordinates stated: ogr2ogr -f GeoJSON \
                -lco RFC7946=YES communes.geojson SOURCE
                """))
    }

    @Test func saysOnceThatCoordinatesAreInMetres() throws {
        let ring = "[[500000,1300000],[510000,1300000],[510000,1310000],[500000,1310000],[500000,1300000]]"
        let features = ["22918", "24736", "24640"].map { feature(code: "\"\($0)\"", ring) }
        let text = try text(features)
        #expect(text.components(separatedBy: "error:").count == 2)
        #expect(
            text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: shapes-in-metres
                Ranh giới ghi bằng mét (500000, 1300000), không phải bằng độ
                Tệp phải ghi kinh độ rồi vĩ độ theo WGS 84, tính bằng độ (RFC 7946, mục 4). Bản đồ VN-2000 ghi bằng mét, \
                mỗi tỉnh cũ một kinh tuyến trục.
                """))
        #expect(
            text.contains(
                """
                The outlines are in metres (500000, 1300000), not in degrees
                The file holds longitude, then latitude, of WGS 84, in degrees (RFC 7946, section 4). Maps in VN-2000 \
                are in metres, each former province with its own meridian.
                """))
    }

    @Test func saysOnceThatLatitudeComesFirst() throws {
        let ring = "[[11,108],[11.1,108],[11.1,108.1],[11,108.1],[11,108]]"
        let text = try text(["22918", "24736", "24640"].map { feature(code: "\"\($0)\"", ring) })
        #expect(text.components(separatedBy: "error:").count == 2)
        #expect(
            text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: shapes-swapped
                Tệp ranh giới ghi vĩ độ trước kinh độ
                Tệp phải ghi kinh độ rồi vĩ độ theo WGS 84, tính bằng độ (RFC 7946, mục 4).
                Hãy đổi chỗ hai số của mỗi điểm, hoặc xuất lại từ tệp gốc: ogr2ogr -f GeoJSON -lco RFC7946=YES \
                communes.geojson SOURCE
                The file of outlines has latitude before longitude
                The file holds longitude, then latitude, of WGS 84, in degrees (RFC 7946, section 4).
                Exchange the two numbers of each position, or export anew from the source: ogr2ogr -f GeoJSON -lco \
                RFC7946=YES communes.geojson SOURCE
                """))
    }

    @Test func saysOnceThatAllLieElsewhere() throws {
        let expected = """
            content/data/communes.geojson:1:1: error: shapes-elsewhere
            3 trong 3 ranh giới nằm sai chỗ, cách khoảng 76 km, ví dụ Phường Mũi Né
            Điểm của mỗi đơn vị trong communes.csv phải nằm trong ranh giới của nó, hoặc cách không quá 5 km. Thường do \
            đọc VN-2000 với kinh tuyến trục của tỉnh khác (lệch khoảng 80 km), hoặc mã bị xáo trộn.
            """
        let text = try text(shifted(east: 0.75))
        #expect(text.hasPrefix(expected))
        #expect(
            text.contains(
                """
                3 of 3 outlines lie elsewhere, about 76 km away, such as Phường Mũi Né
                A unit's point in communes.csv lies within its outline or at most 5 km away. The usual cause is VN-2000 \
                read with another province's meridian (some 80 km), or codes that were shuffled.
                """))
        #expect(try self.text(shifted(east: -100)).contains("error: shapes-elsewhere"))
    }

    @Test func namesTheUnitThatHoldsAnothersPoint() throws {
        let exchanged = [square("24736", east: 108), square("22918", east: 108.1), square("24640", east: 108.2)]
        #expect(
            try text(exchanged).hasPrefix(
                """
                content/data/communes.geojson:1:1: error: outline-far-from-point
                Ranh giới của Phường Mũi Né (22918) cách điểm của nó 5 km
                Điểm của mỗi đơn vị trong communes.csv phải nằm trong ranh giới của nó, hoặc cách không quá 5 km. Điểm \
                ấy nằm trong ranh giới ghi mã của Xã Quảng Trực (24736).
                Hãy xem mã của hai ranh giới có bị đổi chỗ không, hoặc sửa lat, lon trong communes.csv.
                The outline of Phường Mũi Né (22918) is 5 km away from its point
                A unit's point in communes.csv lies within its outline or at most 5 km away. That point lies in the \
                outline that bears the code of Xã Quảng Trực (24736).
                See whether two codes were exchanged, or correct lat and lon in communes.csv.
                """))
    }

    @Test func saysWhatWasFoundInPlaceOfACode() throws {
        let ring = "[[108,11],[108.1,11],[108.1,11.1],[108,11.1],[108,11]]"
        #expect(
            try text([feature(code: "22918", ring)]).hasPrefix(
                """
                content/data/communes.geojson:1:1: error: shape-without-code
                “code” là số 22918, không phải chữ
                Mỗi Feature cần “code” là mã năm chữ số, ghi bằng chữ ("22918"), để số 0 ở đầu không mất.
                Hãy đổi tên cột mã thành “code” và kiểu thành chữ, rồi xuất lại.
                “code” is the number 22918, not text
                Each Feature needs a “code”: five digits, as text ("22918"), so that zeros in front stay.
                Rename the column of codes to “code”, make its type text, and export again.
                """))
        let cut = feature(code: "\"22918\"", ring).replacing("\"code\"", with: "\"cod\"")
        let text = try text([cut])
        #expect(text.contains("Một Feature không có “code”; nó có: TEN, cod"))
        #expect(text.contains("“cod” là “code” bị cắt chữ cuối: GDAL làm vậy khi đọc với ENCODING=TCVN."))
        #expect(text.contains("A Feature has no “code”; it has: TEN, cod"))
        #expect(
            text.contains("“cod” is “code” without its last letter: GDAL does that when it reads with ENCODING=TCVN."))
    }
}
