import CampaignModel

/// Diagnostics in the order in which they are told: notes folded by kind, then warnings, then errors, so that what stops
/// the site stands last and is not drowned.
struct NoteFold {
    /// Notes of one kind, in order; there is at least one.
    struct Kind {
        let identifier: String
        let notes: [Diagnostic]

        /// The first of them.
        var first: Diagnostic { notes[0] }

        /// The places in a text: lines after each file, as in `a.csv:3, 8; b.csv:2`.
        var places: String {
            var text = ""
            var file = ""
            for note in notes {
                if note.place.file == file {
                    text += ", \(note.place.line)"
                } else {
                    file = note.place.file
                    text += (text.isEmpty ? "" : "; ") + "\(file):\(note.place.line)"
                }
            }
            return text
        }
    }

    /// How many notes of a kind programs are told one by one.
    static let mostSingleNotes = 10

    /// The kinds of notes, by name.
    let kinds: [Kind]
    /// Warnings, then errors, each by place.
    let others: [Diagnostic]

    /// Parts sorted diagnostics.
    init(sorted: [Diagnostic]) {
        let notes = Dictionary(grouping: sorted.filter { $0.severity == .note }, by: \.identifier)
        kinds = notes.keys.sorted().compactMap { name in notes[name].map { Kind(identifier: name, notes: $0) } }
        others = sorted.filter { $0.severity == .warning } + sorted.filter { $0.severity == .error }
    }
}
