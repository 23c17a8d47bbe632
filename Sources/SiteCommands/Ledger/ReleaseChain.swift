import CampaignModel
import Mustache
import SiteRendering

/// The chain of releases as the site shows it: their hashes and signatures, not their figures.
///
/// A figure of an old release may be kept back today; the site must not tell it again.
struct ReleaseChain {
    /// The releases, in order.
    let releases: [StoredRelease]
    /// The keys that the site names, in Base64.
    let publicKeys: [String]

    /// Where the site shows it.
    static let path = "data/ledger.json"

    init(_ releases: [StoredRelease], publicKeys: [String] = []) {
        self.releases = releases
        self.publicKeys = publicKeys
    }

    /// Reads a chain; nothing when it is not as this type writes it.
    init?(json: [UInt8]) {
        guard case .object(let fields) = try? JSONReader.value(of: json), case .array(let items) = fields["releases"]
        else { return nil }
        let releases = items.compactMap { StoredRelease($0) }
        guard releases.count == items.count else { return nil }
        self.releases = releases
        publicKeys = ReleaseChain.texts(fields["public_keys"])
    }

    private static func texts(_ value: DynamicValue?) -> [String] {
        guard case .array(let items) = value else { return [] }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    /// The file of the site.
    var file: OutputFile {
        var bytes = Array("{\"public_keys\":[".utf8)
        for (position, key) in publicKeys.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONText.append(key, to: &bytes)
        }
        bytes += "],\"releases\":[".utf8
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
