/// A template with its partials, parents and blocks laid out in one row, every name resolved.
struct Program: Sendable {
    /// One step. A step with an `end` has its content between itself and there.
    enum Instruction: Sendable {
        /// Bytes of the templates.
        case literal(start: Int32, end: Int32)
        /// A text, escaped.
        case print(Reference)
        case printHTML(Reference)
        /// The current item of a list of texts, escaped.
        case printItem(Int32)
        case when(Reference, isInverted: Bool, end: Int32)
        case whenItem(Int32, isInverted: Bool, end: Int32)
        /// Content with the record, when it is there, as its innermost context.
        case enter(Reference, end: Int32)
        /// Content once for each record of a list.
        case each(Reference, end: Int32)
        /// Content once for each text of a list.
        case eachText(Reference, end: Int32)

        func ending(at end: Int) -> Instruction {
            let end = Int32(end)
            return switch self {
            case .when(let reference, let isInverted, _): .when(reference, isInverted: isInverted, end: end)
            case .whenItem(let item, let isInverted, _): .whenItem(item, isInverted: isInverted, end: end)
            case .enter(let reference, _): .enter(reference, end: end)
            case .each(let reference, _): .each(reference, end: end)
            case .eachText(let reference, _): .eachText(reference, end: end)
            case .literal, .print, .printHTML, .printItem: self
            }
        }
    }

    /// Where a value is found: a record among those around, a slot of it, and slots of the records found so.
    struct Reference: Hashable, Sendable {
        let record: Int32
        let slot: Int32
        /// The part of `Program.paths` with the slots to go through after the first.
        var pathStart: Int32
        var pathEnd: Int32
    }

    var instructions: [Instruction] = []
    var literals: [UInt8] = []
    var paths: [Int32] = []
}
