import CampaignModel

extension [Diagnostic] {
    /// The same with one message where many rows of a table have the same mistake: heads that changed places make every
    /// row wrong. Notes are folded where they are printed.
    func foldingRows() -> [Diagnostic] {
        let isOfRow = { (diagnostic: Diagnostic) in
            diagnostic.severity != .note && diagnostic.place.file.hasSuffix(".csv")
        }
        return filter { !isOfRow($0) } + filter(isOfRow).foldingRepetitions()
    }
}
