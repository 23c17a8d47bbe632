import CCrypto

/// Signatures of the kind Ed25519 (RFC 8032): 64 bytes, the same for the same key and bytes.
public enum Ed25519 {
    /// A key that signs.
    public struct PrivateKey: Hashable, Sendable {
        /// Its 32 bytes, the seed of the standard.
        public let rawRepresentation: [UInt8]
        /// The key that others verify with.
        public let publicKey: PublicKey

        /// Takes the 32 bytes of a key; nothing when there are more or fewer.
        public init?(rawRepresentation bytes: [UInt8]) {
            guard bytes.count == 32, let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, bytes, 32) else {
                return nil
            }
            defer { EVP_PKEY_free(key) }
            var count = 32
            var point = [UInt8](repeating: 0, count: count)
            guard EVP_PKEY_get_raw_public_key(key, &point, &count) == 1,
                let publicKey = PublicKey(rawRepresentation: point)
            else { return nil }
            rawRepresentation = bytes
            self.publicKey = publicKey
        }

        /// Signs bytes; nothing when libcrypto can't.
        public func signature(for bytes: [UInt8]) -> [UInt8]? {
            guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, rawRepresentation, 32) else {
                return nil
            }
            defer { EVP_PKEY_free(key) }
            guard let context = EVP_MD_CTX_new() else { return nil }
            defer { EVP_MD_CTX_free(context) }
            var count = 64
            var signature = [UInt8](repeating: 0, count: count)
            guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
                EVP_DigestSign(context, &signature, &count, bytes, bytes.count) == 1, count == 64
            else { return nil }
            return signature
        }
    }

    /// A key that verifies.
    public struct PublicKey: Hashable, Sendable {
        /// Its 32 bytes.
        public let rawRepresentation: [UInt8]

        /// Takes the 32 bytes of a key; nothing when there are more or fewer.
        public init?(rawRepresentation bytes: [UInt8]) {
            guard bytes.count == 32 else { return nil }
            rawRepresentation = bytes
        }

        /// True when the key's owner signed the bytes.
        public func isValidSignature(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
            guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, rawRepresentation, 32) else {
                return false
            }
            defer { EVP_PKEY_free(key) }
            guard let context = EVP_MD_CTX_new() else { return false }
            defer { EVP_MD_CTX_free(context) }
            return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
                && EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
        }
    }
}
