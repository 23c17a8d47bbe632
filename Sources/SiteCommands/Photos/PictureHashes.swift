import CampaignModel
import Hashing

/// The hashes of the pictures that stories show, as the public record tells them.
enum PictureHashes {
    /// By their paths inside the content folder; what can't be read is told where pictures are made.
    static func of(_ site: Site, in contentFolder: String) -> [String: String] {
        var hashes: [String: String] = [:]
        for path in site.stories.flatMap(\.toldPictures) where hashes[path] == nil {
            let reading = try? BoundedReading.read("\(contentFolder)/\(path)", limit: PictureMaker.largestFile)
            if case .bytes(let bytes)? = reading { hashes[path] = SHA256.hash(bytes).hexadecimal }
        }
        return hashes
    }
}
