/// A short name for bytes, to see a change by or to name a file; never for proof.
///
/// It is the 64-bit FNV-1a hash in hexadecimal digits.
package struct Fingerprint: CustomStringConvertible {
    package let description: String

    /// Names some bytes.
    package init(of bytes: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        description = String(repeating: "0", count: 16 - digits.count) + digits
    }
}
