/// Bytes as hexadecimal digits.
enum Hexadecimal {
    /// Appends two digits a byte; lower case is what hashes are written in.
    static func append(_ source: some Sequence<UInt8>, upperCase: Bool = false, to bytes: inout [UInt8]) {
        let letter = UInt8(ascii: upperCase ? "A" : "a")
        for byte in source {
            for digit in [byte >> 4, byte & 15] {
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : letter + digit - 10)
            }
        }
    }
}
