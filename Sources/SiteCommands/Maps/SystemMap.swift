import CampaignModel

/// How a file of another system is to be read: which column is what, and what its words mean here.
struct SystemMap {
    /// A column of the file, by its heading, and the words in it that stand for codes of ours.
    struct Column {
        let head: String
        let values: [String: String]

        /// The code that a word stands for; the word itself where nothing is said of it.
        func code(of word: String) -> String {
            values[word] ?? values.first { TextFold.slug($0.key) == TextFold.slug(word) }?.value ?? word
        }

        /// The word that a code of ours is written as.
        func word(of code: String) -> String {
            values.filter { $0.value == code }.keys.min() ?? code
        }
    }

    /// How units are named.
    enum UnitNaming: String, CaseIterable {
        case code, name
        case formerName = "former_name"
    }

    /// How indicators are named.
    enum IndicatorNaming: String, CaseIterable {
        case id
        case officialCode = "official_code"
    }

    /// How numbers that are text are written.
    enum NumberStyle: String, CaseIterable {
        case vietnamese = "vi"
        case english = "en"
    }

    /// The columns that hold a figure.
    struct Parts {
        let numerator: String?
        let denominator: String?
        let value: String?

        var heads: [String] { [numerator, denominator, value].compactMap(\.self) }
    }

    /// The name of the map's file, without its ending: it names the evidence.
    let name: String
    let system: LocalizedText
    let source: Observation.Source
    let sheet: String?
    let headRow: Int
    let numbers: NumberStyle
    let unit: Column
    let unitNamings: [UnitNaming]
    /// Words in the column of units whose rows are passed over, as “Tổng cộng”.
    let skipped: [String]
    let period: Column?
    let group: Column?
    let reportedOn: String?
    /// A column of its own for each indicator…
    let figures: [(indicator: String, parts: Parts)]
    /// … or a column that names the indicator, and others that hold its figure.
    let indicator: Column?
    let indicatorNamings: [IndicatorNaming]
    let parts: Parts
    /// The order of the columns when the layout is written.
    let columns: [String]

    /// All headings that the map speaks of, in the order in which they are written.
    var heads: [String] {
        guard columns.isEmpty else { return columns }
        let named =
            [period?.head, unit.head, group?.head, indicator?.head, reportedOn].compactMap(\.self)
            + figures.flatMap(\.parts.heads) + parts.heads
        return named.enumerated().filter { !named[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// What is written where there is no number.
    static func word(for state: Figure.State) -> String {
        switch state {
        case .reported: ""
        case .notReported: "chưa báo cáo"
        case .notApplicable: "không áp dụng"
        case .suppressed: "không công bố"
        }
    }
}
