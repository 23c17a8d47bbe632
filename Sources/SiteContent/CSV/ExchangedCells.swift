import CampaignModel

/// Two cells of a row that changed places, as latitude and longitude do: each is out of its own bounds and within the
/// other's, so it is one mistake and not two.
struct ExchangedCells {
    /// The names of the two columns.
    let columns: [String]
    private let numbers: [String]
    private let place: SourcePlace

    /// Finds the first two such cells among the columns that hold numbers with a fraction.
    init?(_ row: CSVRow, _ fields: [FieldDeclaration]) {
        let bounded = fields.compactMap { field -> (name: String, bounds: ClosedRange<Double>)? in
            guard case .decimal(let bounds) = field.kind else { return nil }
            return (field.name, bounds)
        }
        for (position, first) in bounded.enumerated() {
            for second in bounded[(position + 1)...] {
                let texts = [first, second].map { String(decoding: row.bytes($0.name), as: UTF8.self) }
                guard texts.allSatisfy(NumberSpelling.isMachine), let one = Double(texts[0]),
                    let other = Double(texts[1]), !first.bounds.contains(one), !second.bounds.contains(other),
                    second.bounds.contains(one), first.bounds.contains(other)
                else { continue }
                columns = [first.name, second.name]
                numbers = texts
                place = row.place(first.name)
                return
            }
        }
        return nil
    }

    var diagnostic: Diagnostic {
        let (first, second) = (columns[0], columns[1])
        return Diagnostic(
            .error, "exchanged-cells", at: place,
            summary: Bilingual(
                vi: "“\(numbers[0])” ở cột “\(first)” và “\(numbers[1])” ở cột “\(second)” bị đổi chỗ cho nhau",
                en: "“\(numbers[0])” in column “\(first)” and “\(numbers[1])” in column “\(second)” have changed places"
            ),
            explanation: Bilingual(
                vi: "Mỗi số nằm ngoài khoảng của cột mình và vừa khoảng của cột kia.",
                en: "Each is out of its own column's bounds and fits the other's."),
            fix: Bilingual(
                vi:
                    "Hãy ghi \(numbers[1]) vào “\(first)” và \(numbers[0]) vào “\(second)”; nếu mọi dòng đều vậy thì đổi chỗ "
                    + "hai tên cột ở dòng đầu.",
                en:
                    "Write \(numbers[1]) into “\(first)” and \(numbers[0]) into “\(second)”; if every row is so, exchange "
                    + "the two heads in the first line."))
    }
}
