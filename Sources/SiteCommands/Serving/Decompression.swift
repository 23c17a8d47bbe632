import CBrotli
import CZlib

/// What comes out of compressed files that anybody may have written; never more than is asked for.
enum Decompression {
    /// The bytes in a Brotli stream (RFC 7932) of which at most so many are to come; nil where it isn't one, or holds more.
    static func brotli(_ bytes: [UInt8], size: Int) -> [UInt8]? {
        var isWhole = false
        let plain = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var written = size
            let result = BrotliDecoderDecompress(bytes.count, bytes, &written, buffer.baseAddress)
            isWhole = result == BROTLI_DECODER_RESULT_SUCCESS
            count = isWhole ? written : 0
        }
        return isWhole ? plain : nil
    }

    /// The same of a file of gzip (RFC 1952) with one member and nothing behind it.
    static func gzip(_ bytes: [UInt8], size: Int) -> [UInt8]? {
        var stream = z_stream()
        // 16 asks for gzip's own head and foot.
        let begun = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(begun == Z_OK, "zlib refused to begin: \(begun).")
        defer { inflateEnd(&stream) }
        guard bytes.count <= UInt32.max, size < UInt32.max else { return nil }
        var isWhole = false
        var input = bytes
        let plain = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(size)
                isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0
            }
            count = isWhole ? size - Int(stream.avail_out) : 0
        }
        return isWhole ? plain : nil
    }
}
