/// Searching bytes for bytes, without the generic searches of collections, which are slow on large texts.
enum ByteSearch {
    /// The first place of a pattern in a part of the bytes; nil when it isn't there.
    static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard let lead = pattern.first, pattern.count <= bytes.count else { return nil }
        let found = bytes.withUnsafeBufferPointer { buffer in
            (0...(buffer.count - pattern.count)).first { offset in
                buffer[offset] == lead && matches(pattern, buffer, at: offset)
            }
        }
        return found.map { (bytes.startIndex + $0)..<(bytes.startIndex + $0 + pattern.count) }
    }

    private static func matches(_ pattern: [UInt8], _ buffer: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        for index in pattern.indices where buffer[offset + index] != pattern[index] { return false }
        return true
    }
}
