import CampaignModel
import Hashing

/// The hashes of all that goes into a site, taken apart by what reads it.
struct InputHashes: Hashable, Sendable {
    /// A file and the hash of its bytes.
    struct File: Hashable, Sendable {
        let path: String
        let digest: SHA256Digest
    }

    /// Everything: options, what runs, and every byte of both folders.
    let whole: SHA256Digest
    /// Options and what runs.
    let machine: SHA256Digest
    /// The files of the content; of those of stories what stands above their texts.
    let content: [File]
    /// The files with the texts of stories, whole.
    let stories: [File]
    /// The files of the design.
    let design: [File]
}

/// The files with the texts of stories: `news/<slug>/vi.md`.
enum StoryFile {
    /// How many bytes of a file stand above its text: both lines of `---` and what is between them; nothing for a file
    /// that isn't a story's, or is written in a way that isn't certain to be read so.
    static func headLength(_ path: String, _ bytes: [UInt8]) -> Int? {
        guard isStory(path), bytes.starts(with: "---\n".utf8) else { return nil }
        var start = 4
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end]
            // Such a line may be read as two.
            if line.contains(UInt8(ascii: "\r")) { return nil }
            if line.starts(with: "---".utf8) {
                // Spaces may follow; anything else may be a value that begins like that.
                guard line.dropFirst(3).allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else {
                    return nil
                }
                return min(end + 1, bytes.count)
            }
            start = end + 1
        }
        return nil
    }

    private static func isStory(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, StoryKind(rawValue: String(parts[0])) != nil, parts[2].hasSuffix(".md") else {
            return false
        }
        return parts[2].dropLast(3).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}
