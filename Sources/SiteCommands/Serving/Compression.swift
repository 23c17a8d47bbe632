import CBrotli
import CZlib

/// Compressed forms of files as browsers take them; the same bytes on every machine with the same libraries.
enum Compression {
    /// Fewer bytes than this travel as fast as they are.
    static let smallest = 512

    /// Brotli (RFC 7932). Quality 9: half a second for a thousand pages; 11 takes forty times as long for a tenth less.
    static func brotli(_ bytes: [UInt8]) -> [UInt8] {
        let room = BrotliEncoderMaxCompressedSize(bytes.count)
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = room
            let done = BrotliEncoderCompress(
                9, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &count, buffer.baseAddress)
            precondition(done == BROTLI_TRUE, "libbrotlienc had too little space although it named the space it needs.")
        }
    }

    /// gzip (RFC 1952) without a name and without a time, so that nothing depends on the day.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // 16 asks for gzip's own head and foot; the head's time is 0 unless one is given.
        let begun = deflateInit2_(
            &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        precondition(begun == Z_OK, "zlib refused to begin: \(begun).")
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(room)
                let done = deflate(&stream, Z_FINISH)
                precondition(done == Z_STREAM_END, "zlib had too little space although it named the space it needs.")
            }
            count = room - Int(stream.avail_out)
        }
    }
}
