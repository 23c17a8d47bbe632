import CampaignModel

/// The lines of input files, read again when a diagnostic shows them.
///
/// Diagnostics come sorted by file, so that only the latest file is kept.
struct SourceLines {
    private let read: (String) -> [UInt8]?
    private var file: String?
    private var bytes: [UInt8] = []
    private var starts: [Int] = []

    /// Lines of the files that a function reads.
    init(_ read: @escaping (String) -> [UInt8]?) {
        self.read = read
    }

    /// The line at a place without its end; nothing when the file can't be read or is shorter.
    mutating func line(at place: SourcePlace) -> String? {
        if file != place.file { load(place.file) }
        guard place.line >= 1, place.line <= starts.count else { return nil }
        let start = starts[place.line - 1]
        var end = place.line < starts.count ? starts[place.line] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func load(_ path: String) {
        file = path
        bytes = read(path) ?? []
        // Pictures, documents and spreadsheets have no lines that anybody could read.
        if bytes.prefix(8192).contains(0) { bytes = [] }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        starts = bytes.isEmpty ? [] : [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
}
