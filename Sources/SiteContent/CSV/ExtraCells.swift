import CampaignModel

/// Why a row has more cells than its table has columns, where its text tells.
enum ExtraCells: Hashable {
    /// The cells behind the last column are empty.
    case empty
    /// Numbers with a decimal comma, each of which became two cells.
    case decimals([String])
    /// Amounts with a decimal comma and a unit behind, `4,2 tỷ`, each of which became two cells.
    case amounts([String])
    /// Words with a comma, at which the cell was parted: a cell begins with a space.
    case words([String])

    /// Looks at a row without quotation marks; nil where nothing tells.
    init?(_ row: ArraySlice<UInt8>, beyond columns: Int, separator: UInt8) {
        guard !row.contains(UInt8(ascii: "\"")) else { return nil }
        let parts = row.split(separator: separator, omittingEmptySubsequences: false)
        let cells = parts.map { TextTrimming.withoutOuterSpaces(String(decoding: $0, as: UTF8.self)) }
        guard cells.count > columns else { return nil }
        let hasEmptyEnd = cells[columns...].allSatisfy(\.isEmpty)
        let words = ExtraCells.parted(parts, cells)
        if separator == UInt8(ascii: ","), hasEmptyEnd ? !words.isEmpty : words.count == cells.count - columns {
            self = .words(words)
            return
        }
        let amounts = separator == UInt8(ascii: ",") ? ExtraCells.amounts(cells) : []
        if !amounts.isEmpty {
            self = .amounts(amounts)
            return
        }
        if hasEmptyEnd {
            self = .empty
            return
        }
        guard separator == UInt8(ascii: ",") else { return nil }
        var found: [String] = []
        var index = 0
        while index + 1 < cells.count {
            if (1...3).contains(cells[index].count), cells[index + 1].count < 6, cells[index].allSatisfy(\.isNumber),
                !cells[index + 1].isEmpty, cells[index + 1].allSatisfy(\.isNumber)
            {
                found.append("\(cells[index]),\(cells[index + 1])")
                index += 2
            } else {
                index += 1
            }
        }
        // Where other numbers stand side by side nobody can tell which are parts of one.
        guard found.count == cells.count - columns else { return nil }
        self = .decimals(found)
    }

    private static let units = ["tỷ", "tỉ", "triệu", "nghìn", "ngàn", "%", "đồng", "km", "ha", "điểm"]

    /// A few digits, and in the next cell digits with a unit behind them.
    private static func amounts(_ cells: [String]) -> [String] {
        zip(cells, cells.dropFirst()).compactMap { whole, rest in
            let digits = rest.prefix(while: \.isNumber)
            let unit = TextTrimming.withoutOuterSpaces(String(rest[digits.endIndex...]))
            guard (1...3).contains(whole.count), whole.allSatisfy(\.isNumber), !digits.isEmpty,
                units.contains(where: unit.hasPrefix)
            else { return nil }
            return "\(whole),\(rest)"
        }
    }

    /// The cells that begin with a space, each with the one before it; none when all cells are typed so.
    private static func parted(_ parts: [ArraySlice<UInt8>], _ cells: [String]) -> [String] {
        let filled = cells.indices.dropFirst().filter { !cells[$0].isEmpty }
        let spaced = filled.filter { parts[$0].first == UInt8(ascii: " ") && cells[$0 - 1].contains(where: \.isLetter) }
        guard spaced.count < filled.count || cells.count < 4 else { return [] }
        return spaced.map { "\(cells[$0 - 1]), \(cells[$0])" }
    }

    /// What to do about it.
    var fix: Bilingual {
        switch self {
        case .empty:
            return Bilingual(
                vi: "Xóa các dấu ngăn ô thừa ở cuối dòng.", en: "Delete the extra separators at the end of the row.")
        case .amounts(let amounts):
            let shown = amounts.map { "“\($0)”" }.joined(separator: ", ")
            return Bilingual(
                vi:
                    "\(shown) bị tách thành hai ô: ghi số đủ chữ số, không dấu phẩy, không đơn vị, như 4200000000 hay 4.2.",
                en:
                    "\(shown) was parted into two cells: write the whole number without comma and unit, as in 4200000000 or 4.2."
            )
        case .words(let words):
            let quoted = words.map { "\"\($0)\"" }.joined(separator: ", ")
            return Bilingual(
                vi: "Dấu phẩy ở đây thuộc về nội dung của ô: hãy đặt cả ô trong dấu ngoặc kép: \(quoted)",
                en: "The comma belongs to the text of a cell: put the whole cell in quotation marks: \(quoted)")
        case .decimals(let numbers):
            let written = numbers.map { $0.replacing(",", with: ".") }.joined(separator: ", ")
            let shown = numbers.map { "“\($0)”" }.joined(separator: ", ")
            return Bilingual(
                vi:
                    "Nếu \(shown) là số có phần thập phân, hãy viết \(written). Nếu một ô có dấu phẩy bên trong, hãy đặt cả "
                    + "ô trong dấu ngoặc kép: \"một, hai\".",
                en:
                    "If \(shown) \(numbers.count == 1 ? "is a number" : "are numbers") with decimals, write \(written). If a "
                    + "cell has a comma inside, put the cell in quotation marks: \"one, two\".")
        }
    }
}
