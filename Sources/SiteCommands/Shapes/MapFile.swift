import CampaignModel
import OfficeFiles

/// A map as an office sends it, with the files that belong to it, by the names that GDAL is to find them under.
struct MapFile {
    /// The largest file that is opened, in bytes.
    static let largestFile = 200 << 20

    /// What the bytes say that it is; names of files count for nothing.
    enum Format: String {
        case shapefile = "shp"
        case geoJSON = "json"
        case geoPackage = "gpkg"
        case mapInfoTable = "tab"
        case mapInfoExchange = "mif"

        /// Other files that belong to one, by their endings.
        var companions: [String] {
            switch self {
            case .shapefile: ["dbf", "shx", "prj"]
            case .geoJSON, .geoPackage: []
            case .mapInfoTable: ["dat", "map", "id", "ind"]
            case .mapInfoExchange: ["mid"]
            }
        }

        /// Without which of them nothing can be said of any area.
        var needed: [String] {
            switch self {
            case .shapefile: ["dbf"]
            case .geoJSON, .geoPackage: []
            case .mapInfoTable: ["dat", "map", "id"]
            case .mapInfoExchange: ["mid"]
            }
        }

        init?(_ bytes: [UInt8]) {
            let head = String(decoding: bytes.prefix(400), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            if bytes.starts(with: [0, 0, 0x27, 0x0A]) {
                self = .shapefile
            } else if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
                self = .geoPackage
            } else if head.first == "{" {
                self = .geoJSON
            } else if head.lowercased().hasPrefix("!table") {
                self = .mapInfoTable
            } else if head.lowercased().hasPrefix("version") {
                self = .mapInfoExchange
            } else {
                return nil
            }
        }
    }

    let format: Format
    /// The bytes of each file by its ending.
    let parts: [String: [UInt8]]

    /// Reads a map and what lies beside it, or in its ZIP.
    init(_ path: String) throws(MapProblem) {
        let bytes = try MapFile.bytes(path)
        if bytes.starts(with: [0x50, 0x4B]) {
            try self.init(packed: bytes)
            return
        }
        let (folder, name) = MapFile.split(path)
        let siblings = (try? FolderEntry.all(in: folder).map(\.name)) ?? [name]
        let stem = MapFile.stem(name)
        let beside = siblings.filter { MapFile.stem($0) == stem }
        // Whoever names another file of a shapefile means the shapefile.
        var (main, mainBytes) = (name, bytes)
        if Format(bytes) == nil, let shape = beside.first(where: { MapFile.ending($0) == "shp" }) {
            (main, mainBytes) = (shape, try MapFile.bytes("\(folder)/\(shape)"))
        }
        guard let format = Format(mainBytes) else { throw .fault(.notAMap(name)) }
        var parts = [format.rawValue: mainBytes]
        for other in beside where other != main && format.companions.contains(MapFile.ending(other)) {
            parts[MapFile.ending(other)] = try MapFile.bytes("\(folder)/\(other)")
        }
        try self.init(format, parts)
    }

    /// The one map in a ZIP.
    private init(packed bytes: [UInt8]) throws(MapProblem) {
        let entries: [String: [UInt8]]
        do {
            entries = try OfficePackage.unpack(bytes)
        } catch {
            throw .fault(.package(error))
        }
        let maps = entries.keys.sorted().filter { name in
            ["shp", "geojson", "json", "gpkg", "tab", "mif"].contains(MapFile.ending(name))
                && !name.hasPrefix("__MACOSX/")
        }
        guard maps.count < 2 else { throw .fault(.severalMaps(maps)) }
        guard let main = maps.first, let mainBytes = entries[main], let format = Format(mainBytes) else {
            throw .fault(.noMapInside)
        }
        var parts = [format.rawValue: mainBytes]
        for (name, bytes) in entries where MapFile.stem(name) == MapFile.stem(main) && name != main {
            if format.companions.contains(MapFile.ending(name)) { parts[MapFile.ending(name)] = bytes }
        }
        try self.init(format, parts)
    }

    private init(_ format: Format, _ parts: [String: [UInt8]]) throws(MapProblem) {
        let missing = format.needed.filter { parts[$0] == nil }
        guard missing.isEmpty else { throw .fault(.missingParts(missing.map { ".\($0)" })) }
        (self.format, self.parts) = (format, parts)
    }

    private static func bytes(_ path: String) throws(MapProblem) -> [UInt8] {
        let outcome: BoundedReading.Outcome
        do {
            outcome = try BoundedReading.read(path, limit: largestFile)
        } catch {
            throw .failure(.unreadable(path, error))
        }
        switch outcome {
        case .bytes(let bytes): return bytes
        case .tooLarge: throw .fault(.tooLarge)
        case .link, .noFile: throw .fault(.notAMap(split(path).name))
        }
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        let pieces = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let folder = pieces.dropLast().joined(separator: "/")
        return (pieces.count == 1 ? "." : folder.isEmpty ? "/" : folder, pieces[pieces.count - 1])
    }

    private static func ending(_ name: String) -> String {
        name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : ""
    }

    /// The name without its ending, whatever its capitals.
    private static func stem(_ name: String) -> String {
        let ending = ending(name)
        return String(name.lowercased().dropLast(ending.isEmpty ? 0 : ending.count + 1))
    }
}

/// Why a map isn't taken: something wrong in it, or something outside that failed.
enum MapProblem: Error {
    case fault(MapFault)
    case failure(CommandFailure)
}
