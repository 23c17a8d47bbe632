import CZip

/// A file of Word or Excel (Office Open XML, ECMA-376 part 2): a ZIP of XML parts, read with bounds.
///
/// Nothing is written to a disk while reading, no part is larger than its bound, and what a part claims of its size is
/// not believed: reading stops where the bound is.
public struct OfficePackage: Sendable {
    /// The largest file that is opened, in bytes.
    public static let largestFile = 60 << 20
    /// The most entries of a package.
    static let mostEntries = 4_000
    /// The largest part after unpacking, in bytes.
    static let largestPart = 64 << 20
    /// The most that all parts together unpack to, in bytes.
    static let largestWhole = 256 << 20
    /// How many times larger than its packed form a part of more than a megabyte may be: text packs 5 to 30 times. A
    /// picture of one colour packs a thousand times; pictures are never taken apart, so that their size alone counts.
    static let largestRatio = 400

    /// The parts by their names: `word/document.xml`.
    let parts: [String: [UInt8]]

    /// Opens a package.
    ///
    /// - Throws: An `OfficeFault` that says why the file isn't taken.
    public init(_ bytes: [UInt8]) throws(OfficeFault) {
        // Files with a password, and those of Word before 2007, are OLE compound files.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOrLocked }
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .otherType }
        guard bytes.count <= OfficePackage.largestFile else { throw .tooLarge }
        parts = try OfficePackage.unpack(bytes)
        guard parts["[Content_Types].xml"] != nil else { throw .otherType }
    }

    /// The parts of any ZIP by their names, within the same bounds.
    public static func unpack(_ bytes: [UInt8]) throws(OfficeFault) -> [String: [UInt8]] {
        let result: Result<[String: [UInt8]], OfficeFault> = bytes.withUnsafeBytes { buffer in
            Result { () throws(OfficeFault) in
                guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil) else {
                    throw .broken
                }
                guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil) else {
                    zip_source_free(source)
                    throw .broken
                }
                defer { zip_discard(archive) }
                return try parts(of: archive)
            }
        }
        return try result.get()
    }

    private static func parts(of archive: OpaquePointer) throws(OfficeFault) -> [String: [UInt8]] {
        let count = zip_get_num_entries(archive, 0)
        guard count <= mostEntries else { throw .tooLarge }
        var parts: [String: [UInt8]] = [:]
        var whole = 0
        for index in 0..<UInt64(max(0, count)) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name.map({ String(cString: $0) })
            else { throw .broken }
            guard !name.hasSuffix("/") else { continue }
            if status.encryption_method != 0 { throw .oldOrLocked }
            if name.lowercased().hasSuffix("vbaproject.bin") { throw .macros }
            let packed = isPicture(name) ? Int.max : Int(clamping: status.comp_size)
            let bytes = try part(index, of: archive, packed: packed)
            whole += bytes.count
            guard whole <= largestWhole else { throw .tooLarge }
            parts[name] = bytes
        }
        return parts
    }

    /// True for the parts that documents and workbooks keep their pictures in.
    private static func isPicture(_ name: String) -> Bool {
        name.split(separator: "/").dropLast().last == "media"
            && ![".xml", ".rels"].contains { name.lowercased().hasSuffix($0) }
    }

    private static func part(_ index: UInt64, of archive: OpaquePointer, packed: Int) throws(OfficeFault) -> [UInt8] {
        guard let file = zip_fopen_index(archive, index, 0) else { throw .broken }
        defer { zip_fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &buffer, UInt64(buffer.count))
            guard count >= 0 else { throw .broken }
            guard count > 0 else { return bytes }
            bytes += buffer[..<Int(count)]
            guard bytes.count <= largestPart else { throw .tooLarge }
            if bytes.count > 1 << 20, bytes.count / max(1, packed) > largestRatio { throw .bomb }
        }
    }
}
