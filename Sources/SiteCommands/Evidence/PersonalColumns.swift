import CampaignModel

/// Columns of a table that hold personal data, by the words in its first row.
enum PersonalColumns {
    private static let names: Set<String> = [
        "ho ten", "ho va ten", "ten nguoi", "cccd", "so cccd", "cmnd", "so cmnd", "can cuoc", "so can cuoc",
        "so dinh danh", "dien thoai", "so dien thoai", "sdt", "ngay sinh", "nam sinh", "dia chi", "email", "full name",
        "name of person", "phone", "telephone", "date of birth", "birth date", "address", "identity number",
        "id number",
    ]

    /// The heads that name personal data, as they are written.
    static func found(in text: [UInt8]) -> [String] {
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        return line.split { ",;\t".utf8.contains($0) }.map { cell in
            String(decoding: cell.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }.filter { names.contains(TextFold.fold($0).split { " _-".contains($0) }.joined(separator: " ")) }
    }
}
