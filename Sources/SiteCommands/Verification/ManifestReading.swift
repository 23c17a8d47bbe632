import CampaignModel
import Mustache
import SiteRendering

/// A manifest as it was published: what each file of the site is to be.
struct ManifestReading {
    /// The files by path.
    let files: [String: FileFacts]

    /// The format of a manifest that a later version of the program wrote; nothing for all others.
    static func newerFormat(of json: [UInt8]) -> String? {
        guard json.starts(with: Manifest.opening), case .object(let fields) = try? JSONReader.value(of: json),
            case .number(let digits) = fields["format"], Int(digits).map({ $0 > Manifest.format }) ?? true
        else { return nil }
        return digits
    }

    /// Reads a manifest; nothing when it isn't one of ours, or is of a later format.
    init?(json: [UInt8]) {
        guard json.starts(with: Manifest.opening), case .object(let fields) = try? JSONReader.value(of: json),
            case .array(let items) = fields["files"], ManifestReading.isKnown(fields["format"])
        else { return nil }
        var files: [String: FileFacts] = [:]
        for item in items {
            guard case .object(let file) = item, case .string(let path) = file["path"], SitePath.isSafe(path),
                case .number(let digits) = file["bytes"], let bytes = Int(digits),
                case .string(let hash) = file["sha256"],
                files.updateValue(FileFacts(bytes: bytes, sha256: hash), forKey: path) == nil
            else { return nil }
        }
        self.files = files
    }

    private static func isKnown(_ format: DynamicValue?) -> Bool {
        guard let format else { return true }
        guard case .number(let digits) = format, let number = Int(digits) else { return false }
        return (1...Manifest.format).contains(number)
    }
}

extension CommandFailure {
    /// A later version of the program made the site.
    static func newerSite(_ place: String, format: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "trang ở \(place) do phiên bản minhbach mới hơn dựng (manifest.json theo khuôn \(format), chương "
                    + "trình này chỉ đọc đến khuôn \(Manifest.format)); hãy cài phiên bản đó",
                en: "a later version of minhbach made the site in \(place) (manifest.json is of format \(format), this "
                    + "program reads up to format \(Manifest.format)); install that version"))
    }

    /// The manifest of a site can't be read: a later version wrote it, or it is what the caller says.
    static func unreadableManifest(
        _ bytes: [UInt8], at place: String, otherwise failure: CommandFailure
    ) -> CommandFailure {
        ManifestReading.newerFormat(of: bytes).map { .newerSite(place, format: $0) } ?? failure
    }
}
