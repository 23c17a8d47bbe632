import CampaignModel

/// Items of a list with other signs between them than the list takes: `story, name`, `V.1, V.2`.
enum JoinedItems {
    private static let kinds = ["Xã ", "Phường ", "Thị trấn ", "Đặc khu ", "Huyện ", "Thành phố "]

    /// The parts of a text that are surely items: codes, or names of places that each begin with their kind.
    static func parts(_ text: String) -> [String]? {
        let parts = split(text)
        guard parts.count > 1 else { return nil }
        let areCodes = parts.allSatisfy { WrittenValue.isCode($0) && $0.count <= 40 }
        let arePlaces = parts.allSatisfy { part in kinds.contains(where: part.hasPrefix) }
        return areCodes || arePlaces ? parts : nil
    }

    /// The parts between commas, slashes, plus signs, lines and “và”.
    static func split(_ text: String) -> [String] {
        text.replacing(" và ", with: ",").replacing(" and ", with: ",").split { ",/+&|\n".contains($0) }
            .map { TextTrimming.withoutOuterSpaces(String($0)) }.filter { !$0.isEmpty }
    }
}

extension WrittenValue {
    /// The fix for several choices in the place of one.
    func itemsFix(among choices: [String]) -> Bilingual? {
        let parts = JoinedItems.split(text).map { part in
            choices.contains(part) ? part : ChoiceNames.choice(for: part, among: choices)
        }
        guard parts.count > 1, parts.allSatisfy({ $0 != nil }) else { return nil }
        let codes = parts.compactMap(\.self)
        if !isItem {
            return Bilingual(vi: "Ở đây chỉ chọn một từ.", en: "Choose one word only.")
        }
        return place.file.hasSuffix(".csv")
            ? Bilingual(
                vi: "Giữa các mục là dấu chấm phẩy: \(codes.joined(separator: ";"))",
                en: "Items have semicolons between them: \(codes.joined(separator: ";"))")
            : Bilingual(
                vi: "Mỗi từ là một mục riêng: [\(codes.joined(separator: ", "))]",
                en: "Each word is an entry of its own: [\(codes.joined(separator: ", "))]")
    }
}

extension Diagnostic {
    /// Items of a cell with commas between them, which the table takes for one.
    static func joinedItems(_ parts: [String], _ field: FieldName, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "joined-items", at: place,
            summary: Bilingual(
                vi:
                    "\(parts.count) mục ở \(field.words.vietnamese) bị tính là một, vì giữa chúng không phải dấu chấm phẩy",
                en:
                    "The \(parts.count) items in \(field.words.english) count as one: there is no semicolon between them"
            ),
            explanation: Bilingual(
                vi: "Trong một ô, các mục ngăn nhau bằng dấu chấm phẩy; dấu phẩy là một phần của mục.",
                en: "Items of a cell have semicolons between them; a comma is a part of an item."),
            fix: Bilingual(
                vi: "Có phải ý bạn là “\(parts.joined(separator: ";"))”?",
                en: "Did you mean “\(parts.joined(separator: ";"))”?"))
    }
}
