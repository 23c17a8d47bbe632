import CampaignModel

extension Diagnostic {
    private static let exportCommand = "ogr2ogr -f GeoJSON -lco RFC7946=YES communes.geojson SOURCE"

    private static var asDegrees: Bilingual {
        Bilingual(
            vi: "Tệp phải ghi kinh độ rồi vĩ độ theo WGS 84, tính bằng độ (RFC 7946, mục 4).",
            en: "The file holds longitude, then latitude, of WGS 84, in degrees (RFC 7946, section 4).")
    }

    private static var exportAnew: Bilingual {
        Bilingual(
            vi: "Hãy xuất lại từ tệp gốc, khai đúng hệ tọa độ của tệp gốc: \(exportCommand)",
            en: "Export it anew from the source, with the source's system of coordinates stated: \(exportCommand)")
    }

    /// Coordinates in metres, as VN-2000 has them.
    static func shapesInMetres(_ position: [Double], at place: SourcePlace) -> Diagnostic {
        let pair = position.prefix(2).map(wholeMetres).joined(separator: ", ")
        return Diagnostic(
            .error, "shapes-in-metres", at: place,
            summary: Bilingual(
                vi: "Ranh giới ghi bằng mét (\(pair)), không phải bằng độ",
                en: "The outlines are in metres (\(pair)), not in degrees"),
            explanation: Bilingual(
                vi: asDegrees.vietnamese + " Bản đồ VN-2000 ghi bằng mét, mỗi tỉnh cũ một kinh tuyến trục.",
                en: asDegrees.english + " Maps in VN-2000 are in metres, each former province with its own meridian."),
            fix: exportAnew)
    }

    /// A coordinate without decimals; as it stands when no whole number holds it.
    private static func wholeMetres(_ coordinate: Double) -> String {
        Int(exactly: coordinate.rounded()).map(String.init) ?? "\(coordinate)"
    }

    /// A file that says that its degrees are those of another system.
    static func shapesInOtherSystem(_ system: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "shapes-other-system", at: place,
            summary: Bilingual(
                vi: "Tệp ranh giới khai hệ tọa độ “\(system)”, không phải WGS 84",
                en: "The file of outlines names the system “\(system)”, not WGS 84"),
            explanation: Bilingual(
                vi: asDegrees.vietnamese + " Hệ khác làm ranh giới lệch, có khi hàng trăm mét.",
                en: asDegrees.english + " Another system moves the outlines, by hundreds of metres at times."),
            fix: exportAnew)
    }

    /// Latitude before longitude.
    static func shapesSwapped(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "shapes-swapped", at: place,
            summary: Bilingual(
                vi: "Tệp ranh giới ghi vĩ độ trước kinh độ", en: "The file of outlines has latitude before longitude"),
            explanation: asDegrees,
            fix: Bilingual(
                vi: "Hãy đổi chỗ hai số của mỗi điểm, hoặc xuất lại từ tệp gốc: \(exportCommand)",
                en: "Exchange the two numbers of each position, or export anew from the source: \(exportCommand)"))
    }

    /// A feature without a code that is text.
    static func shapeWithoutCode(_ properties: ShapeFile.Properties, at place: SourcePlace) -> Diagnostic {
        let names = properties.names.prefix(12).joined(separator: ", ")
        let summary =
            if let number = properties.number {
                Bilingual(
                    vi: "“code” là số \(number), không phải chữ", en: "“code” is the number \(number), not text")
            } else {
                Bilingual(
                    vi: "Một Feature không có “code”; nó có: \(names.isEmpty ? "(không gì)" : names)",
                    en: "A Feature has no “code”; it has: \(names.isEmpty ? "(nothing)" : names)")
            }
        let isCut = properties.number == nil && properties.names.contains { $0.lowercased() == "cod" }
        let cutVI = isCut ? " “cod” là “code” bị cắt chữ cuối: GDAL làm vậy khi đọc với ENCODING=TCVN." : ""
        let cutEN =
            isCut ? " “cod” is “code” without its last letter: GDAL does that when it reads with ENCODING=TCVN." : ""
        return Diagnostic(
            .error, "shape-without-code", at: place, summary: summary,
            explanation: Bilingual(
                vi: "Mỗi Feature cần “code” là mã năm chữ số, ghi bằng chữ (\"22918\"), để số 0 ở đầu không mất."
                    + cutVI,
                en: "Each Feature needs a “code”: five digits, as text (\"22918\"), so that zeros in front stay."
                    + cutEN),
            fix: Bilingual(
                vi: "Hãy đổi tên cột mã thành “code” và kiểu thành chữ, rồi xuất lại.",
                en: "Rename the column of codes to “code”, make its type text, and export again."))
    }

    /// Most outlines lie somewhere else than the register's points.
    static func shapesElsewhere(
        _ count: Int, of all: Int, kilometres: Int, example: Commune, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "shapes-elsewhere", at: place,
            summary: Bilingual(
                vi: "\(count) trong \(all) ranh giới nằm sai chỗ, cách khoảng \(kilometres) km, ví dụ \(example.name)",
                en: "\(count) of \(all) outlines lie elsewhere, about \(kilometres) km away, such as \(example.name)"),
            explanation: Bilingual(
                vi: "Điểm của mỗi đơn vị trong communes.csv phải nằm trong ranh giới của nó, hoặc cách không quá 5 km. "
                    + "Thường do đọc VN-2000 với kinh tuyến trục của tỉnh khác (lệch khoảng 80 km), hoặc mã bị xáo trộn.",
                en: "A unit's point in communes.csv lies within its outline or at most 5 km away. The usual cause is "
                    + "VN-2000 read with another province's meridian (some 80 km), or codes that were shuffled."),
            fix: exportAnew)
    }

    /// An outline that isn't where the unit is.
    static func outlineFarFromPoint(
        _ commune: Commune, kilometres: Int, holder: Commune?, at place: SourcePlace
    ) -> Diagnostic {
        let name = "\(commune.name) (\(commune.id))"
        let vi = holder.map { " Điểm ấy nằm trong ranh giới ghi mã của \($0.name) (\($0.id))." } ?? ""
        let en = holder.map { " That point lies in the outline that bears the code of \($0.name) (\($0.id))." } ?? ""
        return Diagnostic(
            .error, "outline-far-from-point", at: place,
            summary: Bilingual(
                vi: "Ranh giới của \(name) cách điểm của nó \(kilometres) km",
                en: "The outline of \(name) is \(kilometres) km away from its point"),
            explanation: Bilingual(
                vi: "Điểm của mỗi đơn vị trong communes.csv phải nằm trong ranh giới của nó, hoặc cách không quá 5 km."
                    + vi,
                en: "A unit's point in communes.csv lies within its outline or at most 5 km away." + en),
            fix: Bilingual(
                vi: "Hãy xem mã của hai ranh giới có bị đổi chỗ không, hoặc sửa lat, lon trong communes.csv.",
                en: "See whether two codes were exchanged, or correct lat and lon in communes.csv."))
    }
}
