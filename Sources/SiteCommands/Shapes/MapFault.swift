import CampaignModel
import OfficeFiles

/// Why a map isn't taken.
enum MapFault: Hashable {
    case notAMap(String)
    case noMapInside
    case severalMaps([String])
    case missingParts([String])
    case package(OfficeFault)
    case tooLarge
    case tooHard
    case broken(String)
    case empty
    case notAreas
    case noSystem(MapLayer)
    case unknownDatum(MapLayer)
    case noSuchSystem(String)
    case systemDoesNotFit(String, MapLayer)
    case noKey([String])

    func diagnostic(at place: SourcePlace) -> Diagnostic {
        let words = words
        return Diagnostic(
            .error, words.id, at: place, summary: words.summary, explanation: words.why, fix: words.fix)
    }

    private typealias Words = (id: String, summary: Bilingual, why: Bilingual, fix: Bilingual)

    private var words: Words {
        switch self {
        case .notAMap, .noMapInside, .severalMaps, .missingParts: fileWords
        case .package, .tooLarge, .tooHard, .broken: brokenWords
        case .empty, .notAreas, .noKey: tableWords
        case .noSystem, .unknownDatum, .noSuchSystem, .systemDoesNotFit: systemWords
        }
    }

    private static let kinds = Bilingual(
        vi:
            "Nhận được: shapefile (.shp với .dbf, .shx, .prj bên cạnh, hoặc nén chung thành .zip), GeoJSON, GeoPackage, "
            + "MapInfo (.tab, .mif).",
        en: "Taken are: shapefiles (.shp with .dbf, .shx, .prj beside it, or all in one .zip), GeoJSON, GeoPackage, "
            + "MapInfo (.tab, .mif).")

    private var fileWords: Words {
        switch self {
        case .notAMap(let name):
            (
                "shapes-other-type",
                Bilingual(vi: "“\(name)” không phải tệp bản đồ đọc được", en: "“\(name)” isn’t a map that can be read"),
                MapFault.kinds,
                Bilingual(
                    vi: "Hãy xuất lại thành một trong các loại ấy.", en: "Export it anew as one of these.")
            )
        case .severalMaps(let names): severalMapsWords(names)
        case .missingParts(let endings):
            (
                "shapes-missing-part",
                Bilingual(
                    vi: "Thiếu tệp \(endings.joined(separator: ", ")) bên cạnh",
                    en: "Missing beside it: \(endings.joined(separator: ", "))"),
                Bilingual(
                    vi: "Bản đồ này gồm nhiều tệp cùng tên; mã và tên đơn vị nằm trong tệp còn thiếu.",
                    en: "Such a map is several files of one name; codes and names are in the missing one."),
                Bilingual(
                    vi: "Hãy xin gửi đủ các tệp, tốt nhất nén chung thành một .zip.",
                    en: "Ask for all of them, best in one .zip.")
            )
        default:
            (
                "shapes-none-inside",
                Bilingual(vi: "Trong tệp nén không có bản đồ", en: "There is no map in the ZIP"), MapFault.kinds,
                Bilingual(
                    vi: "Hãy xin gửi lại tệp đúng.", en: "Ask for the right file.")
            )
        }
    }

    private func severalMapsWords(_ names: [String]) -> Words {
        (
            "shapes-several",
            Bilingual(
                vi: "Trong tệp có nhiều bản đồ: \(names.prefix(5).joined(separator: ", "))",
                en: "There are several maps in it: \(names.prefix(5).joined(separator: ", "))"),
            Bilingual(
                vi: "Không biết bản đồ nào là ranh giới cấp xã.", en: "Nobody knows which has the communes."),
            Bilingual(
                vi: "Hãy xuất riêng lớp ranh giới cấp xã, hoặc giải nén rồi nhập riêng tệp ấy.",
                en: "Export the layer of communes alone, or unpack it and import that file.")
        )
    }

    private var brokenWords: Words {
        let again = Bilingual(vi: "Hãy xin gửi lại tệp.", en: "Ask for the file again.")
        switch self {
        case .package(.bomb): return bombWords
        case .package(.oldOrLocked): return lockedWords
        case .tooLarge, .package(.tooLarge):
            return (
                "shapes-file-too-large", Bilingual(vi: "Bản đồ quá lớn", en: "The map is too large"),
                Bilingual(
                    vi: "Nhiều nhất 200 MB mỗi tệp, 60 MB nếu nén. Ranh giới của cả tỉnh chỉ cần vài chục MB.",
                    en: "At most 200 MB a file, 60 MB packed. A province's borders take some tens of MB."),
                Bilingual(
                    vi: "Hãy xuất riêng lớp ranh giới cấp xã.", en: "Export the layer of communes alone.")
            )
        case .tooHard: return tooHardWords
        case .broken(let reason):
            let told = reason.isEmpty ? "" : ": \(reason)"
            return (
                "shapes-broken",
                Bilingual(
                    vi: "Bản đồ hỏng hoặc bị cắt ngang\(told)", en: "The map is broken or cut off\(told)"),
                Bilingual(vi: "Không lấy gì từ một tệp không đọc được trọn.", en: "Nothing is taken from half a file."),
                again
            )
        default:
            return (
                "shapes-broken", Bilingual(vi: "Bản đồ hỏng hoặc bị cắt ngang", en: "The map is broken or cut off"),
                Bilingual(vi: "Không lấy gì từ một tệp không đọc được trọn.", en: "Nothing is taken from half a file."),
                again
            )
        }
    }

    private var tooHardWords: Words {
        (
            "shapes-too-hard",
            Bilingual(
                vi: "GDAL không đọc xong bản đồ trong 120 giây và 3 GB bộ nhớ",
                en: "GDAL didn't read the map within 120 seconds and 3 GB of memory"),
            Bilingual(
                vi: "Tệp do nơi khác gửi được đọc có giới hạn.", en: "What others send is read within bounds."),
            Bilingual(
                vi: "Hãy đơn giản hóa bản đồ rồi xuất lại.", en: "Simplify the map and export it anew.")
        )
    }

    private var bombWords: Words {
        (
            "shapes-bomb",
            Bilingual(
                vi: "Tệp nén phình ra hàng trăm lần khi giải nén",
                en: "The ZIP grows hundreds of times when unpacked"),
            Bilingual(
                vi: "Không bản đồ nào như vậy; tệp có thể được làm ra để làm treo máy.",
                en: "No map does that; such files are made to stop computers."),
            Bilingual(vi: "Hãy hỏi người gửi, và đừng mở tệp.", en: "Ask the sender, and don't open it.")
        )
    }

    private var lockedWords: Words {
        (
            "shapes-locked", Bilingual(vi: "Tệp nén có mật khẩu", en: "The ZIP has a password"),
            Bilingual(vi: "Không mở được khi không biết mật khẩu.", en: "Nobody can open it without."),
            Bilingual(vi: "Hãy giải nén rồi nhập tệp bên trong.", en: "Unpack it and import what is in it.")
        )
    }

    private var tableWords: Words {
        switch self {
        case .empty:
            (
                "shapes-empty", Bilingual(vi: "Bản đồ không có hình nào", en: "There is nothing on the map"),
                Bilingual(vi: "Cần một vùng cho mỗi xã, phường.", en: "It needs an area for each commune."),
                Bilingual(vi: "Hãy xuất lại với các vùng.", en: "Export it anew, with the areas.")
            )
        case .notAreas:
            (
                "shapes-not-areas",
                Bilingual(
                    vi: "Bản đồ không có vùng nào, chỉ có điểm hoặc đường",
                    en: "The map has no areas, only points or lines"),
                Bilingual(
                    vi: "Ranh giới là vùng (Polygon): đường địa giới rời không nói bên nào là xã nào.",
                    en: "Outlines are areas (Polygon): loose lines don't say which side is which commune."),
                Bilingual(
                    vi: "Hãy xuất lớp vùng hành chính thay cho lớp đường.", en: "Export the layer of areas instead.")
            )
        case .noKey(let columns):
            (
                "shapes-no-key",
                Bilingual(
                    vi: "Không cột nào của bản đồ là mã hoặc tên đơn vị; bản đồ có: \(MapFault.list(columns))",
                    en: "No column of the map holds units' codes or names; it has: \(MapFault.list(columns))"),
                Bilingual(
                    vi: "Cột mã được nhận ra bằng chính các mã trong communes.csv, dù tên cột là gì; cột tên cũng vậy, "
                        + "có dấu hay không dấu.",
                    en:
                        "A column of codes is known by the codes of communes.csv in it, whatever it is called; so is one "
                        + "of names, with or without marks."),
                Bilingual(
                    vi: "Hãy xuất lại cùng bảng thuộc tính có mã đơn vị.", en: "Export it anew, with the codes.")
            )
        default: fileWords
        }
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "–" : names.prefix(12).joined(separator: ", ")
    }

    private static let statement = Bilingual(
        vi: "Hãy hỏi nơi làm bản đồ, rồi thêm --system: EPSG:5899 (VN-2000, kinh tuyến trục 107°45′), EPSG:9218 "
            + "(108°30′), EPSG:4756 (VN-2000, độ), EPSG:4326 (WGS 84, độ).",
        en: "Ask who made the map, then add --system: EPSG:5899 (VN-2000, meridian 107°45′), EPSG:9218 (108°30′), "
            + "EPSG:4756 (VN-2000, degrees), EPSG:4326 (WGS 84, degrees).")

    private var systemWords: Words {
        switch self {
        case .noSystem(let layer):
            (
                "shapes-no-system",
                Bilingual(
                    vi: "Bản đồ không nói hệ tọa độ của nó (\(layer.sample))",
                    en: "The map doesn’t say its system of coordinates (\(layer.sample))"),
                Bilingual(
                    vi: "Các số tính bằng \(layer.isInMetres ? "mét" : "độ"). Đọc nhầm kinh tuyến trục thì lệch khoảng "
                        + "80 km, nhầm VN-2000 với WGS 84 thì lệch 225 m.",
                    en: "The numbers are \(layer.isInMetres ? "metres" : "degrees"). A wrong meridian is 80 km off, "
                        + "VN-2000 taken for WGS 84 225 m."),
                MapFault.statement
            )
        case .unknownDatum(let layer):
            (
                "shapes-unknown-datum",
                Bilingual(
                    vi: "Hệ tọa độ của bản đồ thiếu mốc (datum): \(layer.sample)",
                    en: "The map’s system of coordinates lacks its datum: \(layer.sample)"),
                Bilingual(
                    vi: "Nhiều phần mềm làm mất bảy tham số của VN-2000 khi lưu; không có chúng thì lệch 225 m.",
                    en: "Much software loses the seven parameters of VN-2000 on saving; without them it is 225 m off."),
                MapFault.statement
            )
        case .systemDoesNotFit(let system, let layer): systemDoesNotFitWords(system, layer)
        case .noSuchSystem(let system):
            (
                "shapes-no-such-system",
                Bilingual(vi: "Không có hệ tọa độ “\(system)”", en: "There is no system of coordinates “\(system)”"),
                Bilingual(
                    vi: "--system nhận mã của sổ EPSG.", en: "--system takes a code of EPSG's register."),
                MapFault.statement
            )
        default: fileWords
        }
    }

    private func systemDoesNotFitWords(_ system: String, _ layer: MapLayer) -> Words {
        (
            "shapes-system-does-not-fit",
            Bilingual(
                vi: "\(system) tính bằng \(layer.isInMetres ? "độ" : "mét"), còn bản đồ ghi \(layer.sample)",
                en: "\(system) is in \(layer.isInMetres ? "degrees" : "metres"), the map has \(layer.sample)"),
            Bilingual(
                vi: "Hệ nêu ở --system được dùng thay cho điều tệp tự khai.",
                en: "What --system names is taken instead of what the file says."),
            MapFault.statement
        )
    }
}

extension MapLayer {
    /// The first corner, for messages.
    var sample: String {
        func text(_ number: Double) -> String {
            // Whoever made the map may have written any number.
            isInMetres
                ? Int(exactly: number.rounded()).map { String($0) } ?? "\(number)"
                : "\((number * 10_000).rounded() / 10_000)"
        }
        return "\(text(first.lowerBound)); \(text(second.lowerBound))"
    }
}
