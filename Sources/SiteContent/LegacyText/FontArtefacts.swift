import CampaignModel

/// Searches what people of a minority language will read for the traces of old fonts.
struct FontArtefacts {
    let language: LanguageTag
    let collector: DiagnosticCollector

    /// Searches a text of a file; nothing is said of languages without such fonts.
    func check(_ text: String, at place: SourcePlace) {
        guard FontArtefact.concerns(language), let artefact = FontArtefact(in: text) else { return }
        collector.add(.fontArtefact(artefact, at: place))
    }

    /// Searches a text with `{placeholders}`, which are no traces.
    func check(_ phrase: Phrase, at place: SourcePlace) {
        let words = Placeholders.fill(phrase.other) { _ in " " }
        check(words, at: place)
    }

    /// Searches the words of a body: what Markdown has left in them is no markup.
    func check(_ body: StoryBody, at place: SourcePlace) {
        guard FontArtefact.concerns(language) else { return }
        check(FontArtefacts.words(of: body.plainHTML), at: place)
    }

    /// The words between the tags of HTML that cmark-gfm wrote; code is left out.
    static func words(of html: [UInt8]) -> String {
        var words: [UInt8] = []
        var isInTag = false
        var tag: [UInt8] = []
        var codeDepth = 0
        for byte in html {
            switch (byte, isInTag) {
            case (UInt8(ascii: "<"), false):
                isInTag = true
                tag = []
            case (UInt8(ascii: ">"), true):
                isInTag = false
                if tag.starts(with: "code".utf8) { codeDepth += 1 }
                if tag.starts(with: "/code".utf8) { codeDepth -= 1 }
            case (_, true): tag.append(byte)
            case (_, false): if codeDepth == 0 { words.append(byte) }
            }
        }
        return String(decoding: words, as: UTF8.self)
    }
}
