import CampaignModel

extension Diagnostic {
    /// An outline file with more bytes than a map can need.
    static func shapesTooLarge(bytes: Int, limit: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "shapes-too-large", at: place,
            summary: Bilingual(
                vi: "Tệp ranh giới quá lớn: \(bytes) byte, nhiều nhất là \(limit)",
                en: "The file of outlines is too large: \(bytes) bytes, at most \(limit)"),
            explanation: Bilingual(
                vi: "Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; chi tiết hơn nữa không ai thấy được.",
                en: "Maps on pages are a few hundred pixels wide; nobody sees more detail."),
            fix: simplified)
    }

    /// Outlines with more positions than a map can need.
    static func tooManyPositions(_ positions: Int, limit: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "too-many-positions", at: place,
            summary: Bilingual(
                vi: "Ranh giới có quá nhiều điểm: \(positions), nhiều nhất là \(limit)",
                en: "The outlines have too many positions: \(positions), at most \(limit)"),
            explanation: Bilingual(
                vi: "Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; chi tiết hơn nữa không ai thấy được.",
                en: "Maps on pages are a few hundred pixels wide; nobody sees more detail."),
            fix: simplified)
    }

    /// A file that can't be read as GeoJSON with a code for each commune.
    static func notGeoJSON(_ path: String, at place: SourcePlace) -> Diagnostic {
        let (vi, en) = path.isEmpty ? ("", "") : (" (tại \(path))", " (at \(path))")
        return Diagnostic(
            .error, "not-geojson", at: place,
            summary: Bilingual(
                vi: "Không đọc được tệp ranh giới\(vi)", en: "The file of outlines can’t be read\(en)"),
            explanation: Bilingual(
                vi: "Tệp phải là GeoJSON (RFC 7946): một FeatureCollection; mỗi Feature có “properties” với “code” "
                    + "là mã đơn vị và “geometry” là Polygon hoặc MultiPolygon.",
                en: "It has to be GeoJSON (RFC 7946): a FeatureCollection whose Features each have “properties” with a "
                    + "“code” and a “geometry” that is a Polygon or MultiPolygon."),
            fix: Bilingual(
                vi: "Hãy xuất lại tệp từ phần mềm bản đồ, hoặc xóa tệp để dùng bản đồ ô.",
                en: "Export the file anew from the mapping software, or delete it to use the map of cells."))
    }

    /// A commune that has two outlines.
    static func duplicateShape(_ code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-shape", at: place,
            summary: Bilingual(
                vi: "Mã “\(code)” có hai ranh giới", en: "The code “\(code)” has two outlines"),
            explanation: Bilingual(
                vi: "Mỗi đơn vị có đúng một Feature; nhiều mảnh đất là một MultiPolygon.",
                en: "Each unit has one Feature; several pieces of land are one MultiPolygon."),
            fix: Bilingual(vi: "Hãy gộp hai Feature làm một.", en: "Make the two Features one."))
    }

    /// An outline that can't be drawn.
    static func brokenOutline(of name: String, code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "broken-outline", at: place,
            summary: Bilingual(
                vi: "Ranh giới của \(name) (\(code)) bị lỗi", en: "The outline of \(name) (\(code)) is broken"),
            explanation: Bilingual(
                vi:
                    "Mỗi vòng phải khép kín: có ít nhất bốn điểm và điểm cuối trùng điểm đầu; kinh độ đứng trước vĩ độ, "
                    + "trong khoảng ±180 và ±90 độ.",
                en: "Every ring is closed: at least four positions, the last the same as the first; longitude comes "
                    + "before latitude, within ±180 and ±90 degrees."),
            fix: Bilingual(
                vi: "Hãy sửa vòng ấy trong phần mềm bản đồ rồi xuất lại.",
                en: "Repair the ring in the mapping software and export it again."))
    }

    /// Communes that the file leaves out.
    static func shapesMissing(_ count: Int, example: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "shapes-missing", at: place,
            summary: Bilingual(
                vi: "Thiếu ranh giới của \(count) đơn vị, ví dụ \(example)",
                en: "Outlines are missing: \(count), such as \(example)"),
            explanation: Bilingual(
                vi: "Bản đồ có chỗ trống sẽ làm người xem hiểu lầm.", en: "A map with holes would mislead."),
            fix: Bilingual(
                vi: "Hãy thêm các đơn vị còn thiếu, hoặc xóa tệp để dùng bản đồ ô.",
                en: "Add the units that are missing, or delete the file to use the map of cells."))
    }

    private static var simplified: Bilingual {
        Bilingual(
            vi: "Hãy đơn giản hóa ranh giới trong phần mềm bản đồ rồi xuất lại.",
            en: "Simplify the outlines in the mapping software and export them again.")
    }
}
