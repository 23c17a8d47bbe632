/// Two pictures in one file as cameras and telephones write them (CIPA DC-007, Multi-Picture Format).
enum MultiPicture {
    /// Both JPEG files, one behind the other, with the index of both in the head of the first.
    static func file(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        let whole = first.count + index(firstLength: 0, second: 0, secondLength: 0).count
        // Places are counted from behind the four letters of the index, which stand behind a marker and a length.
        let place = whole - (2 + 4 + 4)
        return first.prefix(2) + index(firstLength: whole, second: place, secondLength: second.count)
            + first.dropFirst(2) + second
    }

    /// The segment of the index: a head as in TIFF, three fields, and a line for each picture.
    private static func index(firstLength: Int, second: Int, secondLength: Int) -> [UInt8] {
        let head = Array("MM".utf8) + [0, 42] + big(8, 4)
        let fields =
            big(3, 2) + big(0xB000, 2) + big(7, 2) + big(4, 4) + Array("0100".utf8)
            + big(0xB001, 2) + big(4, 2) + big(1, 4) + big(2, 4)
            + big(0xB002, 2) + big(7, 2) + big(32, 4) + big(50, 4) + big(0, 4)
        let lines =
            big(0x2003_0000, 4) + big(firstLength, 4) + big(0, 4) + big(0, 4)
            + big(0, 4) + big(secondLength, 4) + big(second, 4) + big(0, 4)
        let content = Array("MPF".utf8) + [0] + head + fields + lines
        return [0xFF, 0xE2] + big(content.count + 2, 2) + content
    }

    private static func big(_ number: Int, _ length: Int) -> [UInt8] {
        (0..<length).reversed().map { UInt8(number >> (8 * $0) & 0xFF) }
    }
}
