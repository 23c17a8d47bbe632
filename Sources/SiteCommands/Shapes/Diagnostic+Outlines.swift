import CampaignModel

extension MapRemark {
    func diagnostic(at place: SourcePlace) -> Diagnostic {
        switch self {
        case .northFirst: MapRemark.northFirst(at: place)
        case .datumLost(let meridian): MapRemark.datumLost(meridian, at: place)
        case .decoded(let encoding): MapRemark.decoded(encoding, at: place)
        }
    }

    private static func northFirst(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "shapes-north-first", at: place,
            summary: Bilingual(
                vi: "Bản đồ ghi tọa độ bắc trước tọa độ đông; đã đổi chỗ",
                en: "The map has northings before eastings; they were exchanged"),
            explanation: Bilingual(
                vi: "Trên giấy X là hướng bắc; phần mềm bản đồ ghi hướng đông trước.",
                en: "On paper X is north in Viet Nam; mapping software writes east first."),
            fix: Bilingual(vi: "Không cần làm gì nếu bản đồ đúng chỗ.", en: "Nothing, if the map lies right."))
    }

    private static func datumLost(_ meridian: Double, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "shapes-datum-lost", at: place,
            summary: Bilingual(
                vi: "Bản đồ không khai VN-2000 nhưng dùng lưới của VN-2000 (\(MapSystem.shown(meridian))); đọc là "
                    + "VN-2000",
                en: "The map doesn’t name VN-2000 but has its grid (\(MapSystem.shown(meridian))); taken as VN-2000"
            ),
            explanation: Bilingual(
                vi:
                    "Múi 3° với hệ số 0,9999 chỉ có ở VN-2000. MapInfo và shapefile làm mất bảy tham số khi lưu; đọc "
                    + "là WGS 84 thì lệch 225 m.",
                en: "Zones of 3° with the scale 0.9999 are VN-2000's alone. MapInfo and shapefiles lose the seven "
                    + "parameters on saving; as WGS 84 all would be 225 m off."),
            fix: Bilingual(
                vi: "Nếu bản đồ thật sự không theo VN-2000, hãy nêu hệ bằng --system.",
                en: "If the map really isn't VN-2000, name its system by --system."))
    }

    private static func decoded(_ encoding: Bilingual, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .note, "shapes-decoded", at: place,
            summary: Bilingual(
                vi: "Bảng thuộc tính viết bằng \(encoding.vietnamese); đã đổi sang Unicode",
                en: "The table was in \(encoding.english); it was decoded"),
            explanation: Bilingual(
                vi: "Tệp .dbf cũ không khai bảng mã; GDAL tự đổi thì mất chữ cuối của mỗi tên.",
                en: "Old .dbf files don't name their encoding; GDAL's own decoding cuts the last letter of names."),
            fix: Bilingual(vi: "Hãy xem lại vài tên.", en: "Look at some of the names."))
    }
}

extension Diagnostic {
    /// Which column told the units.
    static func outlinesJoined(_ join: OutlineJoin, areas: Int, at place: SourcePlace) -> Diagnostic {
        let by = join.key == .code ? Bilingual(vi: "mã", en: "codes") : Bilingual(vi: "tên", en: "names")
        let former = join.formerCount
        return Diagnostic(
            .note, "outlines-joined", at: place,
            summary: Bilingual(
                vi: "\(areas) vùng ghép theo \(by.vietnamese) ở cột “\(join.column)”"
                    + (former > 0 ? ", \(former) theo tên trước khi sáp nhập" : ""),
                en: "Areas joined by \(by.english) of the column “\(join.column)”: \(areas)"
                    + (former > 0 ? ", by names of before the merger: \(former)" : "")),
            explanation: Bilingual(
                vi: "Nhiều vùng của một đơn vị được gộp, ranh giới giữa chúng bỏ đi.",
                en: "Several areas of one unit become one; borders between them are left out."),
            fix: Bilingual(vi: "Không cần làm gì.", en: "Nothing needs to be done."))
    }

    /// Areas that are no unit's.
    static func outlineUnknown(
        _ unknown: OutlineJoin.Unknown, in column: String, isPassedOver: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let (shownVI, shownEN) = unknown.word.isEmpty ? ("(trống)", "(empty)") : (unknown.word, unknown.word)
        let fix: Bilingual =
            if unknown.isCut {
                Bilingual(
                    vi:
                        "Tên này bị cắt chữ cuối: GDAL làm vậy khi đọc với ENCODING=TCVN. Hãy nhập tệp gốc, không qua GDAL.",
                    en: "The name lost its last letter: GDAL does that when it reads with ENCODING=TCVN. Import the "
                        + "original instead.")
            } else if !unknown.several.isEmpty {
                Bilingual(
                    vi: "Có thể là: \(unknown.several.joined(separator: ", ")). Hãy dùng bản đồ có mã đơn vị.",
                    en: "It may be: \(unknown.several.joined(separator: ", ")). Use a map with codes.")
            } else if let nearest = unknown.nearest {
                Bilingual(vi: "Có phải là “\(nearest)”? Hãy sửa trong bản đồ.", en: "Is it “\(nearest)”? Mend the map.")
            } else {
                Bilingual(
                    vi: "Hãy sửa trong bản đồ, hoặc thêm tên cũ vào former_names, formed_from của communes.csv.",
                    en: "Mend the map, or add the old name under former_names or formed_from of communes.csv.")
            }
        return Diagnostic(
            isPassedOver ? .warning : .error, "outline-unknown-unit", at: place,
            summary: Bilingual(
                vi: "Cột “\(column)”: không có đơn vị “\(shownVI)” (\(unknown.count) vùng)",
                en: "Column “\(column)”: there is no unit “\(shownEN)” (areas: \(unknown.count))"),
            explanation: isPassedOver
                ? Bilingual(
                    vi: "Mọi đơn vị đã có ranh giới, nên vùng này được bỏ qua.",
                    en: "Every unit has its outline already, so the area is passed over.")
                : Bilingual(
                    vi: "Không đoán: một vùng gán nhầm sẽ làm bản đồ sai.",
                    en: "Nothing is guessed: an area given to another unit would make the map wrong."),
            fix: fix)
    }

    /// More words that led nowhere than can be told one by one.
    static func outlinesUnknown(more count: Int, in column: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "outlines-unknown-more", at: place,
            summary: Bilingual(
                vi: "Cột “\(column)”: còn \(count) tên nữa không có trong communes.csv",
                en: "Column “\(column)”: further names that aren’t in communes.csv: \(count)"),
            explanation: Bilingual(
                vi: "Có lẽ đây là bản đồ của tỉnh khác, hoặc cột này không phải tên đơn vị.",
                en: "The map may be another province's, or the column holds something else."),
            fix: Bilingual(vi: "Hãy xem lại bản đồ.", en: "Look at the map again."))
    }

    /// All areas lie as far aside as two meridians do.
    static func outlinesByOtherMeridian(
        stated: Double, fitting: MapSystem.Grid, kilometres: Int, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "outlines-other-meridian", at: place,
            summary: Bilingual(
                vi: "Bản đồ khai kinh tuyến trục \(MapSystem.shown(stated)), nhưng các điểm của communes.csv khớp với "
                    + "\(MapSystem.shown(fitting.meridian)) (lệch \(kilometres) km)",
                en: "The map names the meridian \(MapSystem.shown(stated)), but the points of communes.csv fit "
                    + "\(MapSystem.shown(fitting.meridian)) (\(kilometres) km aside)"),
            explanation: Bilingual(
                vi: "Mỗi tỉnh cũ có kinh tuyến trục riêng, mà số ghi thì giống nhau: 500000 ở giữa múi.",
                en: "Each former province has a meridian of its own, with the same numbers: 500000 in the middle."),
            fix: Bilingual(
                vi: "Hãy thêm --system EPSG:\(fitting.code).", en: "Add --system EPSG:\(fitting.code)."))
    }

    /// What was left out of the lines.
    static func outlinesSimplified(
        from before: Int, to after: Int, metres: Int, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .note, "outlines-simplified", at: place,
            summary: Bilingual(
                vi: "Ranh giới còn \(after) trong \(before) điểm, lệch nhiều nhất \(metres) m",
                en: "Outlines have \(after) of \(before) positions, at most \(metres) m aside"),
            explanation: Bilingual(
                vi: "Ranh giới chung của hai đơn vị được rút gọn một lần cho cả hai, nên không có kẽ hở.",
                en: "A border that two units share is made simpler once for both, so that no gap opens."),
            fix: Bilingual(vi: "Không cần làm gì.", en: "Nothing needs to be done."))
    }

    /// Borders that neighbours draw each in its own way.
    static func outlinesAligned(_ count: Int, at place: SourcePlace) -> Diagnostic {
        let metres = Int(BorderAlignment.tolerance)
        return Diagnostic(
            .note, "outlines-aligned", at: place,
            summary: Bilingual(
                vi:
                    "Ranh giới chung vẽ hai lần không khớp: đã dời hoặc thêm \(count) điểm, mỗi điểm không quá \(metres) m",
                en:
                    "Shared borders are drawn twice and differ: positions moved or added: \(count), each within \(metres) m"
            ),
            explanation: Bilingual(
                vi:
                    "Hai đơn vị kề nhau phải có cùng một đường ranh giới; nếu không, bản đồ sẽ có kẽ hở hoặc chỗ chồng lên nhau.",
                en: "Neighbours must have the same line between them; else the map has gaps or overlaps."),
            fix: Bilingual(vi: "Không cần làm gì.", en: "Nothing needs to be done."))
    }

    /// Areas that differ from the register's.
    static func outlineAreasDiffer(_ examples: [String], count: Int, at place: SourcePlace) -> Diagnostic {
        let list = examples.joined(separator: "; ")
        return Diagnostic(
            .warning, "outline-areas-differ", at: place,
            summary: Bilingual(
                vi: "Diện tích của \(count) ranh giới khác area_km2 trong communes.csv quá 10 %: \(list)",
                en: "Outlines whose area differs from area_km2 in communes.csv by over 10 %: \(count), such as \(list)"),
            explanation: Bilingual(
                vi: "Có thể thiếu một phần, thừa một phần, hoặc bản đồ là của trước khi sáp nhập.",
                en: "A part may be missing or too much, or the map may be from before the merger."),
            fix: Bilingual(vi: "Hãy xem lại các đơn vị ấy trên bản đồ.", en: "Look at these units on the map."))
    }
}
