import CampaignModel
import Mustache

/// The phrases that templates name as `{{t.key}}`: all that need no filling in.
struct PhrasesView: Sendable {
    let shape: Shape
    private let keys: [String]

    /// Offers the phrases of the site's first language; the checks of language files see to the others.
    init(_ first: Language) {
        keys = first.phrases.filter { $0.value.placeholders.isEmpty }.map(\.key).sorted()
        shape = Shape([Shape.Field("t", .record(Shape(keys.map { Shape.Field($0, .text) })))])
    }

    /// The phrases in a language.
    func record(_ language: Language) -> Record {
        guard case .record(let inner) = shape.fields[0].kind else {
            preconditionFailure("The phrases aren't a record: the shape above changed.")
        }
        let phrases = language.markedPhrases
        let values = keys.map { key in Value.text(phrases[key]?.other ?? "‹\(key)›") }
        return Record(shape, [.record(Record(inner, values))])
    }
}
