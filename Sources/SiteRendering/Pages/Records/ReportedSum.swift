/// A sum of numbers that some may not have reported.
struct ReportedSum: Hashable {
    /// The sum of what was reported; nothing when nobody reported.
    private(set) var known: Int?
    /// True when everybody reported.
    private(set) var isWhole = true

    /// Adds up numbers; nothing stands for one that wasn't reported.
    init(_ numbers: some Sequence<Int?>) {
        for number in numbers {
            guard let number else {
                isWhole = false
                continue
            }
            known = (known ?? 0) + number
        }
    }
}
