import CampaignModel

/// Why a province can't be part of the index.
enum JoinFault: Error, Hashable, Sendable {
    /// Nothing could be read there.
    case unreachable(String, reason: Bilingual)
    /// It isn't what a site of ours publishes.
    case noPackage(String)
    /// A later version of the program made it: columns may mean something else there.
    case newerPackage(String)
    /// Two rows of a table have one name.
    case rowTwice(String, key: String)
    /// A cell isn't what its column says.
    case oddCell(String, column: String, cell: String)
    /// The package names no such table.
    case noTable(String)
    /// The bytes aren't those that the package tells of.
    case otherBytes(String)
    /// It can't be read as a table.
    case unreadableTable(String)
    /// Something that is kept back, or wasn't reported, has a value all the same.
    case valueKeptBack(String)

    /// A day of the description isn't one.
    case oddDay(String, String)
    /// The data tell of days that come after the day of the index, so that nobody can say how old they are.
    case laterDay(CalendarDate)
    /// Another site of the index tells of the same province, or gives the same address as its own.
    case sameProvince(String)

    /// The reason in words, to stand behind a colon.
    var words: Bilingual {
        switch self {
        case .unreachable(let path, let reason):
            Bilingual(vi: "không đọc được \(path) (\(reason.vietnamese))", en: "can’t read \(path) (\(reason.english))")
        case .noPackage(let path):
            Bilingual(
                vi: "\(path) không phải là gói dữ liệu của một cổng", en: "\(path) isn’t the data package of a site")
        case .newerPackage(let version):
            Bilingual(
                vi: "gói dữ liệu là bản \(version), mới hơn chương trình này; hãy dùng bản minhbach mới hơn",
                en: "its data package is version \(version), newer than this program; use a newer minhbach")
        case .otherBytes(let path):
            Bilingual(
                vi: "\(path) không khớp mã băm trong gói dữ liệu",
                en: "\(path) doesn’t fit its hash in the data package")
        case .oddDay(let name, let text):
            Bilingual(
                vi: "gói dữ liệu ghi \(name) là “\(JoinFault.shown(text))”, không phải là ngày",
                en: "its data package says “\(JoinFault.shown(text))” for \(name), which is no day")
        case .laterDay(let day):
            Bilingual(
                vi:
                    "dữ liệu ghi ngày \(day), sau ngày xét của trang chung; nếu ngày ấy đúng, hãy xét muộn hơn bằng --as-of",
                en: "its data are of \(day), after the day of this index; if that is right, judge later with --as-of")
        case .sameProvince(let other):
            Bilingual(
                vi: "cùng là một tỉnh với “\(JoinFault.shown(other))”: trùng mã tỉnh hoặc địa chỉ cổng",
                en: "it is the same province as “\(JoinFault.shown(other))”: its code or the address of its site")
        case .rowTwice, .oddCell, .noTable, .unreadableTable, .valueKeptBack: tableWords
        }
    }

    /// What is wrong with a table.
    private var tableWords: Bilingual {
        switch self {
        case .rowTwice(let name, let key):
            Bilingual(
                vi: "bảng \(name) có hai dòng tên \(key)", en: "the table \(name) has two rows that are named \(key)")
        case .oddCell(let name, let column, let cell):
            Bilingual(
                vi: "bảng \(name) có ô “\(JoinFault.shown(cell))” ở cột \(column)",
                en: "the table \(name) has a cell “\(JoinFault.shown(cell))” in the column \(column)")
        case .noTable(let name):
            Bilingual(vi: "gói dữ liệu không có bảng \(name)", en: "the data package has no table \(name)")
        case .unreadableTable(let path):
            Bilingual(vi: "bảng \(path) bị hỏng", en: "the table \(path) is broken")
        case .valueKeptBack(let key):
            Bilingual(
                vi: "\(key) có giá trị dù ghi là không công bố hoặc chưa có",
                en: "\(key) has a value though it is kept back or missing")
        default: preconditionFailure("\(self) is no fault of a table.")
        }
    }

    /// The beginning of a cell, without signs that nobody sees.
    private static func shown(_ cell: String) -> String {
        let start = String(String.UnicodeScalarView(cell.unicodeScalars.prefix(40)))
        return start.escaped {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .format ? "?" : nil
        }
    }
}
