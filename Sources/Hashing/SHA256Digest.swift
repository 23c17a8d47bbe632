/// The 32 bytes of a SHA-256.
public struct SHA256Digest: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Lets `fill` write the 32 bytes; it returns 1 when it has.
    init(_ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int32) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let filled = withUnsafeMutableBytes(of: &words) { fill($0.assumingMemoryBound(to: UInt8.self)) }
        precondition(filled == 1, "libcrypto can’t end a SHA-256.")
        self.words = words
    }

    /// The bytes, in their order.
    public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// The bytes as 64 digits, in lower case.
    public var hexadecimal: String {
        String(unsafeUninitializedCapacity: 64) { digits in
            withUnsafeBytes(of: words) { bytes in
                for (index, byte) in bytes.enumerated() {
                    digits[2 * index] = SHA256Digest.digit(byte >> 4)
                    digits[2 * index + 1] = SHA256Digest.digit(byte & 15)
                }
            }
            return 64
        }
    }

    /// Reads 64 digits in lower case, as `hexadecimal` writes them; nothing when they are others.
    public init?(hexadecimal: some Collection<UInt8>) {
        guard hexadecimal.count == 64 else { return nil }
        let values = hexadecimal.map { digit -> UInt8 in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: 16
            }
        }
        guard values.allSatisfy({ $0 < 16 }) else { return nil }
        self.init { bytes in
            for index in 0..<32 { bytes[index] = values[2 * index] << 4 | values[2 * index + 1] }
            return 1
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Equal when all bytes are.
    public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool { left.words == right.words }

    /// A quarter of a hash is enough for one.
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
