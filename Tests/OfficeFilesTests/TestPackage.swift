/// A package made in a test: parts stored in a ZIP without packing.
enum TestPackage {
    /// The bytes of a package with these parts.
    static func bytes(_ parts: [(String, String)]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in parts {
            let content = Array(text.utf8)
            let offset = file.count
            let shared =
                little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
                + little(Int(crc32(content)), 4) + little(content.count, 4) + little(content.count, 4)
                + little(name.utf8.count, 2) + little(0, 2)
            file += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + content
            directory +=
                [0x50, 0x4B, 1, 2] + little(20, 2) + shared + little(0, 2) + little(0, 2) + little(0, 2)
                + little(0, 4) + little(offset, 4) + Array(name.utf8)
        }
        let end =
            [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
            + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
        return file + directory + end
    }

    /// A document of Word with this text, and further parts.
    static func document(_ body: String, _ parts: [(String, String)] = []) -> [UInt8] {
        bytes(
            [
                ("[Content_Types].xml", "<Types/>"),
                (
                    "word/document.xml",
                    "<w:document xmlns:w='w' xmlns:r='r' xmlns:a='a'><w:body>\(body)</w:body></w:document>"
                ),
            ] + parts)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
