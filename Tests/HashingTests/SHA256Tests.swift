import Hashing
import Testing

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4, and nothing at all.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func givesTheHashesOfTheStandard(text: String, hash: String) {
        #expect(SHA256.hash(Array(text.utf8)).hexadecimal == hash)
    }

    @Test func takesBytesPieceByPiece() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let hash = SHA256()
        for start in stride(from: 0, to: bytes.count, by: 77) {
            hash.update(Array(bytes[start..<min(start + 77, bytes.count)]))
        }
        hash.update([])
        let digest = hash.finalize()
        #expect(digest == SHA256.hash(bytes))
        #expect(digest.bytes.count == 32)
        #expect(digest != SHA256.hash(bytes.dropLast()))
    }
}
