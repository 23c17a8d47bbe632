/// Bytes as hexadecimal digits. Hashes write theirs themselves: `Hashing` knows nothing of campaigns.
package enum Hexadecimal {
    /// Appends two digits a byte; lower case is what hashes are written in.
    package static func append(_ byte: UInt8, upperCase: Bool = false, to bytes: inout [UInt8]) {
        let letter = UInt8(ascii: upperCase ? "A" : "a")
        for digit in [byte >> 4, byte & 15] {
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : letter + digit - 10)
        }
    }
}
