/// The lines that Git puts around two versions of the same lines.
enum ConflictMarks {
    /// The byte where the first of them stands; nothing unless a closing one follows.
    static func offset(in bytes: [UInt8]) -> Int? {
        guard let open = line(starting: "<<<<<<< ", in: bytes, from: 0),
            line(starting: ">>>>>>> ", in: bytes, from: open) != nil
        else { return nil }
        return open
    }

    private static func line(starting mark: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        let length = mark.utf8CodeUnitCount
        return bytes.withUnsafeBufferPointer { bytes in
            var position = start
            while position + length <= bytes.count {
                if bytes[position] == mark.utf8Start[0], position == 0 || bytes[position - 1] == UInt8(ascii: "\n"),
                    (0..<length).allSatisfy({ bytes[position + $0] == mark.utf8Start[$0] })
                {
                    return position
                }
                position += 1
            }
            return nil
        }
    }
}
