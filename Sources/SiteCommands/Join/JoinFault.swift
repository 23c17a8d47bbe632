import CampaignModel

/// Why a province can't be part of the index.
enum JoinFault: Error, Hashable, Sendable {
    /// Nothing could be read there.
    case unreachable(String, reason: Bilingual)
    /// It isn't what a site of ours publishes.
    case noPackage(String)
    /// The package names no such table.
    case noTable(String)
    /// The bytes aren't those that the package tells of.
    case otherBytes(String)
    /// It can't be read as a table.
    case unreadableTable(String)
    /// Something that is kept back, or wasn't reported, has a value all the same.
    case valueKeptBack(String)

    /// The reason in words, to stand behind a colon.
    var words: Bilingual {
        switch self {
        case .unreachable(let path, let reason):
            Bilingual(vi: "không đọc được \(path) (\(reason.vietnamese))", en: "can’t read \(path) (\(reason.english))")
        case .noPackage(let path):
            Bilingual(
                vi: "\(path) không phải là gói dữ liệu của một cổng", en: "\(path) isn’t the data package of a site")
        case .noTable(let name):
            Bilingual(vi: "gói dữ liệu không có bảng \(name)", en: "the data package has no table \(name)")
        case .otherBytes(let path):
            Bilingual(
                vi: "\(path) không khớp mã băm trong gói dữ liệu",
                en: "\(path) doesn’t fit its hash in the data package")
        case .unreadableTable(let path):
            Bilingual(vi: "bảng \(path) bị hỏng", en: "the table \(path) is broken")
        case .valueKeptBack(let key):
            Bilingual(
                vi: "\(key) có giá trị dù ghi là không công bố hoặc chưa có",
                en: "\(key) has a value though it is kept back or missing")
        }
    }
}
