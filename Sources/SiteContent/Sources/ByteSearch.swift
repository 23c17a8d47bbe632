import Glibc

/// Searching bytes for bytes, without the generic searches of collections, which are slow on large texts.
enum ByteSearch {
    /// The first place of a pattern in a part of the bytes; nil when it isn't there.
    static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard let lead = pattern.first, pattern.count <= bytes.count else { return nil }
        let found = bytes.withUnsafeBytes { buffer -> Int? in
            guard let base = buffer.baseAddress else { return nil }
            var start = 0
            let last = buffer.count - pattern.count
            while start <= last, let place = memchr(base + start, Int32(lead), last - start + 1) {
                let offset = UnsafeRawPointer(place) - base
                if memcmp(place, pattern, pattern.count) == 0 { return offset }
                start = offset + 1
            }
            return nil
        }
        return found.map { (bytes.startIndex + $0)..<(bytes.startIndex + $0 + pattern.count) }
    }
}
