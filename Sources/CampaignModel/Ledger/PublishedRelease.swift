/// A release as the public is told of it: what it froze, its hash, and whose key signed it.
public struct PublishedRelease: Hashable, Sendable {
    /// What it froze.
    public let release: Release
    /// The SHA-256 of its text, in hexadecimal.
    public let hash: String
    /// The public key (Ed25519) of its signature, in Base64; nothing when nobody signed.
    public let publicKey: String?

    /// Makes it from its parts.
    public init(release: Release, hash: String, publicKey: String?) {
        self.release = release
        self.hash = hash
        self.publicKey = publicKey
    }
}
