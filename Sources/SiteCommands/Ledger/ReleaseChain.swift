import CampaignModel
import Mustache
import SiteRendering

/// The chain of releases as the site shows it: their hashes and signatures, not their figures.
///
/// A figure of an old release may be kept back today; the site must not tell it again.
struct ReleaseChain {
    /// The releases, in order.
    let releases: [StoredRelease]

    /// Where the site shows it.
    static let path = "data/ledger.json"

    init(_ releases: [StoredRelease]) {
        self.releases = releases
    }

    /// Reads a chain; nothing when it is not as this type writes it.
    init?(json: [UInt8]) {
        guard case .object(let fields) = try? JSONReader.value(of: json), case .array(let items) = fields["releases"]
        else { return nil }
        let releases = items.compactMap { StoredRelease($0) }
        guard releases.count == items.count else { return nil }
        self.releases = releases
    }

    /// The file of the site.
    var file: OutputFile {
        var bytes = Array("{\"releases\":[".utf8)
        for (position, stored) in releases.enumerated() {
            bytes += (position == 0 ? "\n" : ",\n").utf8
            stored.append(to: &bytes)
        }
        return OutputFile(path: ReleaseChain.path, kind: .download, language: nil, bytes: bytes + "\n]}\n".utf8)
    }

    /// What is wrong with the chain itself: hashes, order, signatures.
    func reading(in file: String) -> LedgerReading {
        var reading = LedgerReading()
        for (position, stored) in releases.enumerated() {
            if stored.release.number != position + 1 { reading.add(.misnumbered, in: file) }
            reading.add(stored, in: file)
        }
        return reading
    }
}
