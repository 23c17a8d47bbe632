import CampaignModel

/// Words of another system's file that nothing is known of: each is listed once.
struct UnknownWords {
    private struct Word: Hashable {
        let text: String
        let kind: String
    }

    private var words: [(word: Word, nearest: String?, several: [String], count: Int)] = []
    private var twice: [(name: String, rows: [String])] = []
    /// How many figures were added up from units of before the merger.
    var merged = 0
    /// How many figures were passed over, since the portal works them out itself.
    var computed = 0

    mutating func add(_ text: String, kind: String, nearest: String? = nil, several: [String] = []) {
        let word = Word(text: text, kind: kind)
        if let place = words.firstIndex(where: { $0.word == word }) {
            words[place].count += 1
        } else {
            words.append((word, nearest, several, 1))
        }
    }

    /// Remembers that a row tells a figure that earlier ones told.
    mutating func addTwice(_ name: String, rows: [String], and row: String) {
        if let place = twice.firstIndex(where: { $0.name == name }) {
            twice[place].rows.append(row)
        } else {
            twice.append((name, rows + [row]))
        }
    }

    func diagnostics(at place: SourcePlace) -> [Diagnostic] {
        let unknown = words.map { entry in
            Diagnostic.mapUnknownWord(
                entry.word.text, in: entry.word.kind, count: entry.count, nearest: entry.nearest,
                several: entry.several, at: place)
        }
        // The same rows tell the same of each of their figures: one message.
        var doubled: [Diagnostic] = []
        var told: Set<[String]> = []
        for entry in twice where told.insert(entry.rows).inserted {
            let names = twice.filter { $0.rows == entry.rows }.map(\.name)
            doubled.append(.mapTwice(names, rows: entry.rows, at: place))
        }
        return unknown + doubled + (merged > 0 ? [.mapMerged(merged, at: place)] : [])
            + (computed > 0 ? [.mapComputed(computed, at: place)] : [])
    }
}

extension Diagnostic {
    /// A word that leads to nothing here.
    static func mapUnknownWord(
        _ word: String, in column: String, count: Int, nearest: String?, several: [String], at place: SourcePlace
    ) -> Diagnostic {
        let fix: Bilingual =
            if !several.isEmpty {
                Bilingual(
                    vi: "Có thể là: \(several.joined(separator: ", ")). Hãy ghi mã của đơn vị đúng trong “values”.",
                    en: "It may be: \(several.joined(separator: ", ")). Write the code that is meant under “values”.")
            } else if let nearest {
                Bilingual(
                    vi: "Có phải là “\(nearest)”? Hãy sửa tệp, hoặc thêm vào “values” của bảng đối chiếu.",
                    en: "Is it “\(nearest)”? Mend the file, or add it under “values” of the mapping.")
            } else {
                Bilingual(
                    vi: "Hãy thêm vào “values” của bảng đối chiếu, hoặc vào “skip” nếu bỏ qua được.",
                    en: "Add it under “values” of the mapping, or under “skip” if it may be passed over.")
            }
        return Diagnostic(
            .error, "map-unknown-word", at: place,
            summary: word.isEmpty
                ? Bilingual(
                    vi: "\(count) dòng để trống cột “\(column)”", en: "Rows with nothing in “\(column)”: \(count)")
                : Bilingual(
                    vi: "Cột “\(column)”: không biết “\(word)” là gì (\(count) dòng)",
                    en: "Column “\(column)”: nobody knows what “\(word)” is (rows: \(count))"),
            explanation: Bilingual(
                vi: "Không đoán: một tên dẫn nhầm sẽ công bố số của xã này thành của xã khác.",
                en: "Nothing is guessed: a name led astray would publish one commune's figures as another's."),
            fix: fix)
    }

    /// Two rows tell the same figure.
    static func mapTwice(_ names: [String], rows: [String], at place: SourcePlace) -> Diagnostic {
        let list = rows.joined(separator: ", ")
        let name = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
        return Diagnostic(
            .error, "map-twice", at: place,
            summary: Bilingual(vi: "Nhiều dòng nói về \(name): \(list)", en: "Several rows tell \(name): \(list)"),
            explanation: Bilingual(
                vi: "Không biết dòng nào đúng; chỉ dòng của các đơn vị trước khi sáp nhập mới được cộng lại.",
                en: "Nobody knows which is right; only rows of units from before the merger are added up."),
            fix: Bilingual(vi: "Hãy xóa dòng thừa trong tệp.", en: "Delete the extra rows from the file."))
    }

    /// Figures of indicators that are worked out here.
    static func mapComputed(_ count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .note, "map-computed", at: place,
            summary: Bilingual(
                vi: "Bỏ qua \(count) số liệu mà cổng tự tính",
                en: "Figures passed over, since the portal works them out: \(count)"),
            explanation: Bilingual(
                vi: "Các chỉ số này được tính từ sổ của cổng, không nhập tay.",
                en: "They come from the portal's own registers and aren't entered."),
            fix: Bilingual(vi: "Không cần làm gì.", en: "Nothing needs to be done."))
    }

    /// Rows of earlier units were added up.
    static func mapMerged(_ count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "map-merged", at: place,
            summary: Bilingual(
                vi: "\(count) số liệu được cộng từ các đơn vị trước khi sáp nhập",
                en: "Figures added up from units of before the merger: \(count)"),
            explanation: Bilingual(
                vi: "Hệ thống kia còn dùng tên cũ; tử số và mẫu số của các phần được cộng lại.",
                en: "The other system still uses the old names; parts and wholes are added up."),
            fix: Bilingual(
                vi: "Hãy kiểm tra: một đơn vị cũ bị chia cho nhiều đơn vị mới thì không cộng như vậy được.",
                en: "Check it: an earlier unit that was split between new ones can’t be added up like this."))
    }

    /// Headings of a map that the file doesn't have.
    ///
    /// - Parameter found: The row that has all of them, where another is taken for the headings.
    static func mapMissingHeads(
        _ heads: [String], in sheet: String, row: Int, found: Int?, at place: SourcePlace
    ) -> Diagnostic {
        let list = heads.map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .error, "map-missing-heads", at: place,
            summary: Bilingual(
                vi: "\(sheet)!\(row): không có cột \(list)", en: "\(sheet)!\(row): there is no column \(list)"),
            explanation: Bilingual(
                vi: "Bảng đối chiếu nhận cột bằng chữ ở dòng tiêu đề; hệ thống kia có thể đã đổi mẫu.",
                en: "The mapping knows columns by their headings; the other system may have changed its layout."),
            fix: found.map { found in
                Bilingual(
                    vi: "Các tên cột ấy ở dòng \(found): ghi “head: \(found)” vào bảng đối chiếu.",
                    en: "They stand in row \(found): write “head: \(found)” into the mapping.")
            }
                ?? Bilingual(
                    vi: "Hãy sửa “head”, “sheet” hoặc tên cột trong bảng đối chiếu.",
                    en: "Mend “head”, “sheet” or the columns’ names in the mapping."))
    }
}
