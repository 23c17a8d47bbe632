/// The list of all files of a site, `manifest.json`: what they are, how long, and their hashes.
struct Manifest: Sendable {
    /// Its name in the site's root.
    static let fileName = "manifest.json"

    /// How every manifest begins, of whichever format; a folder is known as a site of ours by it.
    static let opening = Array(#"{"generator":"minhbach","#.utf8)

    /// The number of the way in which manifests are written. It goes up when something that was written in one way means
    /// another thing. Manifests from before there was a number are read as this one.
    static let format = 1

    /// The files, sorted by path.
    let entries: [ManifestEntry]

    /// Lists files in the order of their paths.
    ///
    /// A plan that writes one path twice is a bug of the plan, and traps.
    init(_ entries: some Sequence<ManifestEntry>) {
        let sorted = entries.sorted()
        for (entry, next) in zip(sorted, sorted.dropFirst()) where entry.path == next.path {
            preconditionFailure(
                "Two pages are written to “\(entry.path)”: \(entry.role) and \(next.role).")
        }
        self.entries = sorted
    }

    /// The manifest as JSON, one file a line.
    var json: [UInt8] {
        var bytes = Manifest.opening + "\"format\":\(Manifest.format),\"files\":[".utf8
        bytes.reserveCapacity(bytes.count + entries.count * 192)
        for (index, entry) in entries.enumerated() {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            entry.append(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return bytes
    }
}

extension ManifestEntry {
    fileprivate var role: String {
        "\(kind.rawValue) (\(language?.text ?? "no language"), \(size) bytes)"
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        bytes += #"{"path":"#.utf8
        JSONText.append(path, to: &bytes)
        bytes += #","kind":"#.utf8
        JSONText.append(kind.rawValue, to: &bytes)
        bytes += #","language":"#.utf8
        if let language { JSONText.append(language.text, to: &bytes) } else { bytes += "null".utf8 }
        bytes += #","bytes":"#.utf8
        bytes += String(size).utf8
        bytes += #","sha256":""#.utf8
        bytes += digest.hexadecimal.utf8
        bytes += #""}"#.utf8
    }
}
