import CCrypto

/// The hash SHA-256 (FIPS 180-4) of bytes that come piece by piece.
///
/// libcrypto does the work. That it can't make room for a hash is no mistake that anyone could mend, and traps.
public struct SHA256: ~Copyable {
    private let context: OpaquePointer

    /// The algorithm as OpenSSL 3 wants it: asked for by its name alone, each hash would look it up anew.
    ///
    /// It is never changed or freed, and may be used by several threads at once.
    private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

    /// Begins a hash.
    public init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, SHA256.algorithm, nil) == 1 else {
            // No memory or no such algorithm: nothing that this program does can go on without hashes.
            fatalError("libcrypto can’t begin a SHA-256.")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes in more bytes.
    public func update(_ bytes: [UInt8]) {
        let taken = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        precondition(taken == 1, "libcrypto can’t go on with a SHA-256.")
    }

    /// The hash of all bytes that were taken in.
    public consuming func finalize() -> SHA256Digest {
        SHA256Digest { EVP_DigestFinal_ex(context, $0.baseAddress, nil) }
    }

    /// The hash of some bytes.
    public static func hash(_ bytes: [UInt8]) -> SHA256Digest {
        SHA256Digest { digest in
            bytes.withUnsafeBytes { EVP_Digest($0.baseAddress, $0.count, digest.baseAddress, nil, algorithm, nil) }
        }
    }
}
