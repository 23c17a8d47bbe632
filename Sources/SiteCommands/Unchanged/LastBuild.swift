import CampaignModel
import Glibc
import Hashing

/// What is remembered of the last build into a folder: what it was made from, what it made, and what it said.
///
/// It lies in the cache, may be deleted at any time, and is written anew by each build that publishes. It holds hashes
/// and the messages of that build, nothing else of the content.
struct LastBuild: Hashable, Sendable {
    /// The hash of all that went in.
    let inputs: String
    /// The hash of all that came out.
    let output: String
    /// Pages and files, the manifest included.
    let pages: Int
    let files: Int
    /// What was printed of findings.
    let findings: [UInt8]

    /// What reading came to.
    enum Reading: Hashable {
        case none
        case damaged
        case found(LastBuild)
    }

    private static let head = "minhbach build 1"

    /// Where the record for an output folder lies.
    static func path(in cache: String, for output: String) -> String {
        let name = SHA256.hash(Array(RealPath.of(output).utf8)).hexadecimal.prefix(16)
        return "\(cache)/last-build-\(name)"
    }

    /// Reads the record at a path.
    static func read(_ path: String) -> Reading {
        let bytes: [UInt8]
        do {
            bytes = try ByteReading.bytes(path)
        } catch {
            return error.isMissing ? .none : .damaged
        }
        return LastBuild(bytes: bytes).map { .found($0) } ?? .damaged
    }

    /// The record as it is stored: its own hash, a line of numbers, and the findings.
    var bytes: [UInt8] {
        let text = Array("\(LastBuild.head) \(inputs) \(output) \(pages) \(files)\n".utf8) + findings
        return Array((SHA256.hash(text).hexadecimal + "\n").utf8) + text
    }

    init(inputs: SHA256Digest, output: SHA256Digest, pages: Int, files: Int, findings: [UInt8]) {
        self.inputs = inputs.hexadecimal
        self.output = output.hexadecimal
        self.pages = pages
        self.files = files
        self.findings = findings
    }

    /// Takes a stored record apart; nothing when a byte of it isn't as it was stored.
    init?(bytes: [UInt8]) {
        let text = Array(bytes.dropFirst(65))
        guard bytes.count > 65, bytes[64] == UInt8(ascii: "\n"),
            bytes.prefix(64).elementsEqual(SHA256.hash(text).hexadecimal.utf8),
            let end = text.firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        let words = String(decoding: text[..<end], as: UTF8.self).split(separator: " ").map(String.init)
        guard words.count == 7, words[..<3].joined(separator: " ") == LastBuild.head, let pages = Int(words[5]),
            let files = Int(words[6])
        else { return nil }
        (inputs, output, self.pages, self.files) = (words[3], words[4], pages, files)
        findings = Array(text[(end + 1)...])
    }
}
