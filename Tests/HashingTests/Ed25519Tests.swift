import Hashing
import Testing

@Suite struct Ed25519Tests {
    /// Tests 1 and 2 of RFC 8032, section 7.1: private key, public key, message, signature.
    private static let examples = [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ],
    ]

    private static func bytes(_ digits: String) -> [UInt8] {
        let digits = Array(digits)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    }

    @Test(arguments: examples)
    func signsAsTheStandardDoes(example: [String]) throws {
        let parts = example.map(Ed25519Tests.bytes)
        let key = try #require(Ed25519.PrivateKey(rawRepresentation: parts[0]))
        #expect(key.publicKey.rawRepresentation == parts[1])
        #expect(key.signature(for: parts[2]) == parts[3])
        #expect(key.publicKey.isValidSignature(parts[3], for: parts[2]))
    }

    @Test func refusesWhatWasNotSigned() throws {
        let parts = Ed25519Tests.examples[1].map(Ed25519Tests.bytes)
        let key = try #require(Ed25519.PublicKey(rawRepresentation: parts[1]))
        #expect(!key.isValidSignature(parts[3], for: [0x73]))
        #expect(!key.isValidSignature(Array(parts[3].dropLast()), for: parts[2]))
        #expect(!key.isValidSignature([], for: parts[2]))
        var forged = parts[3]
        forged[40] ^= 1
        #expect(!key.isValidSignature(forged, for: parts[2]))
        let other = try #require(Ed25519.PublicKey(rawRepresentation: Ed25519Tests.bytes(Ed25519Tests.examples[0][1])))
        #expect(!other.isValidSignature(parts[3], for: parts[2]))
    }

    @Test(arguments: [0, 31, 33, 64])
    func refusesKeysOfAnotherLength(count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(Ed25519.PrivateKey(rawRepresentation: bytes) == nil)
        #expect(Ed25519.PublicKey(rawRepresentation: bytes) == nil)
    }
}
