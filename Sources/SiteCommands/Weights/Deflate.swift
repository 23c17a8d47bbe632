import CZlib

/// How small bytes become on their way to readers.
enum Deflate {
    /// The bytes of the zlib format at its best level; gzip, which hosts send, has 12 bytes more.
    static func size(of bytes: [UInt8]) -> Int {
        var length = compressBound(UInt(bytes.count))
        var space = [UInt8](repeating: 0, count: Int(length))
        guard compress2(&space, &length, bytes, UInt(bytes.count), Z_BEST_COMPRESSION) == Z_OK else {
            preconditionFailure("zlib had too little space although it named the space it needs.")
        }
        return Int(length)
    }
}
