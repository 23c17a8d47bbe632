import CampaignModel
import Mustache
import SiteRendering

/// A manifest as it was published: what each file of the site is to be.
struct ManifestReading {
    /// The files by path.
    let files: [String: FileFacts]

    /// Reads a manifest; nothing when it isn't one of ours.
    init?(json: [UInt8]) {
        guard json.starts(with: Manifest.opening), case .object(let fields) = try? JSONReader.value(of: json),
            case .array(let items) = fields["files"]
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
}
